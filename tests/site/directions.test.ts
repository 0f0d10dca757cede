import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();
const { arabic, brief, hebrew } = testStories;

/** The cells with words from right to left in which a line of text stands off the right edge. */
const astray = (page: Page) =>
  page.locator('.cell').evaluateAll((cells) => {
    const lines = (cell: Element) =>
      [...cell.querySelectorAll(':scope > p:not(.outlet), :scope > ul > li')].map((line) => {
        const text = document.createRange();
        text.selectNodeContents(line);
        return Math.max(...[...text.getClientRects()].map(({ right }) => right));
      });
    return cells.filter((cell) => {
      if (getComputedStyle(cell).direction !== 'rtl') return false;
      const edge = cell.getBoundingClientRect().right;
      return lines(cell).some((right) => edge - right > 4);
    }).length;
  });

it.each(['/wordings/', `/${arabic}/`, `/${arabic}/differences/`])(
  '%s has all lines of a cell at the edge where its words begin',
  async (path) => {
    const page = await open(inject('testSite') + path);
    expect(await page.locator('.cell:dir(rtl)').count()).toBeGreaterThan(5);
    expect(await astray(page)).toBe(0);
  },
);

it('sets the name over a column where the column’s words begin', async () => {
  const page = await open(`${inject('testSite')}/${arabic}/`);
  const heads = page.locator('.heads p');
  expect(await heads.evaluateAll((all) => all.map((p) => getComputedStyle(p).direction))).toEqual([
    'rtl',
    'rtl',
  ]);
});

it('rules two names apart, in whatever direction they run', async () => {
  const page = await open(`${inject('testSite')}/`);
  const second = page.locator('.outlets', { hasText: 'صحيفة المنارة' }).locator('.b');
  const style = await second.evaluate((name) => {
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(name);
    return { borderLeftWidth, borderRightWidth };
  });
  expect(style).toEqual({ borderLeftWidth: '1px', borderRightWidth: '0px' });
});

it('keeps a date behind a headline that runs the other way', async () => {
  const page = await open(`${inject('testSite')}/${brief}/`);
  const line = page.locator('.sources p').first();
  // On one line, however wide the typeface is that prints the name before them.
  await line.evaluate((element) => {
    if (element instanceof HTMLElement) element.style.whiteSpace = 'nowrap';
  });
  const headline = await line.locator('bdi[lang]').boundingBox();
  const day = await line.locator('time').boundingBox();
  expect(day?.x).toBeGreaterThanOrEqual((headline?.x ?? 0) + (headline?.width ?? 0));
});

it('says of an editor’s words that they are in the language of the reports', async () => {
  const page = await open(`${inject('testSite')}/${hebrew}/`);
  const attributes = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(({ lang, dir }: HTMLElement) => [lang, dir]);
  expect(await attributes('h1')).toEqual(['he', 'rtl']);
  expect(await attributes('.summary')).toEqual(['he', 'rtl']);
  await page.goto(`${inject('testSite')}/`);
  const title = page.locator('h3', { hasText: 'הרכבל' }).first();
  expect(await title.evaluate(({ lang, dir }: HTMLElement) => [lang, dir])).toEqual(['he', 'rtl']);
  await page.goto(`${inject('testSite')}/${arabic}/`);
  expect(await attributes('h1')).toEqual(['', '']);
});
