import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/content/index.ts';
import { comparisonPages } from '../../src/view/addresses.ts';
import { project } from './build.ts';
import { pageForFile } from './open.ts';

const open = pageForFile();

const sites = [
  { site: 'site' as const, content: join(project, 'content') },
  { site: 'testSite' as const, content: join(project, '.cache', 'tests', 'content') },
];

describe.each(sites)('every passage of $site', ({ site, content }) => {
  it('is shown as its source has it, character for character', async () => {
    const { stories } = readContent(content);
    expect(stories.length).toBeGreaterThan(0);
    for (const story of stories) {
      const [left, right] = story.articles;
      if (left === undefined || right === undefined) throw new Error(`${story.slug} has no pair`);
      const { aligned, reading } = comparisonPages(story, left.slug, right.slug);
      for (const path of [aligned, reading]) {
        const page = await open(`${inject(site)}/${path}`);
        for (const [side, article] of [['a', left] as const, ['b', right] as const]) {
          const shown = new Map(
            await page
              .locator(`[id^="${side}-"]`)
              .evaluateAll((found) =>
                found.map((e): [string, string] => [e.id, e.textContent ?? '']),
              ),
          );
          for (const { id, text } of article.passages) {
            if (article.rights === 'excerpt' && !shown.has(`${side}-${id}`)) continue;
            expect(shown.get(`${side}-${id}`), `${path} ${id}`).toBe(text);
          }
        }
      }
    }
  });
});
