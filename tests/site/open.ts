import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';

/** A desk's screen, a tablet's, and a phone's: the widths that the pages are drawn for. */
export const widths = [1440, 768, 320] as const;

async function goTo(page: Page, address: string): Promise<Page> {
  const response = await page.goto(address);
  if (!response?.ok()) throw new Error(`${address} answers ${response?.status()}`);
  return page;
}

/** Starts a browser before the tests of a file and closes it after them; gives how to reach it. */
function startedBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(await findBrowser());
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error('Unexpected page outside a test');
    return browser;
  };
}

const desk = { width: 1440, height: 900 };

/**
 * Starts a browser before the tests of a file and closes it after them.
 *
 * @returns opens a page in a context of its own
 */
export function browserForFile(): (
  address: string,
  options?: BrowserContextOptions,
) => Promise<Page> {
  const started = startedBrowser();
  return async (address, options = {}) => {
    const browser = started();
    for (const context of browser.contexts()) await context.close();
    const context = await browser.newContext({ viewport: desk, ...options });
    return goTo(await context.newPage(), address);
  };
}

/**
 * The same for tests that look at pages and leave nothing behind in their browser, which a new context
 * for each would only make wait.
 *
 * @returns leads the one page of the file to an address
 */
export function pageForFile(
  options: BrowserContextOptions = {},
): (address: string) => Promise<Page> {
  const started = startedBrowser();
  let page: Promise<Page> | undefined;
  return async (address) => {
    page ??= started().newPage(options);
    const own = await page;
    await own.setViewportSize(desk);
    return goTo(own, address);
  };
}
