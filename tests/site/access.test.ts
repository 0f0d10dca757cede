import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, it } from 'vitest';
import { browserForFile, widths } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();

const first = [
  '/',
  '/baghdad-rally/',
  '/baghdad-rally/reading/',
  '/baghdad-rally/differences/',
  '/outlets/',
  '/outlets/al-jazeera/',
  '/wordings/',
  '/search/?q=Soleimani',
  '/404.html',
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
];

const pages = [
  ...first.map((path) => ({ site: 'site' as const, path })),
  ...others.map((path) => ({ site: 'testSite' as const, path })),
];

describe.each(pages)('$site $path', ({ site, path }) => {
  it.each(
    widths.flatMap((width) => [
      { width, colorScheme: 'light' as const },
      { width, colorScheme: 'dark' as const },
    ]),
  )('gives axe nothing to say at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const page = await open(inject(site) + path, {
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
    expect(found).toEqual([]);
  });
});
