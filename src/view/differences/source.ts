import type { Side as LedgerSide, Place } from '../../analyse/evidence.ts';
import type { Facing, FacingPassage } from '../facing.ts';
import type { Side } from '../side.ts';
import type { RowRef } from './entry.ts';

/** The side of the page on which a side of a ledger stands. */
export const PAGE_SIDE: Readonly<Record<LedgerSide, Side>> = { left: 'a', right: 'b' };

/** The passage that a place stands in; `null` where its words are withheld. */
export function printedPassage(facing: Facing, side: Side, place: Place): FacingPassage | null {
  const passage = facing[side].passages[place.passage];
  return passage === undefined || passage.withheld ? null : passage;
}

/** The places of a side whose words may be printed. */
export function printedPlaces(facing: Facing, side: Side, places: readonly Place[]): Place[] {
  return places.filter((place) => printedPassage(facing, side, place) !== null);
}

/** The words of a place, as the source prints them; empty where they are withheld. */
export function wordsAt(facing: Facing, side: Side, place: Place): string {
  return printedPassage(facing, side, place)?.text.slice(place.start, place.end) ?? '';
}

/** The different words at some places, the most frequent first, then as the article prints them. */
export function formsAt(facing: Facing, side: Side, places: readonly Place[]): string[] {
  const counts = new Map<string, number>();
  for (const place of places) {
    const words = wordsAt(facing, side, place);
    if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([, x], [, y]) => y - x).map(([words]) => words);
}

/** The rows in which some places of both sides stand, in the order of the page. */
export function rowRefs(
  facing: Facing,
  places: { readonly left: readonly Place[]; readonly right: readonly Place[] },
): readonly RowRef[] {
  const passages = (['left', 'right'] as const).flatMap((side) =>
    places[side].flatMap(({ passage }) => facing[PAGE_SIDE[side]].passages[passage] ?? []),
  );
  const rows = new Map(
    passages.map((passage) => {
      const { number, element } = facing.rowOf(passage);
      return [number, { number, fragment: `#${element}` }] as const;
    }),
  );
  return [...rows.values()].sort((x, y) => x.number - y.number);
}
