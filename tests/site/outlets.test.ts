import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();

describe('outlets', () => {
  it('are reached from every page, and lead to a row of a story, without JavaScript', async () => {
    const page = await open(`${inject('site')}/baghdad-rally/`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Outlets' }).click();
    await page.waitForURL('**/outlets/');
    await page.getByRole('link', { name: 'TRT World' }).click();
    await page.waitForURL('**/outlets/trt-world/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('TRT World');
    const entry = page.locator('.entry', { hasText: 'strike' });
    // Of one story its title says where, and that it is one.
    expect(await entry.locator('.fold').innerText()).toBe('The rally in Baghdad');
    expect(await entry.locator('.passage').allInnerTexts()).toEqual(['strike', 'attack']);
    await entry.getByRole('link').first().click();
    await page.waitForURL('**/baghdad-rally/#row-*');
    expect(await page.locator('.row:target').count()).toBe(1);
  });

  it('have pages of their own in every script', async () => {
    const page = await open(`${inject('testSite')}/outlets/`);
    const names = await page.getByRole('rowheader').allInnerTexts();
    expect(names).toContain('صحيفة المنارة');
    await page.getByRole('link', { name: 'صحيفة المنارة' }).click();
    await page
      .getByRole('link', { name: /northern train/i })
      .first()
      .click();
    await page.waitForURL(`**/${testStories.arabic}/**`);
  });

  it('say of each other in one voice how much they share', async () => {
    const page = await open(`${inject('testSite')}/outlets/harbour-gazette/`);
    const note = page.locator('.ledger', { hasText: 'Beside Quayside News' }).locator('.note.b');
    expect(await note.innerText()).toMatch(
      /^One story\. \d+\s% of Harbour Gazette’s words .* Quayside News’ report\.$/,
    );
  });
});

it('lists wordings with the outlets they stand in', async () => {
  const page = await open(`${inject('site')}/wordings/`);
  const entry = page.locator('.entry', { hasText: 'Tehran' });
  expect(await entry.locator('.outlet').allInnerTexts()).toEqual(['Al Jazeera', 'TRT World']);
  expect(await entry.locator('.passage').allInnerTexts()).toEqual(['Iran', 'Tehran']);
});
