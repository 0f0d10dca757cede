import type { Story } from '../../content/story.ts';
import { type Path, passagesPath } from '../addresses.ts';
import type { ComparisonInput } from '../facing.ts';
import { fractionWords } from '../fraction-words.ts';
import { isolated } from '../isolated.ts';
import { countedInDigits } from '../number-words.ts';
import { sharePercent } from '../share-percent.ts';
import { sharedWords, tallyLine } from '../tally.ts';
import { type Beside, besides, toldElsewhere } from './beside.ts';

/** How much of one report is told elsewhere. */
export interface ShareCell {
  /** Where it is told, as the column's head names it; set apart where it runs from right to left. */
  readonly where: string;
  /** The comparison, or the passages one by one. */
  readonly path: Path;
  /** Whole; 0 and 100 mean none and all. */
  readonly percent: number;
  /** "three fifths" */
  readonly words: string;
}

/** One report and how much of it each other one tells too. */
export interface MatrixLine {
  readonly outlet: string;
  /** Of its passages with all their twins. */
  readonly path: Path;
  /** "607 words" */
  readonly words: string;
  /** One for each outlet of the head, in its order; `null` for itself. */
  readonly cells: readonly (ShareCell | null)[];
  /** How much of it any other tells too. */
  readonly any: ShareCell;
}

/** How much of each outlet's report every other one tells too, both ways. */
export interface MatrixView {
  readonly outlets: readonly string[];
  /** How wide a page has to be for the table: every page but a phone's, a desk's, or none. */
  readonly size: 'small' | 'large' | 'huge';
  readonly lines: readonly MatrixLine[];
}

/** Outlets whose columns fit on a tablet's page with names of two words in their heads. */
const SMALL = 5;
/** The same on a desk's page. */
const LARGE = 9;

function sizeOf(outlets: number): MatrixView['size'] {
  if (outlets <= SMALL) return 'small';
  return outlets <= LARGE ? 'large' : 'huge';
}

/** The head of the last column. */
export const ANY = 'any other';

function shareCell(where: string, path: Path, shared: number, words: number): ShareCell {
  return {
    where,
    path,
    percent: sharePercent(shared, words),
    words: fractionWords(words === 0 ? 0 : shared / words),
  };
}

function cellBeside({ own, other, facing, pages }: Beside): ShareCell {
  const line = tallyLine(facing[own]);
  return shareCell(
    isolated(facing[other].article.outlet),
    pages.aligned,
    sharedWords(line),
    line.words,
  );
}

function line(
  { slug, articles }: Story,
  position: number,
  comparisons: readonly ComparisonInput[],
): MatrixLine[] {
  const article = articles[position];
  const all = article === undefined ? [] : besides(article.slug, comparisons);
  const [first] = all;
  if (article === undefined || first === undefined) return [];
  const { passages, words } = first.facing[first.own];
  const told = toldElsewhere(all);
  const shared = passages
    .filter(({ index, furniture }) => !furniture && told.has(index))
    .reduce((sum, passage) => sum + passage.words, 0);
  const path = passagesPath(slug, article.slug);
  const cells = all.map(cellBeside);
  return [
    {
      outlet: article.outlet,
      path,
      words: countedInDigits(words, 'word'),
      cells: [...cells.slice(0, position), null, ...cells.slice(position)],
      any: shareCell(ANY, path, shared, words),
    },
  ];
}

/**
 * The matrix of a story: for every two of its articles, how much of each the other tells too, as the
 * share of its words in passages with a twin there. Furniture is not counted.
 *
 * @param comparisons of every two articles of the story, in the story's order
 */
export function matrix(story: Story, comparisons: readonly ComparisonInput[]): MatrixView {
  return {
    outlets: story.articles.map(({ outlet }) => outlet),
    size: sizeOf(story.articles.length),
    lines: story.articles.flatMap((_, position) => line(story, position, comparisons)),
  };
}
