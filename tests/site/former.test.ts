import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();
const story = () => `${inject('testSite')}/${testStories.three}`;

/** Id of the first passage of an article, from the page of its passages. */
async function firstPassage(article: string): Promise<string> {
  const page = await open(`${story()}/passages/${article}/`);
  return (await page.locator('.row .passage[id^="p"]').first().getAttribute('id')) ?? '';
}

describe('links from before a story had a third article', () => {
  it.each([
    ['', 'a-'],
    ['', 'row-'],
    ['reading/', 'b-'],
  ])('lead from /%s#%s… to the passage with its twins', async (view, prefix) => {
    const id = await firstPassage('first');
    const page = await open(`${story()}/${view}#${prefix}${id}`);
    await page.waitForURL(`${story()}/passages/first/#${id}`);
    expect(await page.locator(':target').getAttribute('id')).toBe(id);
  });

  it('stay where no article has the passage', async () => {
    const page = await open(`${story()}/#row-pzzzzzzzz`);
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(`${story()}/#row-pzzzzzzzz`);
  });

  it.each(['reading', 'differences'])(
    'find the %s of each comparison, without JavaScript',
    async (view) => {
      const page = await open(`${story()}/${view}/`, { javaScriptEnabled: false });
      const links = await page
        .locator('#text a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(links).toEqual([
        `${story()}/first--second/${view}/`,
        `${story()}/first--third/${view}/`,
        `${story()}/second--third/${view}/`,
      ]);
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    },
  );
});
