import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();
const address = () => `${inject('site')}/baghdad-rally/reading/`;

describe.each([
  { script: 'with JavaScript', javaScriptEnabled: true },
  { script: 'without JavaScript', javaScriptEnabled: false },
])('the reading view, $script', ({ javaScriptEnabled }) => {
  it('prints both articles whole and in their own order', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const openings = (side: string) =>
      page
        .locator(`[id^="${side}-"]`)
        .evaluateAll((found) => found.map((e) => e.textContent?.slice(0, 12)));
    const [left, right] = [await openings('a'), await openings('b')];
    expect(left.length).toBe(24);
    expect(right.length).toBe(23);
    expect(left.slice(0, 3)).toEqual(['Marchers cal', 'Thousands of', 'Chanting "De']);
    expect(right.slice(0, 3)).toEqual(['Fast News', 'The crowd ca', '“We will not']);
  });

  it('leads from each paired passage to its twins and from an unpaired one to its row', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const passage = page.locator('[id^="a-"]', { hasText: 'Chanting "Death to America”' });
    const twins = await passage.evaluate((element) => {
      const links: string[] = [];
      for (
        let next = element.nextElementSibling;
        next?.matches('a.ref');
        next = next.nextElementSibling
      ) {
        links.push(next.getAttribute('href') ?? '');
      }
      return links;
    });
    expect(twins.length).toBe(2);
    const texts = await Promise.all(twins.map((twin) => page.locator(twin).innerText()));
    expect(texts).toEqual([
      expect.stringMatching(/^The demonstrators/),
      expect.stringMatching(/^Soleimani headed/),
    ]);
    await page
      .getByRole('link', { name: /only here/ })
      .first()
      .click();
    await page.waitForURL(/\/baghdad-rally\/#row-/);
    expect(await page.locator(':target').innerText()).toContain('US and Israeli flags');
  });

  it('shows the passage that a twin link leads to', async () => {
    const page = await open(address(), { javaScriptEnabled });
    await page
      .getByRole('link', { name: /twin in TRT World/ })
      .last()
      .click();
    expect(await page.locator(':target').innerText()).toContain(
      'But about 2,500 American soldiers',
    );
  });
});

it.each([testStories.arabic, testStories.chinese, testStories.japanese])(
  'sets the standfirst of %s in lines as far apart as its script needs',
  async (story) => {
    const page = await open(`${inject('testSite')}/${story}/reading/`);
    const leads = await page.locator('.standfirst').evaluateAll((all) =>
      all.map((paragraph) => {
        const { fontSize, lineHeight } = getComputedStyle(paragraph);
        return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      }),
    );
    expect(leads.length).toBeGreaterThan(0);
    for (const lead of leads) expect(lead).toBeGreaterThan(1.55);
  },
);
