import { describe, expect, inject, it } from 'vitest';
import { policyHeader } from '../../src/site/hosting/content-security-policy.ts';
import { filesOf } from './build.ts';
import { browserForFile } from './open.ts';
import { serve } from './serve.ts';
import { testStories } from './stories.ts';

const open = browserForFile();

describe('the search', () => {
  it('leads from words to their row, under the strict policy, by keyboard', async () => {
    const { address, close } = await serve(inject('siteFolder'), {
      'Content-Security-Policy': policyHeader,
    });
    try {
      const page = await open(`${address}/`);
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.getByRole('link', { name: 'Search' }).click();
      await page.waitForURL('**/search/');
      await page.getByRole('searchbox').fill('Trump airport');
      await page.keyboard.press('Enter');
      const results = page.locator('.results .hits > li');
      await results.first().waitFor();
      expect(await page.getByRole('status').innerText()).toBe('2 places found.');
      expect(await results.locator('mark').first().innerText()).toMatch(/trump|airport/i);
      expect(page.url()).toContain('?q=Trump+airport');
      await results.getByRole('link').first().click();
      await page.waitForURL('**/baghdad-rally/#*');
      expect(await page.locator('.passage:target').innerText()).toContain('airport');
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });

  it('opens with the words of an address', async () => {
    const page = await open(`${inject('testSite')}/search/?q=${encodeURIComponent('القطار')}`);
    const first = page.locator('.results .passage').first();
    await first.waitFor();
    expect(await first.getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.results h2').allInnerTexts()).toContain('The northern train');
  });

  it('leads from the title of a story that it finds, once, to the story', async () => {
    const page = await open(`${inject('site')}/search/?q=Rally`);
    const title = page.locator('.results').getByRole('link', { name: 'The rally in Baghdad' });
    await title.waitFor();
    expect(await title.locator('mark').innerText()).toBe('rally');
    expect(await page.getByText('The rally in Baghdad', { exact: true }).count()).toBe(1);
    await title.click();
    await page.waitForURL('**/baghdad-rally/');
  });

  it('finds a word by another form of it where no report has it, and says so', async () => {
    const page = await open(`${inject('site')}/search/?q=rallying`);
    const mark = page.locator('.results mark').first();
    await mark.waitFor();
    expect(await mark.innerText()).toMatch(/^rall(y|ies|ied)$/i);
    expect(await page.getByRole('status').innerText()).toMatch(
      /^\d+ places? found, by words that begin like “rallying”/,
    );
  });

  it('says so where it finds nothing', async () => {
    const page = await open(`${inject('site')}/search/?q=zzzzzz`);
    await page.getByText('Nothing found.').waitFor();
  });

  it('says what to do without JavaScript', async () => {
    const page = await open(`${inject('site')}/search/`, { javaScriptEnabled: false });
    expect(await page.getByText('The search needs JavaScript.').isVisible()).toBe(true);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.getByRole('link', { name: 'the list of stories' }).click();
    expect(await page.getByRole('link', { name: 'The rally in Baghdad' }).count()).toBe(1);
  });

  it('reads files that hold no passage which is withheld', async () => {
    const files = await filesOf(inject('testSiteFolder'));
    const own = files.get(`search/story-${testStories.excerpt}.json`)?.toString() ?? '';
    const { texts } = JSON.parse(own);
    const limited = texts.filter(({ outlet }: { outlet: string }) => outlet === 'Third Post');
    const page = await open(`${inject('testSite')}/${testStories.excerpt}/`);
    expect(limited.length).toBe(await page.locator('.cell.b .passage').count());
  });
});
