import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();

/** Widths of what the margins leave of a sheet, in CSS pixels. */
const sheets = [
  { sheet: 'A4', width: 688 },
  { sheet: 'A4 at 125 %', width: 550 },
  { sheet: 'A5', width: 453 },
];

/** Boxes of both cells of every row, and of its label. */
const rows = (page: Page) =>
  page.locator('.row').evaluateAll((all) =>
    all.map((row) => {
      const box = (part: string) => row.querySelector(part)?.getBoundingClientRect();
      const [fold, a, b] = [box('.fold'), box('.cell.a'), box('.cell.b')];
      if (!fold || !a || !b) throw new Error('Unexpected row without its parts');
      return { fold, a, b };
    }),
  );

it.each(sheets)('prints facing columns on $sheet', async ({ width }) => {
  const page = await open(`${inject('site')}/baghdad-rally/`, {
    viewport: { width, height: 900 },
  });
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/baghdad-rally/', '/baghdad-rally/differences/', '/about/']) {
    await page.goto(inject('site') + path);
    for (const { fold, a, b } of await rows(page)) {
      expect(a.top).toBe(b.top);
      expect(a.width).toBeCloseTo(b.width, 0);
      expect(a.right).toBeLessThanOrEqual(fold.left + 1);
      expect(fold.right).toBeLessThanOrEqual(b.left + 1);
      expect(b.right).toBeLessThanOrEqual(width);
    }
  }
});

it('prints no word of the key in two lines', async () => {
  for (const { sheet, width } of sheets) {
    const page = await open(`${inject('site')}/baghdad-rally/`, {
      viewport: { width, height: 900 },
    });
    await page.emulateMedia({ media: 'print' });
    const heads = page.locator('.tally thead th').filter({ hasNotText: 'only here' });
    const heights = await heads.evaluateAll((all) =>
      all.map((head) => {
        const text = document.createRange();
        text.selectNodeContents(head.lastChild ?? head);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(heights.length, sheet).toBeGreaterThan(0);
    expect(new Set(heights), sheet).toEqual(new Set([1]));
  }
});

it('names both outlets at the head of every sheet', async () => {
  const page = await open(`${inject('site')}/baghdad-rally/`);
  await page.emulateMedia({ media: 'print' });
  const display = (part: string) =>
    page.locator(part).evaluate((element) => getComputedStyle(element).display);
  expect(await display('facing-rows')).toBe('table');
  expect(await display('.heads')).toBe('table-header-group');
  const [a, b] = await page
    .locator('.heads > p')
    .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect()));
  const [row] = await rows(page);
  expect(a?.top).toBe(b?.top);
  expect(a?.left).toBeCloseTo(row?.a.left ?? 0, 0);
  expect(a?.right).toBeCloseTo(row?.a.right ?? 0, 0);
  expect(b?.left).toBeCloseTo(row?.b.left ?? 0, 0);
  expect(b?.right).toBeCloseTo(row?.b.right ?? 0, 0);
});

it('prints what a link says only where paper can follow it', async () => {
  const page = await open(`${inject('site')}/baghdad-rally/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('JSON', { exact: true }).isVisible()).toBe(false);
  expect(await page.getByText('How it is made').isVisible()).toBe(false);
  expect(await page.getByText('Every word of an article').isVisible()).toBe(true);
  await page.goto(`${inject('testSite')}/${testStories.three}/`);
  for (const links of await page.locator('.story .online').all()) {
    expect(await links.isVisible()).toBe(false);
  }
});
