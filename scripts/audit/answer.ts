import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../tests/site/build.ts';
import { serve } from '../../tests/site/serve.ts';
import { testStories, writeTestStories } from '../../tests/site/stories.ts';

/** What a reader presses, who goes on and back. */
const KEYS = ['n', 'n', 'p', 'j', 'k'];

/**
 * Builds the test stories, and presses the keys and every filter of the page of 400 passages.
 *
 * @returns milliseconds from a key or a click to the next picture, of the slowest (Event Timing), to the
 *   next 8 ms
 * @throws Error with what the build said where it failed, and where the browser timed no event
 */
export async function answerOfLongPage(browser: Browser): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'facing-pages-'));
  const content = join(folder, 'content');
  const out = join(folder, 'out');
  const cache = join(folder, 'cache');
  try {
    await writeTestStories(content);
    const { code, output } = await buildSite({ content, out, cache });
    if (code !== 0) throw new Error(output);
    const { address, close } = await serve(out);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}/${testStories.long}/`);
    await page.evaluate(() => {
      const waits: number[] = [];
      Object.assign(window, { waits });
      // What takes less than a picture is not told of.
      const shortest = { durationThreshold: 16 };
      new PerformanceObserver((list) => {
        waits.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'event', ...shortest });
    });
    for (const key of KEYS) {
      await page.keyboard.press(key);
      await page.waitForTimeout(200);
    }
    for (const filter of await page.locator('.filter input').all()) {
      for (const _ of ['on', 'off']) {
        await filter.click();
        await page.waitForTimeout(200);
      }
    }
    const waits: unknown = await page.evaluate('waits');
    await page.close();
    await close();
    if (!Array.isArray(waits) || waits.length === 0) throw new Error('No event was timed');
    return Math.max(...waits.map(Number));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
