import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();
const address = () => `${inject('site')}/baghdad-rally/`;
const phone = { viewport: { width: 390, height: 800 } };

describe('on a phone', () => {
  it.each([true, false])(
    'has the first row on the first screen, and all that explains it a word away (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const page = await open(address(), { ...phone, javaScriptEnabled });
      const row = await page.locator('.rows > .row').first().boundingBox();
      expect(row?.y).toBeLessThan(phone.viewport.height);
      const stowed = { 'In numbers': /stand in both/, 'How to read it': /Underlines/ };
      for (const [word, words] of Object.entries(stowed)) {
        const told = page.locator('.stowed', { hasText: words });
        expect(await told.locator('p').first().isVisible()).toBe(false);
        await told.getByText(word, { exact: true }).click();
        expect(await told.locator('p').first().isVisible()).toBe(true);
      }
      await page.getByText('Choose rows', { exact: true }).click();
      await page.getByRole('checkbox', { name: /moved only/ }).check();
      expect(await page.locator('.rows > .row:visible').count()).toBe(2);
    },
  );

  it('has it there below two long names as well', async () => {
    const page = await open(`${inject('testSite')}/${testStories.brief}/`, phone);
    const row = await page.locator('.rows > .row').first().boundingBox();
    expect(row?.y).toBeLessThan(phone.viewport.height);
  });

  it('shows the boxes that hide rows, and leaves the focus in their place', async () => {
    const page = await open(`${address()}?hide=verbatim`, phone);
    expect(await page.getByRole('checkbox', { name: 'verbatim' }).isVisible()).toBe(true);
    await page.getByText('Choose rows', { exact: true }).click();
    await page.getByRole('button', { name: 'show all rows' }).click();
    expect(await page.locator('facing-filter summary:focus').count()).toBe(1);
  });

  it('opens the evidence of a row below the word that was pressed', async () => {
    const page = await open(address(), phone);
    const summary = page.locator('.why > summary').nth(2);
    await summary.scrollIntoViewIfNeeded();
    const before = await summary.boundingBox();
    await summary.click();
    const after = await summary.boundingBox();
    expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
    const evidence = await page.locator('.why[open] > p').first().boundingBox();
    expect(evidence?.y).toBeGreaterThanOrEqual((after?.y ?? 0) + (after?.height ?? 0) - 1);
    expect(evidence?.width).toBeGreaterThan(340);
  });

  it('goes to a row without leaving room for heads that do not stick', async () => {
    const page = await open(address(), phone);
    for (const key of ['n', 'n', 'n']) await page.keyboard.press(key);
    const row = await page.locator('.row[aria-current]').boundingBox();
    expect(row?.y).toBeLessThanOrEqual(17);
  });
});

it.each([768, 1440])(
  'opens the evidence of a row across both pages, below them, at %i px',
  async (width) => {
    const page = await open(address(), { viewport: { width, height: 900 } });
    const row = page.locator('.row:has(.why)').nth(2);
    const summary = row.locator('summary');
    await summary.scrollIntoViewIfNeeded();
    const before = await summary.boundingBox();
    await summary.click();
    expect(await summary.boundingBox()).toEqual(before);
    const cells = await Promise.all(
      ['.cell.a', '.cell.b'].map((cell) => row.locator(cell).boundingBox()),
    );
    const evidence = await row.locator('.why > p').first().boundingBox();
    expect(evidence?.width).toBeGreaterThan(width / 2.2);
    for (const cell of cells) {
      expect(evidence?.y).toBeGreaterThanOrEqual((cell?.y ?? 0) + (cell?.height ?? 0) - 1);
    }
  },
);

it.each([
  { words: 'on a desk', options: {} },
  { words: 'on a tablet', options: { viewport: { width: 768, height: 900 } } },
  { words: 'without JavaScript', options: { javaScriptEnabled: false } },
])('stows nothing away $words, nor on paper', async ({ options }) => {
  for (const path of [address(), `${address()}differences/`]) {
    const page = await open(path, options);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const stowed = await page.locator('.stowed:visible').all();
      expect(stowed.length).toBeGreaterThan(0);
      for (const one of stowed) {
        expect(await one.locator(':scope > :not(summary)').first().isVisible()).toBe(true);
        expect(await one.locator('summary').isVisible()).toBe(false);
      }
    }
  }
});

it.each([
  ['', 'the figures', '.tallied'],
  ['reading/', 'the articles', '.telling.a'],
])('lets the keyboard pass the map of /%s, to %s', async (view, words, after) => {
  const page = await open(address() + view);
  const past = page.getByRole('link', { name: `Skip the map, to ${words}` });
  await page.locator('.map a.band').first().focus();
  await page.keyboard.press('Shift+Tab');
  expect(await past.evaluate((link) => link === document.activeElement)).toBe(true);
  const box = await past.boundingBox();
  expect(box?.height).toBeGreaterThan(20);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const next = await page.evaluate(
    ([selector = '']) => {
      const focused = document.activeElement;
      const passed = document.querySelector(selector);
      const place = focused && passed?.compareDocumentPosition(focused);
      return { onMap: focused?.closest('.map') !== null, place };
    },
    [after],
  );
  expect(next.onMap).toBe(false);
  expect((next.place ?? 0) & (4 | 16)).not.toBe(0);
});

