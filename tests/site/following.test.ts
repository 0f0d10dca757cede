import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();
const address = (site: 'site' | 'testSite', slug: string) => `${inject(site)}/${slug}/reading/`;

/** How far the map's stretches lie from the lines of their passages, in pixels. */
const distances = (page: Page) =>
  page.locator('.spine rect').evaluateAll((rects) =>
    rects.map((rect) => {
      const { from = '', to = from } = (rect as SVGElement).dataset;
      const lines = [from, to].map((id) => document.getElementById(id)?.parentElement);
      const [top, bottom] = lines.map((line) => line?.getBoundingClientRect());
      const box = rect.getBoundingClientRect();
      return Math.max((top?.top ?? 0) - box.top, box.bottom - (bottom?.bottom ?? 0), 0);
    }),
  );

describe('the map of the reading view', () => {
  it.each([
    ['site', 'baghdad-rally'],
    ['testSite', 'harbour-log'],
    ['testSite', 'qitar-alshamal'],
  ] as const)('follows the text of %s %s, also where the window changes', async (site, slug) => {
    const page = await open(address(site, slug));
    await page.locator('.spine.following').waitFor();
    expect(Math.max(...(await distances(page)))).toBeLessThanOrEqual(2);
    await page.setViewportSize({ width: 800, height: 700 });
    await page.waitForTimeout(200);
    expect(Math.max(...(await distances(page)))).toBeLessThanOrEqual(2);
  });

  it('is in proportion without JavaScript, on a phone and in print', async () => {
    const map = (page: Page) => page.locator('.spine svg').getAttribute('viewBox');
    const plain = await open(address('site', 'baghdad-rally'), { javaScriptEnabled: false });
    const proportion = await map(plain);
    const page = await open(address('site', 'baghdad-rally'));
    await page.locator('.spine.following').waitFor();
    expect(await map(page)).not.toBe(proportion);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await map(page)).toBe(proportion);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.waitForTimeout(200);
    expect(await map(page)).toBe(proportion);
  });

  it('draws passages that are not printed beside the words that count them', async () => {
    const page = await open(address('testSite', testStories.excerpt));
    await page.locator('.spine.following').waitFor();
    const counted = await page.locator('[data-stands-for]').last().boundingBox();
    const boxes = await page.locator('.spine .b .only').evaluateAll((rects) =>
      rects.map((rect) => {
        const { height, bottom } = rect.getBoundingClientRect();
        return { height, bottom };
      }),
    );
    expect(boxes.length).toBeGreaterThan(1);
    expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThan(1);
    expect(boxes.at(-1)?.bottom).toBeLessThanOrEqual(
      (counted?.y ?? 0) + (counted?.height ?? 0) + 8,
    );
  });

  it('leads across to the passage on the facing page', async () => {
    const page = await open(address('site', 'baghdad-rally'));
    await page.locator('a.band').last().focus();
    await page.keyboard.press('Enter');
    const target = page.locator('.telling.b :target');
    expect(await target.innerText()).toMatch(/^But about 2,500/);
  });

  it('moves no line of the text', async () => {
    const tops = (page: Page) =>
      page.locator('.telling .passage').evaluateAll(async (all) => {
        await document.fonts.ready;
        return all.map((one) => Math.round(one.getBoundingClientRect().top));
      });
    const plain = await open(address('site', 'baghdad-rally'), { javaScriptEnabled: false });
    const before = await tops(plain);
    const page = await open(address('site', 'baghdad-rally'));
    await page.locator('.spine.following').waitFor();
    expect(await tops(page)).toEqual(before);
  });
});

describe('twins', () => {
  const texts = (page: Page) => page.locator('.passage.lit').allInnerTexts();

  it('are lit together on hover, with the bands between them', async () => {
    const page = await open(address('site', 'baghdad-rally'));
    await page.locator('.passage', { hasText: 'Chanting "Death' }).hover();
    expect(await texts(page)).toEqual([
      expect.stringMatching(/^Chanting "Death/),
      expect.stringMatching(/^The demonstrators/),
      expect.stringMatching(/^Soleimani headed/),
    ]);
    expect(await page.locator('.band.lit').count()).toBe(2);
  });

  it('are lit together on focus', async () => {
    const page = await open(address('site', 'baghdad-rally'));
    await page.getByRole('link', { name: /^4b,/ }).last().focus();
    expect(await texts(page)).toEqual([
      expect.stringMatching(/^Chanting "Death/),
      expect.stringMatching(/^Soleimani headed/),
    ]);
  });

  it('are lit from the band between them', async () => {
    const page = await open(address('site', 'baghdad-rally'));
    await page.locator('a.band').last().focus();
    expect(await texts(page)).toEqual([
      expect.stringMatching(/^But about 2,500/),
      expect.stringMatching(/^But about 2,500/),
    ]);
  });
});
