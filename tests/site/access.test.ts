import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { expect, inject, it } from 'vitest';
import { pageForFile, widths } from './open.ts';
import { kindsOfPages } from './pages.ts';
import { testStories } from './stories.ts';

const open = pageForFile({ reducedMotion: 'reduce' });

const first = [
  ...kindsOfPages,
  '/baghdad-rally/?hide=verbatim&just=moved',
  '/baghdad-rally/?just=differing',
];
const { arabic, hebrew, japanese, apart, three, excerpt } = testStories;
const others = [
  '/',
  ...[arabic, hebrew, japanese, apart, excerpt].flatMap((slug) => [
    `/${slug}/`,
    `/${slug}/reading/`,
    `/${slug}/differences/`,
  ]),
  `/${three}/`,
  '/outlets/',
  `/${three}/first--third/`,
  `/${three}/passages/first/`,
];

const pages = [
  ...first.map((path) => ({ site: 'site' as const, path })),
  ...others.map((path) => ({ site: 'testSite' as const, path })),
];

/** The rules of colour: the only ones that a dark page may break where the light one does not. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const disabled = { enabled: false };
/** Of what holds, no details; with WCAG 2.2's rule of 24 px, which axe leaves out unless asked. */
const all: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
};
const ofColour: RunOptions = { resultTypes: ['violations'], runOnly: OF_COLOUR };
const butColour: RunOptions = {
  ...all,
  rules: { ...all.rules, ...Object.fromEntries(OF_COLOUR.map((rule) => [rule, disabled])) },
};

const [desk, tablet, phone] = widths;

/** What is asked of a page in each state. On a tablet it has the colours of a desk or of a phone. */
const states = [
  { width: desk, colorScheme: 'light', options: all },
  { width: desk, colorScheme: 'dark', options: ofColour },
  { width: tablet, colorScheme: 'light', options: butColour },
  { width: phone, colorScheme: 'light', options: all },
  { width: phone, colorScheme: 'dark', options: ofColour },
] as const;

/** What other stories have on pages of the same kinds: a phone shows it in both schemes, a desk beside the other. */
const statesOfOthers = states.filter(
  ({ width, options }) => width === phone || (width === desk && options === all),
);

it.each(pages)(
  'axe has nothing to say of $site $path, at any width, light and dark',
  async ({ site, path }) => {
    const page = await open(inject(site) + path);
    // Axe takes what is closed for hidden, though it stands open where there is room.
    await page.evaluate(() => {
      for (const stowed of document.querySelectorAll<HTMLDetailsElement>('.stowed')) {
        stowed.open = true;
      }
    });
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const { width, colorScheme, options } of site === 'site' ? states : statesOfOthers) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // At its top a phone's page has the bar of buttons over a row; at its end it covers nothing.
      if (width === phone) await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const { passes, violations } = await page.evaluate<AxeResults>(
        `axe.run(document, ${JSON.stringify(options)})`,
      );
      const state = `${width} px, ${colorScheme}`;
      expect(passes.length, state).toBeGreaterThan(0);
      for (const { id, nodes } of violations) {
        for (const { html, failureSummary } of nodes) {
          found.push(`${state}: ${id}: ${html}\n${failureSummary ?? ''}`);
        }
      }
    }
    expect(found).toEqual([]);
  },
);
