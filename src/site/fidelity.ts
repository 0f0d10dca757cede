import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Article, Story } from '../content/story.ts';
import { comparisonPages } from '../view/addresses.ts';
import { passageElement } from '../view/ids.ts';
import type { Side } from '../view/side.ts';
import { pairings } from './comparison.ts';
import { contentFolder } from './folders.ts';
import { sharedReading } from './reading.ts';
import { textById } from './rendered-text.ts';

/**
 * Compares the passages of one article on one page with their source.
 *
 * @param texts what the page shows, by element id (`textById`)
 * @returns a line for each passage that is missing or differs; a passage may be missing where its
 *   article is shown in excerpt
 */
export function differences(
  texts: ReadonlyMap<string, string>,
  side: Side,
  article: Pick<Article, 'passages' | 'rights'>,
): string[] {
  return article.passages.flatMap(({ id, text }) => {
    const shown = texts.get(passageElement(side, id));
    if (shown === undefined && article.rights === 'excerpt') return [];
    if (shown === text) return [];
    return [
      shown === undefined
        ? `${JSON.stringify(text)} is not on the page`
        : `${JSON.stringify(text)} is shown as ${JSON.stringify(shown)}`,
    ];
  });
}

/** The differences on all pages of a story. */
async function storyDifferences(story: Story, site: URL): Promise<string[]> {
  const articles = new Map(story.articles.map((article) => [article.slug, article]));
  const found: string[] = [];
  for (const { left, right } of pairings([...articles.keys()])) {
    const { aligned, reading } = comparisonPages(story, left, right);
    for (const path of [aligned, reading]) {
      const texts = textById(await readFile(new URL(`${path}index.html`, site), 'utf8'));
      for (const [side, slug] of [['a', left] as const, ['b', right] as const]) {
        const article = articles.get(slug);
        const lines = article === undefined ? [] : differences(texts, side, article);
        found.push(...lines.map((line) => `/${path}: ${slug}: ${line}`));
      }
    }
  }
  return found;
}

/** Fails a build in which a page shows a passage otherwise than its source has it, or not at all. */
export function fidelity(): AstroIntegration {
  let root = new URL('file:///');
  return {
    name: 'fidelity',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { stories } = sharedReading(fileURLToPath(contentFolder(root)), null);
        const found = (
          await Promise.all(stories.map((story) => storyDifferences(story, dir)))
        ).flat();
        if (found.length > 0) {
          throw new Error(`Some pages do not show their sources' words:\n${found.join('\n')}`);
        }
        logger.info('every passage is shown as its source prints it');
      },
    },
  };
}
