import { AxeBuilder } from '@axe-core/playwright';
import { expect, inject, it } from 'vitest';
import { browserForFile, widths } from './open.ts';
import { kindsOfPages } from './pages.ts';
import { testStories } from './stories.ts';

const open = browserForFile();

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

/** The rules that a dark page may break where the light one of that width does not. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const settings = widths.flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

it.each(pages)(
  'axe has nothing to say of $site $path, at any width, light and dark',
  async ({ site, path }) => {
    const page = await open(inject(site) + path, { reducedMotion: 'reduce' });
    // Axe takes what is closed for hidden, though it stands open where there is room.
    await page.evaluate(() => {
      for (const stowed of document.querySelectorAll<HTMLDetailsElement>('.stowed')) {
        stowed.open = true;
      }
    });
    const found: string[] = [];
    const analyse = async (state: string, only: readonly string[] | null) => {
      const builder = new AxeBuilder({ page })
        .setLegacyMode()
        // WCAG 2.2's rule of 24 px, which axe leaves out unless asked; of what holds, no details.
        .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
      const { violations } = await (only === null
        ? builder
        : builder.withRules([...only])
      ).analyze();
      for (const { id, nodes } of violations) {
        for (const { html, failureSummary } of nodes) {
          found.push(`${state}: ${id}: ${html}\n${failureSummary ?? ''}`);
        }
      }
    };
    for (const { width, colorScheme } of settings) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // At its top a phone's page has the bar of buttons over a row; at its end it covers nothing.
      if (width < 400) await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await analyse(`${width} px, ${colorScheme}`, colorScheme === 'dark' ? OF_COLOUR : null);
    }
    expect(found).toEqual([]);
  },
);
