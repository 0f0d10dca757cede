import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();
const address = () => `${inject('site')}/baghdad-rally/`;

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Drags from one passage to another and copies. */
async function copyFromTo(page: Page, from: string, to: string): Promise<void> {
  await page.locator(from).scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 200));
  const [start, end] = [
    await page.locator(from).boundingBox(),
    await page.locator(to).boundingBox(),
  ];
  if (start === null || end === null) throw new Error('Unexpected passage out of sight');
  await page.mouse.move(start.x + 1, start.y + 4);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height - 4, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.press('Control+c');
}

it.each([
  [
    'a',
    ['Thousands of people have rallied', 'Chanting "Death to America”'],
    'Thousands have marked',
  ],
  [
    'b',
    ['Thousands have marked', 'Soleimani headed the Quds Force'],
    'rallied in the Iraqi capital',
  ],
])('copies column %s alone', async (side, own, other) => {
  const page = await open(address(), clipboard);
  const cell = (row: number) => `.row:nth-child(${row}) .cell.${side} .passage:last-child`;
  await copyFromTo(page, cell(3), cell(4));
  const text = await copied(page);
  for (const words of own) expect(text).toContain(words);
  expect(text).not.toContain(other);
  expect(text).not.toContain('why?');
  expect(text.split('\n\n').length).toBe(side === 'a' ? 2 : 3);
});

it('copies a citation with both texts, and a link to the row', async () => {
  const page = await open(`${address()}?hide=verbatim`, clipboard);
  const row = page.locator('.rows > .row', { hasText: 'Former US president' });
  await row.getByText('why?').click();
  await row.getByRole('button', { name: 'copy citation' }).click();
  const [left, right, edition] = (await copied(page)).split('\n');
  expect(left).toMatch(/^“Former US President Donald Trump .* deputy\.” \(Al Jazeera\)$/);
  expect(right).toMatch(/^“Former US president Donald Trump .* deputy\.” \(TRT World\)$/);
  const link = `${address()}#${await row.getAttribute('id')}`;
  expect(edition).toBe(`Facing Pages, “The rally in Baghdad”, row 12, edited: ${link}`);
  await row.getByRole('button', { name: 'copy link' }).click();
  expect(await copied(page)).toBe(link);
});

it('says what was copied, for a while, and keeps the names of its buttons', async () => {
  const page = await open(address(), clipboard);
  await page.clock.install();
  const row = page.locator('.rows > .row', { hasText: 'Former US president' });
  await row.getByText('why?').click();
  const status = row.getByRole('status');
  const names = () => row.getByRole('button').allInnerTexts();
  expect(await names()).toEqual(['copy link', 'copy citation']);
  for (const [name, words] of [
    ['copy link', 'Link copied'],
    ['copy citation', 'Citation copied'],
  ] as const) {
    await row.getByRole('button', { name }).click();
    await status.getByText(words, { exact: true }).waitFor();
  }
  expect(await names()).toEqual(['copy link', 'copy citation']);
  await page.clock.fastForward(10_000);
  expect(await status.innerText()).toBe('');
});

it('says so where the browser refuses to copy', async () => {
  const page = await open(address());
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const row = page.locator('.rows > .row', { hasText: 'Former US president' });
  await row.getByText('why?').click();
  await row.getByRole('button', { name: 'copy link' }).click();
  await row.getByRole('status').getByText('Could not copy', { exact: true }).waitFor();
  expect(errors).toEqual([]);
});

it('cites passages that are not printed by their number', async () => {
  const page = await open(`${inject('testSite')}/${testStories.excerpt}/`, clipboard);
  const row = page.locator('.rows > .row', { hasText: 'not printed here' }).first();
  await row.locator('summary').click();
  await row.getByRole('button', { name: 'copy citation' }).click();
  expect((await copied(page)).split('\n')[0]).toMatch(
    /^\[\w+ passages, \d+ words, not printed here\] \(Third Post\)$/,
  );
});
