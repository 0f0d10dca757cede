import { expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

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

it('tells of a story with several comparisons in how many figures are in conflict', async () => {
  const page = await open(`${inject('testSite')}/`);
  const story = page.locator('.stories > .story').filter({ hasText: 'First Post' });
  const told = story.filter({ hasText: 'Second Post' }).getByText('in conflict');
  expect(await told.innerText()).toMatch(
    /^Figures are in conflict in \w+ of its three comparisons\.$/,
  );
});

it('leads from a figure in conflict to its row in the aligned view', async () => {
  const page = await open(`${inject('testSite')}/${testStories.three}/`);
  const link = page.locator('.stories p', { hasText: 'in conflict' }).getByRole('link').first();
  const [left = ''] = (await link.innerText()).split(' / ');
  await link.click();
  await page.locator('.row:target').waitFor();
  expect(await page.locator('.row:target .cell').first().innerText()).toContain(left);
});

it('leads nowhere that does not exist', async () => {
  const page = await open(`${inject('site')}/`);
  const seen = new Set<string>();
  const waiting = [`${inject('site')}/`, `${inject('testSite')}/`];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    const [address = ''] = url.split('#');
    if (seen.has(address)) continue;
    seen.add(address);
    // A browser downloads what it cannot show.
    const response = await fetch(address);
    expect(response.status, address).toBe(200);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    await page.goto(address);
    const { links, targets, ids } = await page.evaluate(() => ({
      links: [...document.querySelectorAll('a[href]')].map(
        (a) => new URL(a.getAttribute('href') ?? '', location.href).href,
      ),
      targets: [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')),
      ids: [...document.querySelectorAll('[id]')].map((element) => `#${element.id}`),
    }));
    expect(targets.filter((target) => target !== '#' && !ids.includes(target ?? ''))).toEqual([]);
    const own = [inject('site'), inject('testSite')];
    waiting.push(...links.filter((link) => own.some((site) => link.startsWith(site))));
  }
  expect(seen.size).toBeGreaterThan(20);
});
