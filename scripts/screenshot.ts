import { join } from 'node:path';
import { command, UsageError } from '../src/cli/command.ts';
import type { Effects } from '../src/cli/effects.ts';
import { terminal } from '../src/cli/terminal.ts';

const HELP = `Takes the picture in the README.

  npm run build && npm run screenshot

Opens the first story of the site in dist/ in a browser and overwrites docs/images/aligned.png.

Exit code 0 where there is a new picture, 1 where there is none, 2 where the command is not one of these.`;

const root = join(import.meta.dirname, '..');
const SITE = join(root, 'dist');
const PICTURE = join(root, 'docs', 'images', 'aligned.png');
const STORY = 'baghdad-rally';

async function takePicture(): Promise<void> {
  // A browser is loaded only where one is needed: not for the help.
  const { chromium } = await import('playwright-core');
  const { serve } = await import('../tests/site/serve.ts');
  const { findBrowser } = await import('./browser.ts');
  const { address, close } = await serve(SITE);
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 1500 },
      colorScheme: 'light',
    });
    await page.goto(`${address}/${STORY}/`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    await close();
  }
}

/** The `screenshot` command: takes the words after its name, gives the exit code. */
export const screenshotCommand = command({
  help: HELP,
  options: {},
  async run(
    { positionals },
    { print, complain, exists }: Pick<Effects, 'print' | 'complain' | 'exists'>,
  ) {
    if (positionals.length > 0) throw new UsageError(`Unexpected '${positionals[0]}'`);
    if (!exists(join(SITE, STORY, 'index.html'))) {
      complain(
        `Unexpected dist/ without the story ${STORY}.\n  Fix: build the site, \`npm run build\`.`,
      );
      return 1;
    }
    await takePicture();
    print(`made ${PICTURE}`);
    return 0;
  },
});

if (import.meta.main) {
  process.exitCode = await screenshotCommand(process.argv.slice(2), terminal());
}
