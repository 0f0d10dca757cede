import { join } from 'node:path';
import type { Effects } from '../src/cli/effects.ts';
import { terminal } from '../src/cli/terminal.ts';
import { SITE, siteCommand } from './built-site/command.ts';

const HELP = `Takes the picture in the README.

  npm run build && npm run screenshot

Opens the first story of the site in dist/ in a browser and overwrites docs/images/aligned.png.

Exit code 0 where there is a new picture, 1 where there is none, 2 where the command is not one of these.`;

const PICTURE = join(import.meta.dirname, '..', 'docs', 'images', 'aligned.png');
const PAGE = '/baghdad-rally/';

/** Takes the picture and says where it is; whether there is one. */
async function takePicture(print: Effects['print']): Promise<boolean> {
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
    await page.goto(address + PAGE, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    await close();
  }
  print(`made ${PICTURE}`);
  return true;
}

/** The `screenshot` command: takes the words after its name, gives the exit code. */
export const screenshotCommand = siteCommand({ help: HELP, pages: [PAGE], open: takePicture });

if (import.meta.main) {
  process.exitCode = await screenshotCommand(process.argv.slice(2), terminal());
}
