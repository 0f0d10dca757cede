import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { align, weighedPairs } from '../../align/index.ts';
import type { Story } from '../../content/story.ts';
import { comparisonPages } from '../../view/addresses.ts';
import { alignmentInput } from '../../view/alignment-input.ts';
import { corrections, type RowCorrections } from '../../view/corrections.ts';
import { pairings } from '../comparison.ts';
import { pathFromHere } from '../folders.ts';

/** How the pairing on a page may be corrected. */
export interface PageCorrections {
  /** Where the corrections go: path of the story's `story.md`, from where the server stands. */
  readonly file: string;
  readonly rows: readonly RowCorrections[];
}

/** The same for a file that does not exist yet. */
function asNewFile(row: RowCorrections, file: string): RowCorrections {
  const where = `Paste it into a new file, ${file}.`;
  const entries = row.entries.map((entry) => ({
    ...entry,
    offers: entry.offers.map(({ does, text }) => ({ does, text: `---\n${text}\n---\n`, where })),
  }));
  return { ...row, entries };
}

/**
 * How the pairing on the aligned page of a comparison may be corrected.
 *
 * @param stories all stories without an error
 * @param page path of the page, below the site's own
 * @param folder the folder of stories
 * @returns `null` where there is no such page
 */
export function pageCorrections(
  stories: readonly Story[],
  page: string,
  folder: string,
): PageCorrections | null {
  for (const story of stories) {
    const articles = new Map(story.articles.map((article) => [article.slug, article]));
    for (const { left: a, right: b } of pairings([...articles.keys()])) {
      const [left, right] = [articles.get(a), articles.get(b)];
      if (left === undefined || right === undefined) continue;
      if (comparisonPages(story, a, b).aligned !== page) continue;
      const input = alignmentInput(story, left, right);
      const alignment = align(input.left, input.right, input.options);
      const weighed = weighedPairs(input.left, input.right, story.names);
      const path = join(folder, story.slug, 'story.md');
      const file = pathFromHere(path);
      const rows = corrections({ story, left, right, alignment }, weighed, file);
      return { file, rows: existsSync(path) ? rows : rows.map((row) => asNewFile(row, file)) };
    }
  }
  return null;
}
