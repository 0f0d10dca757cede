import { createServer } from 'node:net';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { headersOf } from '../src/site/hosting/headers.ts';
import { serve } from '../tests/site/serve.ts';
import { answerOfLongPage } from './audit/answer.ts';
import { findBrowser } from './browser.ts';

/**
 * Audits the built site with Lighthouse as a phone sees it, with the headers and the compression that it
 * ships: `npm run build && npm run audit`. Prints the four scores and the layout shift of each page, and
 * how soon a page of 400 passages answers; exit code 1 where a score is under 100, something shifts, or
 * an answer takes more than 100 ms.
 */
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

const port = await freePort();
const { args = [], ...found } = await findBrowser();
const browser = await chromium.launch({
  ...found,
  args: [...args, `--remote-debugging-port=${port}`],
});
const { address, close } = await serve(join(import.meta.dirname, '..', 'dist'), headersOf(''));
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
  console.log(
    path,
    scores.map(({ title, score }) => `${title} ${score}`).join(' · '),
    `· shift ${shift}`,
  );
  for (const { refs } of Object.values(categories).map(({ auditRefs }) => ({ refs: auditRefs }))) {
    for (const { id, weight } of refs) {
      const audit = audits[id];
      if (weight > 0 && audit?.score !== null && audit !== undefined && audit.score < 1) {
        console.log(`  ${id}: ${audit.title} ${audit.displayValue ?? ''}`);
      }
    }
  }
  whole &&= shift === 0 && scores.every(({ score }) => score === 100);
}

const slowest = await answerOfLongPage(browser);
console.log(`400 passages: the slowest answer to a key or a filter takes ${slowest} ms`);
whole &&= slowest <= 100;

await browser.close();
await close();
process.exitCode = whole ? 0 : 1;