it('draws no line in forced colours that it hides in others', async () => {
  const page = await open(address(), { forcedColors: 'active', colorScheme: 'dark' });
  const lines = await page
    .locator('.row > :is(.empty, .blank), .row:first-child > .cell')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).borderTopColor));
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(lines.length).toBeGreaterThan(9);
  expect(new Set(lines), paper).toEqual(new Set(['rgb(0, 0, 0)']));
});

it('gives small text and lines more contrast where a reader asks for it', async () => {
  const page = await open(address());
  for (const colorScheme of ['light', 'dark'] as const) {
    const inks = async (contrast: 'no-preference' | 'more') => {
      await page.emulateMedia({ colorScheme, contrast });
      return page.evaluate(() => {
        const lightness = (color: string) =>
          (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
        const of = (selector: string) => {
          const found = document.querySelector(selector);
          if (!found) throw new Error(`Unexpected page without ${selector}`);
          return lightness(getComputedStyle(found).color);
        };
        const paper = lightness(getComputedStyle(document.documentElement).backgroundColor);
        return ['.note', '.heads .a', '.heads .b', 'h1'].map((one) => Math.abs(of(one) - paper));
      });
    };
    const usual = await inks('no-preference');
    (await inks('more')).forEach((difference, index) => {
      expect(difference).toBeGreaterThan(usual[index] ?? 0);
    });
  }
});

it('speaks of inks only where there are some', async () => {
  const page = await open(address());
  const key = page.locator('.key');
  expect(await key.innerText()).toContain('in its report’s ink');
  await page.emulateMedia({ media: 'print' });
  expect(await key.innerText()).not.toContain(' ink');
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  expect(await key.innerText()).not.toContain(' ink');
  const reading = await open(`${address()}reading/`);
  const lede = reading.locator('.lede');
  expect(await lede.innerText()).toContain('the ink of their report');
  await reading.emulateMedia({ media: 'print' });
  expect(await lede.innerText()).toBe('Both articles whole, each in its own order.');
});

it('draws every bar of a matrix on one scale', async () => {
  const page = await open(`${inject('testSite')}/${testStories.three}/`);
  const widths = await page
    .locator('.share')
    .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().width)));
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
});

it('sets a name and its figures in a matrix on one line', async () => {
  const page = await open(`${inject('testSite')}/${testStories.three}/`);
  const row = page.locator('.matrix tbody tr').first();
  const lines = await row.locator('th a, td b').evaluateAll((words) =>
    words.map((word) => {
      // A box without content stands on the line of its text.
      const mark = document.createElement('span');
      mark.style.display = 'inline-block';
      word.prepend(mark);
      return mark.getBoundingClientRect().bottom;
    }),
  );
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.max(...lines) - Math.min(...lines)).toBeLessThan(1);
});

it('underlines whatever leads elsewhere from a matrix or a search', async () => {
  const line = (element: Element) => getComputedStyle(element).textDecorationLine;
  const page = await open(`${inject('testSite')}/${testStories.three}/`);
  expect(await page.locator('.matrix td a b').first().evaluate(line)).toBe('underline');
  await page.goto(`${inject('site')}/search/?q=Soleimani`);
  expect(await page.locator('.hits a .note').first().evaluate(line)).toBe('underline');
});

it('prints the label of furniture on the line of its text', async () => {
  const page = await open(address(), { viewport: { width: 700, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const row = page.locator('.row[data-kind="furniture"]').first();
  const label = await row.locator('.label span').last().boundingBox();
  const text = await row.locator('.passage').first().boundingBox();
  const middle = (box: typeof label) => (box?.y ?? 0) + (box?.height ?? 0) / 2;
  expect(Math.abs(middle(label) - middle(text))).toBeLessThan(4);
});

it('gives every page of a story a title and a heading of its own', async () => {
  const titles: string[] = [];
  const headings: string[] = [];
  for (const path of ['', 'first--second/', 'first--third/', 'passages/first/']) {
    const page = await open(`${inject('testSite')}/${testStories.three}/${path}`);
    titles.push(await page.title());
    headings.push(await page.getByRole('heading', { level: 1 }).ariaSnapshot());
  }
  expect(titles).toEqual([
    'Three outlets · Facing Pages',
    'Three outlets: First Post and Second Post · Facing Pages',
    'Three outlets: First Post and Third Post · Facing Pages',
    'Three outlets, passages of First Post · Facing Pages',
  ]);
  expect(headings).toEqual([
    '- heading "Three outlets" [level=1]',
    '- heading "Three outlets (First Post and Second Post)" [level=1]',
    '- heading "Three outlets (First Post and Third Post)" [level=1]',
    '- heading "Three outlets (passages of First Post)" [level=1]',
  ]);
});
