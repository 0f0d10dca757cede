import { expect, inject, it } from 'vitest';
import { pageForFile } from './open.ts';
import { kindsOfPages } from './pages.ts';
import { testStories } from './stories.ts';

const open = pageForFile();

const { arabic, chinese, long, apart, three, excerpt, names } = testStories;
const pages = [
  ...kindsOfPages.map((path) => ({ site: 'site' as const, path })),
  ...[
    '/',
    `/${arabic}/`,
    `/${arabic}/reading/`,
    `/${arabic}/differences/`,
    `/${chinese}/`,
    `/${long}/`,
    `/${apart}/`,
    `/${three}/`,
    `/${three}/passages/first/`,
    '/outlets/',
    `/${excerpt}/`,
    `/${excerpt}/differences/`,
    `/${names}/`,
    `/${names}/chronicle--zeitung/`,
    `/${names}/chronicle--news/`,
    `/${names}/chronicle--zeitung/reading/`,
    `/${names}/chronicle--zeitung/differences/`,
    `/${names}/passages/zeitung/`,
  ].map((path) => ({ site: 'testSite' as const, path })),
];

/** Text that lies over other text, is cut off by its box, or leaves the page. Runs in the page. */
function faults(): string[] {
  const found: string[] = [];
  const quote = (node: Node) => JSON.stringify(node.textContent?.trim().slice(0, 40) ?? '');
  // Each element is asked once: a long page has thousands of texts in the same few boxes.
  const once = (ask: (element: Element) => boolean) => {
    const known = new Map<Element, boolean>();
    return (element: Element): boolean => {
      const answer = known.get(element) ?? ask(element);
      known.set(element, answer);
      return answer;
    };
  };
  const orAround = (own: (element: Element) => boolean) => {
    const isSo: (element: Element) => boolean = once(
      (element) => own(element) || (element.parentElement !== null && isSo(element.parentElement)),
    );
    return isSo;
  };
  const hidden: (element: Element) => boolean = once(
    (element) =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('svg, .hidden, .skip') !== null ||
      getComputedStyle(element).clipPath !== 'none' ||
      (element.localName === 'bdi' &&
        element.parentElement !== null &&
        hidden(element.parentElement)),
  );
  const cut = orAround((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return (
      [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip') &&
      (element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1)
    );
  });
  const sticky = orAround((element) =>
    ['sticky', 'fixed'].includes(getComputedStyle(element).position),
  );
  const boxes: { box: DOMRect; element: Element; node: Node }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || !node.textContent?.trim() || hidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) {
        found.push(`leaves the page: ${quote(node)}`);
      }
      boxes.push({ box, element, node });
    }
    if (cut(element)) found.push(`is cut off: ${quote(node)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  const lying = boxes
    .filter(({ element }) => !sticky(element))
    .sort((p, q) => p.box.top - q.box.top);
  lying.forEach((one, index) => {
    for (let next = index + 1; next < lying.length; next++) {
      const other = lying[next];
      if (other === undefined || other.box.top >= one.box.bottom) break;
      if (one.node === other.node) continue;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // The boxes of two lines touch and overlap by their leading; the letters do not.
      if (across > 2 && down > 0.6 * Math.min(one.box.height, other.box.height)) {
        found.push(`${quote(one.node)} lies over ${quote(other.node)}`);
      }
    }
  });
  return found;
}

it.each(pages)('$site $path shows all its text at every width', async ({ site, path }) => {
  const page = await open(inject(site) + path);
  // Rows that are drawn only when they come near have no place before.
  await page.evaluate(() => {
    const drawn = new CSSStyleSheet();
    drawn.replaceSync('.row { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [drawn];
  });
  const found: string[] = [];
  for (const width of [320, 390, 768, 1024, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await page.evaluate(faults)).map((fault) => `${width} px: ${fault}`));
  }
  expect(found).toEqual([]);
});

it.each(['/baghdad-rally/', '/baghdad-rally/reading/', '/baghdad-rally/differences/', '/search/'])(
  '%s shows all its text with the spacing of WCAG 1.4.12',
  async (path) => {
    const page = await open(inject('site') + path);
    await page.evaluate(() => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync(`
        * {
          line-height: 1.5 !important;
          letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important;
        }
        p { margin-bottom: 2em !important; }
      `);
      document.adoptedStyleSheets = [spaced];
    });
    const found: string[] = [];
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await page.evaluate(faults)).map((fault) => `${width} px: ${fault}`));
    }
    expect(found).toEqual([]);
  },
);

it.each(kindsOfPages)('%s shows all its text at twice its size', async (path) => {
  const page = await open(inject('site') + path);
  await page.evaluate(() => {
    const large = new CSSStyleSheet();
    large.replaceSync('html { font-size: 200%; }');
    document.adoptedStyleSheets = [large];
  });
  const found: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await page.evaluate(faults)).map((fault) => `${width} px: ${fault}`));
  }
  expect(found).toEqual([]);
});

it('keeps every figure on its line', async () => {
  const compared = `/${names}/chronicle--zeitung/`;
  const page = await open(inject('testSite') + compared);
  const lines = () =>
    page.locator(':is(.tally td:not(:empty), .label .num, .filter .n)').evaluateAll((figures) =>
      figures.map((figure) => {
        const text = document.createRange();
        text.selectNodeContents(figure);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
  for (const path of [compared, '/outlets/']) {
    await page.goto(inject('testSite') + path);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(new Set(await lines()), `${path} at ${width} px`).toEqual(new Set([1]));
    }
  }
});

it('breaks no head of the figures, however large the text', async () => {
  const page = await open(`${inject('site')}/baghdad-rally/`);
  await page.evaluate(() => {
    const large = new CSSStyleSheet();
    large.replaceSync('html { font-size: 200%; }');
    document.adoptedStyleSheets = [large];
  });
  const heads = page.locator('.fates thead th', { hasNotText: 'only' });
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const lines = await heads.evaluateAll((all) =>
      all.map((head) => {
        const word = document.createRange();
        word.selectNodeContents(head.lastChild ?? head);
        return word.getClientRects().length;
      }),
    );
    expect(lines, `${width} px`).toEqual([1, 1, 1]);
  }
});

it.each(['/wordings/', `/${names}/chronicle--zeitung/differences/`, `/${arabic}/differences/`])(
  '%s has facing words on one line on a phone, whichever name wraps',
  async (path) => {
    const page = await open(inject('testSite') + path);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const apart = await page.locator('.facing .entry').evaluateAll((entries) =>
        entries.flatMap((entry) => {
          const [a, b] = [...entry.querySelectorAll('.cell > .passage')].map((words) =>
            Math.round(words.getBoundingClientRect().top),
          );
          return a === b || b === undefined ? [] : [entry.textContent];
        }),
      );
      expect(apart, `${width} px`).toEqual([]);
    }
  },
);

it('leaves most of the first screen to what a long title heads', async () => {
  for (const path of [
    `/${names}/`,
    `/${names}/chronicle--zeitung/`,
    `/${names}/passages/zeitung/`,
  ]) {
    const page = await open(inject('testSite') + path);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const box = await page.getByRole('heading', { level: 1 }).boundingBox();
      expect(box?.height, `${path} at ${width} px`).toBeLessThan(900 / 4);
    }
  }
});
