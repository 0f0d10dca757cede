import { createServer } from 'node:net';
import type { Effects } from '../src/cli/effects.ts';
import { terminal } from '../src/cli/terminal.ts';
import { headersOf } from '../src/site/hosting/headers.ts';
import { SITE, siteCommand } from './built-site/command.ts';

const HELP = `Audits the built site with Lighthouse.

  npm run build && npm run audit

Opens pages of the site in dist/ as a phone sees them, with the headers and the compression that it ships.
Prints the four scores and the layout shift of each page, and how soon a page of 400 passages answers.

Exit code 0 where all is well, 1 where a score is under 100, something shifts, or an answer takes more than
100 ms, 2 where the command is not one of these.`;

const PAGES = ['/', '/baghdad-rally/', '/baghdad-rally/reading/'];

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Audits every page and prints what is found; whether all is well. */
async function audit(print: Effects['print']): Promise<boolean> {
  // What opens the pages is loaded only where it is needed: not for the help.
  const { default: lighthouse } = await import('lighthouse');
  const { chromium } = await import('playwright-core');
  const { serve } = await import('../tests/site/serve.ts');
  const { answerOfLongPage } = await import('./audit/answer.ts');
  const { findBrowser } = await import('./browser.ts');
  const port = await freePort();
  const { args = [], ...found } = await findBrowser();
  const browser = await chromium.launch({
    ...found,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  const { address, close } = await serve(SITE, headersOf(''));
  let whole = true;

  for (const path of PAGES) {
    const result = await lighthouse(address + path, {
      port,
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    if (result === undefined) throw new Error(`Lighthouse says nothing of ${path}`);
    const { categories, audits } = result.lhr;
    const scores = Object.values(categories).map(({ title, score }) => ({
      title,
      score: Math.round((score ?? 0) * 100),
    }));
    const shift = audits['cumulative-layout-shift']?.numericValue ?? Number.NaN;
    const listed = scores.map(({ title, score }) => `${title} ${score}`).join(' · ');
    print(`${path} ${listed} · shift ${shift}`);
    for (const { refs } of Object.values(categories).map(({ auditRefs }) => ({
      refs: auditRefs,
    }))) {
      for (const { id, weight } of refs) {
        const audit = audits[id];
        if (weight > 0 && audit?.score !== null && audit !== undefined && audit.score < 1) {
          print(`  ${id}: ${audit.title} ${audit.displayValue ?? ''}`);
        }
      }
    }
    whole &&= shift === 0 && scores.every(({ score }) => score === 100);
  }

  const slowest = await answerOfLongPage(browser);
  print(`400 passages: the slowest answer to a key or a filter takes ${slowest} ms`);
  whole &&= slowest <= 100;

  await browser.close();
  await close();
  return whole;
}

/** The `audit` command: takes the words after its name, gives the exit code. */
export const auditCommand = siteCommand({ help: HELP, pages: PAGES, open: audit });

if (import.meta.main) process.exitCode = await auditCommand(process.argv.slice(2), terminal());
