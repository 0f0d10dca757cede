import type { Arrangement } from './arrangement.ts';
import { isUnsure } from './confidence-words.ts';
import type { Facing, FacingPassage, FacingRow } from './facing.ts';
import { furnitureWords } from './furniture.ts';
import { isolated } from './isolated.ts';
import { commonMove, farthestKind, moveWords, type RowKind } from './kind.ts';
import { nearestToRow } from './nearest.ts';

/** Between the parts of a label. */
export const DOT = ' · ';

/** Letters that a name may have, and one word of it, to be read in the narrow fold. */
const LONGEST_NAME = 28;
const LONGEST_WORD = 15;

/** Whether the fold has room for an outlet's name; of one without, a label there leaves out whose: the column says it. */
export function fitsFold(outlet: string): boolean {
  const words = outlet.split(/\s+/u);
  return outlet.length <= LONGEST_NAME && words.every(({ length }) => length <= LONGEST_WORD);
}

/** Whether all passages of a row are furniture, paired or not. */
export function isOfFurniture({ a, b }: FacingRow): boolean {
  return [...a, ...b].every(({ furniture }) => furniture);
}

/** Whether a passage of the row stands elsewhere in the other article. */
export function isMoved({ links }: FacingRow): boolean {
  return links.some(({ moved }) => moved !== null);
}

/** What a row is. Furniture that is paired is told by its links, as the report is. */
export function rowKind(row: FacingRow): RowKind {
  const { a, links } = row;
  const kind = farthestKind(links);
  if (kind !== null) return kind;
  if (isOfFurniture(row)) return 'furniture';
  return a.length > 0 ? 'only-a' : 'only-b';
}

/** The label of furniture whose words are withheld, of whatever sort. */
export const WITHHELD_FURNITURE = 'furniture, not printed';

/**
 * What one side tells alone, in words: "only in TRT World", or "not in Al Jazeera".
 *
 * @param beyond whether a third outlet of the story tells it too, or may
 */
export function loneWords(
  { a, b }: Pick<Facing, 'a' | 'b'>,
  side: 'a' | 'b',
  beyond: boolean,
): string {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  return `${beyond ? 'not' : 'only'} in ${isolated((beyond ? other : own).article.outlet)}`;
}

/** The sort of the furniture a row consists of, in words. */
function furnitureOf({ a, b }: FacingRow, facing: Facing): string {
  const [first] = [...a, ...b];
  if (first === undefined) return 'furniture';
  if (first.withheld) return WITHHELD_FURNITURE;
  const sort = facing[first.side].article.passages[first.index]?.furniture ?? null;
  return sort === null ? 'furniture' : furnitureWords(sort);
}

/** The passages that each side of a row prints first. */
export interface FirstPassages {
  readonly a: FacingPassage | undefined;
  readonly b: FacingPassage | undefined;
}

/** Where the row's statement moved: told by all links where its passages stand together, else by the link of the passages printed first. */
export function rowMove({ links }: FacingRow, { together }: Arrangement, { a, b }: FirstPassages) {
  if (together.a && together.b) return commonMove(links);
  const main = links.filter(({ left, right }) => left === a?.index && right === b?.index);
  return commonMove(main.length > 0 ? main : links);
}

/**
 * A row's label in words, without its number: "edited · moved up", "reworded · unsure", "reworded · told twice",
 * "only in TRT World", "only in TRT World · unsure", "kicker".
 *
 * @param beyond whether a third outlet of the story tells it too: then it is no longer "only in" one, but "not in
 *   TRT World"
 */
export function rowLabel(
  row: FacingRow,
  arrangement: Arrangement,
  first: FirstPassages,
  facing: Facing,
  beyond: boolean,
): string {
  const kind = rowKind(row);
  if (kind === 'furniture') return furnitureOf(row, facing);
  if (kind === 'only-a' || kind === 'only-b') {
    const lone = loneWords(facing, kind === 'only-a' ? 'a' : 'b', beyond);
    return nearestToRow(row, facing) === null ? lone : `${lone}${DOT}unsure`;
  }
  const move = rowMove(row, arrangement, first);
  const pinned = row.links.some((link) => link.pinned);
  // Where one link of a row is likely, the label says nothing of the others: each has its figure under "why?".
  const unsure = !pinned && row.links.every(({ confidence }) => isUnsure(confidence));
  return [
    kind,
    unsure && 'unsure',
    arrangement.words,
    move && moveWords(move),
    pinned && 'paired by hand',
  ]
    .filter((part) => typeof part === 'string')
    .join(DOT);
}

/**
 * The label over one passage of a paired row, where it says what the row's label does not: its sort
 * of furniture, its own kind, and, for a right passage that stands apart from the first, where it
 * moved.
 *
 * @param apart whether another passage, printed before it on its side, stands elsewhere in the article
 * @returns `null` where there is nothing to say
 */
export function passageLabel(
  passage: FacingPassage,
  row: FacingRow,
  apart: boolean,
  facing: Facing,
): string | null {
  const sort = facing[passage.side].article.passages[passage.index]?.furniture ?? null;
  const kind = farthestKind(passage.links);
  const move = apart && passage.side === 'b' ? commonMove(passage.links) : null;
  const parts = [
    sort === null ? null : furnitureWords(sort),
    kind === null || kind === farthestKind(row.links) ? null : kind,
    move === null ? null : moveWords(move),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(DOT);
}
