import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();
const address = () => `${inject('site')}/baghdad-rally/`;

/** A row by words of a passage in it. */
const row = (page: Page, words: string): Locator => page.locator('.rows > li', { hasText: words });

const label = (found: Locator) => found.getByRole('heading').innerText();

const cells = (found: Locator) => found.locator('.cell');

describe.each([
  { script: 'with JavaScript', javaScriptEnabled: true },
  { script: 'without JavaScript', javaScriptEnabled: false },
])('the aligned view, $script', ({ javaScriptEnabled }) => {
  it('shows a sentence that both print beside its twin', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const found = row(page, 'Since then dozens of rockets');
    expect(await label(found)).toMatch(/^\d+\s+verbatim$/);
    expect(await cells(found).nth(0).innerText()).toContain('Since then, dozens of rockets');
    expect(await cells(found).nth(1).innerText()).toContain('Since then dozens of rockets');
    const [left, right] = [
      await cells(found).nth(0).boundingBox(),
      await cells(found).nth(1).boundingBox(),
    ];
    expect(left?.y).toBe(right?.y);
    expect(left?.width).toBeCloseTo(right?.width ?? 0, 0);
  });

  it('marks the words that differ, by a line as well as by colour', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const found = row(page, 'Former US president');
    expect(await label(found)).toMatch(/edited$/);
    const marks = found.locator('mark');
    expect(await marks.allInnerTexts()).toEqual(['attack', 'Hashed’s', 'strike', "Hashd's"]);
    for (const mark of await marks.all()) {
      const line = await mark.evaluate((element) => getComputedStyle(element).textDecorationLine);
      expect(line).toBe('underline');
    }
  });

  it('shows one sentence that is told in two places once, with both twins', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const found = row(page, 'Chanting "Death to America”');
    expect(await label(found)).toContain('told twice');
    expect(await cells(found).nth(0).locator('.passage').count()).toBe(1);
    expect(await cells(found).nth(1).locator('.passage').allInnerTexts()).toEqual([
      expect.stringMatching(/^The demonstrators, supporters of/),
      expect.stringMatching(/^Soleimani headed the Quds Force/),
    ]);
    expect(await cells(found).nth(1).innerText()).toContain('moved down');
  });

  it('says where a passage has no twin', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const alone = page.locator('.rows > li', { has: page.getByText('Not in TRT World') });
    expect(await alone.locator('.passage').allInnerTexts()).toEqual([
      expect.stringMatching(/^US and Israeli flags/),
      expect.stringMatching(/^Al Jazeera’s Mahmoud Abdelwahed/),
      expect.stringMatching(/^"Thousands of protesters/),
      expect.stringMatching(/^Days later, Iraq’s parliament/),
      expect.stringMatching(/^In February last year/),
      expect.stringMatching(/^Senior Hashed official/),
      expect.stringMatching(/^"We will not accept/),
    ]);
    expect(await page.getByText('Not in Al Jazeera').count()).toBe(0);
  });

  it('says where one came near to being a twin, and leads there', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const unsure = page.locator('.rows > li', { has: page.getByText('No sure twin in TRT World') });
    expect(await unsure.locator('.passage').allInnerTexts()).toEqual([
      expect.stringMatching(/^"They are blaming/),
      expect.stringMatching(/^Supporters of Iran-aligned/),
    ]);
    const last = unsure.last();
    expect(await last.locator('.label').innerText()).toMatch(/only in Al Jazeera\s+unsure/);
    await last.getByText('why?').click();
    expect(await last.locator('.why').innerText()).toMatch(
      /Too unsure to pair with row\s4 \(\d\d\s%\)/,
    );
    await last.getByRole('link', { name: 'row 4', exact: true }).click();
    const found = page.locator('.passage:target');
    expect(await found.innerText()).toMatch(/^The demonstrators, supporters of/);
  });

  it('names every row in words and numbers them in order', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const labels = await page.locator('.rows > li').getByRole('heading').allInnerTexts();
    labels.forEach((text, index) => {
      expect(text).toMatch(
        new RegExp(
          `^${index + 1}\\s+(verbatim|edited|reworded|only in|kicker|read more|sub-heading|source line)`,
        ),
      );
    });
    expect(labels.length).toBe(29);
  });

  it('gives each control of a row a name that holds what is seen and says of which row', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const found = row(page, 'Former US president');
    const number = await found.locator('.num').innerText();
    const name = `row ${number}, edited`;
    expect(await found.getByRole('link', { name, exact: true }).innerText()).toBe(number);
    const summaries = await page.locator('.why > summary').all();
    for (const summary of summaries) {
      const name = (await summary.getAttribute('aria-label')) ?? '';
      expect(name).toMatch(/row \d+$/);
      expect(name).toContain((await summary.innerText()).trim());
    }
  });

  it('tells the label of a row once, in the name of its link', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const found = row(page, 'Former US president');
    const number = await found.locator('.num').innerText();
    const name = `row ${number}, edited`;
    expect(await found.getByRole('heading', { name, exact: true }).count()).toBe(1);
  });

  it('names both outlets at its head, each in its ink', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const inkOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    for (const side of ['a', 'b']) {
      expect(await inkOf(`.title .outlets .${side}`)).toBe(await inkOf(`.heads .${side}`));
    }
    expect(await page.locator('.title .outlets').innerText()).toMatch(
      /^Al Jazeera\s+and\s+TRT World$/,
    );
  });

  it('says that its rows are a list, which some browsers doubt of one without signs', async () => {
    const page = await open(address(), { javaScriptEnabled });
    expect(await page.locator('.rows').getAttribute('role')).toBe('list');
  });

  it('hides and shows rows by kind', async () => {
    const page = await open(address(), { javaScriptEnabled });
    const found = row(page, 'US and Israeli flags');
    await page.getByRole('checkbox', { name: /only in Al Jazeera/ }).uncheck();
    expect(await found.isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: /only in Al Jazeera/ }).check();
    expect(await found.isVisible()).toBe(true);
  });
});

