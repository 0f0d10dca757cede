import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';

const open = browserForFile();
const address = () => `${inject('site')}/baghdad-rally/`;

/** The number of the row that one has gone to. */
const current = (page: Page) => page.locator('.row[aria-current] .num').innerText();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Whether a row's first line is in sight, below what sticks to the top; its hairline is under that. */
const inSight = (page: Page) =>
  page.evaluate(() => {
    const row = document.querySelector('.row[aria-current] .cell')?.getBoundingClientRect();
    const heads = document.querySelector('.heads')?.getBoundingClientRect();
    return row !== undefined && row.top >= (heads?.bottom ?? 0) - 2 && row.top < innerHeight;
  });

describe('single keys', () => {
  it('go from difference to difference and from row to row, with the focus', async () => {
    const page = await open(address());
    const visited: (string | null | undefined)[] = [];
    for (const key of ['n', 'n', 'n', 'j', 'k', 'p']) {
      await page.keyboard.press(key);
      visited.push(await focused(page));
      expect(await inSight(page)).toBe(true);
    }
    expect(visited).toEqual(['2', '3', '4', '5', '4', '3']);
  });

  it('stop at no row that is told word for word, nor at furniture', async () => {
    const page = await open(address());
    const kinds = new Set<string | null>();
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('n');
      kinds.add(await page.locator('.row[aria-current]').getAttribute('data-kind'));
    }
    expect([...kinds].sort()).toEqual(['edited', 'only-a', 'reworded']);
    expect(await current(page)).toBe('29');
  });

  it('go on from the row that a link has led to', async () => {
    const whole = await open(address());
    const twelfth = await whole.locator('.rows > .row').nth(11).getAttribute('id');
    const page = await open(`${address()}#${twelfth}`, { reducedMotion: 'reduce' });
    const rows = page.locator('.rows > .row');
    await page.waitForFunction(() => {
      const { top = innerHeight } =
        document.querySelector(':target')?.getBoundingClientRect() ?? {};
      return top < innerHeight;
    });
    await page.keyboard.press('n');
    const after = Number(await current(page));
    expect(after).toBeGreaterThan(12);
    // A passage leads to its row, and a link is newer than the step before it.
    const passage = await rows.nth(3).locator('.passage').first().getAttribute('id');
    await page.evaluate(
      (hash) =>
        new Promise((gone) => {
          addEventListener('hashchange', gone, { once: true });
          location.assign(hash);
        }),
      `#${passage}`,
    );
    await page.keyboard.press('j');
    expect(await current(page)).toBe('5');
    await page.keyboard.press('j');
    expect(await current(page)).toBe('6');
  });

  it('say where there is no other to go to', async () => {
    const page = await open(address(), { reducedMotion: 'reduce' });
    const said = () => page.locator('facing-steps').getByRole('status').innerText();
    await page.keyboard.press('k');
    expect(await said()).toBe('First row');
    await page.keyboard.press('j');
    expect(await said()).toBe('');
    await page.locator('.num').last().focus();
    for (const [key, words] of [
      ['j', 'Last row'],
      ['n', 'Last difference'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await said()).toBe(words);
    }
  });

  it('pass by what the filter hides', async () => {
    const page = await open(address());
    await page.getByRole('checkbox', { name: 'edited' }).uncheck();
    for (const key of ['n', 'n']) await page.keyboard.press(key);
    expect(await current(page)).toBe('4');
  });

  it('can be turned off, and stay so on the next page', async () => {
    const page = await open(address());
    await page.getByRole('checkbox', { name: /single keys/ }).uncheck();
    await page.keyboard.press('n');
    expect(await page.locator('.row[aria-current]').count()).toBe(0);
    await page.reload();
    await page.keyboard.press('n');
    expect(await page.locator('.row[aria-current]').count()).toBe(0);
    await page.getByRole('checkbox', { name: /single keys/ }).check();
    await page.keyboard.press('n');
    expect(await page.locator('.row[aria-current]').count()).toBe(1);
  });
});

/** Presses a button where it is: a button that sticks needs no scrolling into sight. */
async function press(page: Page, name: string): Promise<void> {
  const box = await page.getByRole('button', { name }).boundingBox();
  if (box === null) throw new Error(`Unexpected ${name} out of sight`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

describe.each([1440, 390])('the buttons at %i px', (width) => {
  it('go to differences, say where, and keep the focus', async () => {
    const page = await open(address(), { viewport: { width, height: 800 } });
    await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
    await press(page, 'next difference');
    const first = Number(await current(page));
    await press(page, 'next difference');
    expect(Number(await current(page))).toBeGreaterThan(first);
    await press(page, 'previous difference');
    expect(Number(await current(page))).toBe(first);
    expect(await focused(page)).toBe('previous');
    expect(await page.locator('facing-steps').getByRole('status').innerText()).toMatch(
      new RegExp(`^Row ${first}\\b`),
    );
    expect(await inSight(page)).toBe(true);
  });

  it('are large enough to touch', async () => {
    const page = await open(address(), { viewport: { width, height: 800 } });
    const buttons = await page.locator('facing-steps button').all();
    expect(buttons).toHaveLength(2);
    for (const button of buttons) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });
});

it('offers no keys and no buttons without JavaScript', async () => {
  const page = await open(address(), { javaScriptEnabled: false });
  expect(await page.locator('facing-steps').isVisible()).toBe(false);
  expect(await page.locator('facing-keys').isVisible()).toBe(false);
});

it('steps and filters on a page of 400 passages', async () => {
  const page = await open(`${inject('testSite')}/harbour-log/`);
  const rows = await page.locator('.rows > .row').count();
  expect(rows).toBeGreaterThan(400);
  await page.keyboard.press('n');
  expect(await page.locator('.row[aria-current]').count()).toBe(1);
  await page.getByRole('checkbox', { name: 'verbatim' }).uncheck();
  expect(await page.locator('.row[data-kind="verbatim"]:visible').count()).toBe(0);
});
