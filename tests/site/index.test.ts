import { expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';

const open = browserForFile();

it.each([true, false])('leads to the story (JavaScript: %s)', async (javaScriptEnabled) => {
  const page = await open(`${inject('site')}/`, { javaScriptEnabled });
  await page.getByRole('link', { name: 'The rally in Baghdad' }).click();
  await page.waitForURL('**/baghdad-rally/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The rally in Baghdad');
  await page.getByRole('link', { name: 'Reading' }).click();
  await page.waitForURL('**/baghdad-rally/reading/');
});

it('names the outlets of every story, be there two or more of them, with a summary or without', async () => {
  const page = await open(`${inject('testSite')}/`);
  const stories = page.locator('.stories > .story');
  for (const outlets of [
    ['Harbour Gazette', 'Quayside News'],
    ['First Post', 'Second Post', 'Third Post'],
    ['Wirtschaftsnachrichtenagenturgesellschaftszeitung', 'Quayside News'],
  ]) {
    const told = outlets.reduce((found, hasText) => found.filter({ hasText }), stories);
    expect(await told.count(), outlets.join()).toBe(1);
  }
  expect(await stories.filter({ hasText: 'A panel published' }).count()).toBe(1);
});