it('says in a narrow fold that a passage stands here alone, and to a screen reader whose it is', async () => {
  const page = await open(`${inject('testSite')}/long-names/chronicle--zeitung/`);
  const label = page.locator('.row[data-kind="only-a"] .label').first();
  expect(await label.innerText()).toMatch(/^\d+\s+only here$/);
  expect(await label.getByRole('link').getAttribute('aria-label')).toMatch(/only in The Royal/);
});

it('stacks the cells of a row, each under its outlet, on a phone', async () => {
  const page = await open(address(), { viewport: { width: 320, height: 700 } });
  const found = row(page, 'Trump said at the time');
  const [left, right] = [
    await cells(found).nth(0).boundingBox(),
    await cells(found).nth(1).boundingBox(),
  ];
  expect(right?.y).toBeGreaterThanOrEqual((left?.y ?? 0) + (left?.height ?? 0));
  expect(await found.getByText('Al Jazeera', { exact: true }).isVisible()).toBe(true);
  expect(await found.getByText('TRT World', { exact: true }).isVisible()).toBe(true);
});

it('sends no request to another site', async () => {
  const page = await open(address());
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked.length).toBeGreaterThan(2);
  expect(
    asked.filter((url) => !url.startsWith(inject('site')) && !url.startsWith('data:')),
  ).toEqual([]);
});

it('prints what each outlet set above its report over the column', async () => {
  const page = await open(`${inject('testSite')}/${testStories.brief}/`);
  const headlines = page.locator('.headlines .headline');
  expect(await headlines.allInnerTexts()).toEqual(['أضواء الرصيف']);
  const [headline, first] = [
    await headlines.first().boundingBox(),
    await page.locator('.row .cell.a').first().boundingBox(),
  ];
  expect(headline?.x).toBeCloseTo(first?.x ?? 0, 0);
  expect((headline?.y ?? 0) + (headline?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
  // The head of the column names the outlet, but on a phone there is none.
  const named = page.locator('.headlines .outlet');
  expect((await named.boundingBox())?.width).toBe(1);
  await page.setViewportSize({ width: 390, height: 800 });
  expect((await named.boundingBox())?.width).toBeGreaterThan(100);
  await page.goto(address());
  expect(await page.locator('.headlines').count()).toBe(0);
});

it('leads from a figure in conflict to its row, and to all figures', async () => {
  const page = await open(`${inject('testSite')}/${testStories.three}/first--third/`);
  const told = page.locator('.conflicts');
  expect(await told.innerText()).toMatch(/^\w+ figures? (?:is|are) in conflict: .+ All figures$/);
  const links = told.getByRole('link');
  for (const link of (await links.all()).slice(0, -1)) {
    const row = await link.getAttribute('href');
    const [left = '', right = ''] = (await link.innerText()).split(' / ');
    const cells = page.locator(`${row} .cell`);
    expect(await cells.nth(0).innerText()).toContain(left);
    expect(await cells.nth(1).innerText()).toContain(right);
  }
  await links.last().click();
  await page.locator('#figures').waitFor();
  expect(page.url()).toMatch(/differences\/#figures$/);
});

it('says once on a phone that one report alone tells a passage', async () => {
  const page = await open(address(), { viewport: { width: 390, height: 800 } });
  const alone = page.locator('.row[data-kind="only-a"]').first();
  expect(await alone.getByText('Not in TRT World').isVisible()).toBe(false);
  expect(await alone.getByText('only in Al Jazeera').isVisible()).toBe(true);
  expect(await page.getByText('No sure twin in TRT World').first().isVisible()).toBe(true);
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await alone.getByText('Not in TRT World').isVisible()).toBe(true);
});

it('asks for reports of mistakes only where somebody takes them', async () => {
  const page = await open(address());
  expect(await page.getByRole('link', { name: 'How it is made' }).count()).toBe(1);
  expect(await page.getByRole('link', { name: 'report a mistake' }).count()).toBe(0);
});
