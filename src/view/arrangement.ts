import type { Link } from '../align/alignment.ts';
import type { Facing, FacingPassage, FacingRow } from './facing.ts';
import { numberWords, timesWords } from './number-words.ts';
import type { Side } from './side.ts';

/** How the passages of a paired row stand on its two sides. */
export interface Arrangement {
  /** In words for the label: "told twice", "split in two"; `null` where one passage faces one. */
  readonly words: string | null;
  /** Whether the passages of each side stand together in their article, so that they read on. */
  readonly together: Readonly<Record<Side, boolean>>;
}

/** Whether nothing of the report stands between the passages: furniture may. */
function standTogether(passages: readonly FacingPassage[], facing: Facing): boolean {
  const [first, last] = [passages[0], passages.at(-1)];
  if (first === undefined || last === undefined) return true;
  if (passages.length > 1 && passages.some(({ furniture }) => furniture)) return false;
  const numbers = new Set(passages.map(({ index }) => index));
  return facing[first.side].passages
    .slice(first.index, last.index)
    .every(({ index, furniture }) => furniture || numbers.has(index));
}

/**
 * Tells how the passages of a row are arranged.
 *
 * - one faces several that stand together: "split in two"
 * - several that stand together face one: "joined from two"
 * - on either side passages stand apart, and one or as many face them: the statement is "told twice"
 * - else several face several: "regrouped"
 */
export function arrangement(row: FacingRow, facing: Facing): Arrangement {
  const { a, b } = row;
  const together = { a: standTogether(a, facing), b: standTogether(b, facing) };
  const most = Math.max(a.length, b.length);
  const words = () => {
    if (most < 2 || row.links.length === 0) return null;
    const isRepeated = a.length === b.length || Math.min(a.length, b.length) === 1;
    if (isRepeated && !(together.a && together.b)) return `told ${timesWords(most)}`;
    if (a.length === 1) return `split in ${numberWords(most)}`;
    if (b.length === 1) return `joined from ${numberWords(most)}`;
    return 'regrouped';
  };
  return { words: words(), together };
}

function weight({ furniture, links }: FacingPassage): number {
  const moved = links.every((link: Link) => link.moved !== null);
  return (furniture ? 2 : 0) + (moved ? 1 : 0);
}

/**
 * The passages of a row's side in the order in which the row prints them: where they stand together,
 * the article's; where they stand apart, the report before furniture and what kept its place before
 * what moved.
 */
export function printingOrder(
  passages: readonly FacingPassage[],
  together: boolean,
): readonly FacingPassage[] {
  if (together) return passages;
  return [...passages].sort((x, y) => weight(x) - weight(y) || x.index - y.index);
}
