import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';

/** A desk's screen, a tablet's, and a phone's: the widths that the pages are drawn for. */
export const widths = [1440, 768, 320] as const;

/**
 * Starts a browser before the tests of a file and closes it after them.
 *
 * @returns opens a page in a context of its own
 */
export function browserForFile(): (
  address: string,
  options?: BrowserContextOptions,
) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(await findBrowser());
  });
  afterAll(() => browser?.close());
  return async (address, options = {}) => {
    if (browser === undefined) throw new Error('Unexpected page outside a test');
    for (const context of browser.contexts()) await context.close();
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const response = await page.goto(address);
    if (!response?.ok()) throw new Error(`${address} answers ${response?.status()}`);
    return page;
  };
}
