import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();
const address = () => `${inject('site')}/baghdad-rally/differences/`;

describe('the page of differences', () => {
  it('is reached from the rows, and an entry leads back to its row, without JavaScript', async () => {
    const page = await open(`${inject('site')}/baghdad-rally/`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Differences' }).click();
    await page.waitForURL('**/baghdad-rally/differences/');
    const entry = page.locator('#wording .entry', { hasText: 'ordered the strike' });
    expect(await entry.locator('mark').allInnerTexts()).toContain('attack');
    await entry
      .getByRole('link', { name: /^row \d+$/ })
      .last()
      .click();
    await page.waitForURL('**/baghdad-rally/#row-*');
    expect(await page.locator('.row:target').innerText()).toContain('Former US president');
  });

  it('lists every ledger with the number of its entries', async () => {
    const page = await open(address());
    const links = page.getByRole('navigation', { name: 'Ledgers' }).getByRole('listitem');
    for (const link of await links.all()) {
      const [, title, count] = /^(.*?)\s*(\d+)?$/.exec(await link.innerText()) ?? [];
      const section = page.getByRole('region', { name: title ?? '', exact: true });
      expect(await section.getByRole('heading', { level: 2 }).innerText()).toBe(title);
      if (count !== undefined) {
        expect(await section.locator('.entry').count(), title).toBe(Number(count));
      }
    }
    expect(await links.count()).toBe(7);
  });

  it('shows the altered quotation with what is altered', async () => {
    const page = await open(address());
    const altered = page.locator('#quotes .entry', { hasText: 'altered' });
    expect(await altered.locator('mark').allInnerTexts()).toEqual(['on']);
    expect(await altered.innerText()).toContain('some of the placards');
  });

  it('says so where a ledger has nothing', async () => {
    const page = await open(`${inject('testSite')}/${testStories.apart}/differences/`);
    for (const id of ['wording', 'names']) {
      expect(await page.locator(`#${id} .entry`).count()).toBe(0);
      expect((await page.locator(`#${id} > .none`).innerText()).length).toBeGreaterThan(20);
    }
  });
});
