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
  ...[arabic, japanese].flatMap((slug) => [
    `/${slug}/`,
    `/${slug}/reading/`,
    `/${slug}/differences/`,
  ]),
  ...[apart, excerpt].flatMap((slug) => [`/${slug}/`, `/${slug}/differences/`]),
  `/${hebrew}/`,
  `/${three}/`,
  '/outlets/',
  `/${three}/first--third/`,
  `/${three}/passages/first/`,
];

const pages = [
  ...first.map((path) => ({ site: 'site' as const, path })),
  ...others.map((path) => ({ site: 'testSite' as const, path })),
];

/** The rules that a dark page may break where the light one of that width does not. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Of what holds, no details; with WCAG 2.2's rule of 24 px, which axe leaves out unless asked. */
const all: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
};
const ofColour: RunOptions = { resultTypes: ['violations'], runOnly: OF_COLOUR };

/** What is asked of a page in each state. */
const states = widths.flatMap((width) => [
  { width, colorScheme: 'light' as const, options: all },
  { width, colorScheme: 'dark' as const, options: ofColour },
]);

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
    for (const { width, colorScheme, options } of states) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // At its top a phone's page has the bar of buttons over a row; at its end it covers nothing.
      if (width < 400) await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
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
