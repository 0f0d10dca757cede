import { passagesPath } from '../addresses.ts';
import type { ComparisonInput, FacingPassage } from '../facing.ts';
import { passageElement } from '../ids.ts';
import { isolated } from '../isolated.ts';
import { listWords } from '../number-words.ts';
import { linkEnd, type Side } from '../side.ts';

/** A passage's twins beyond the comparison that a page shows. */
export interface ElsewhereView {
  /** Path and fragment of the passage among all its twins. */
  readonly path: string;
  /** "also in The Post and The Herald" */
  readonly words: string;
  /** How many outlets there are: "+2". */
  readonly number: string;
}

/** What is told elsewhere too, by id of the element that prints the passage. */
export type Elsewhere = ReadonlyMap<string, ElsewhereView>;

/** The outlets beyond a comparison that tell each passage of one of its sides, by number of the passage. */
function outletsOf(
  side: Side,
  { left, right }: ComparisonInput,
  comparisons: readonly ComparisonInput[],
): Map<number, string[]> {
  const [own, facing] = side === 'a' ? [left, right] : [right, left];
  const told = new Map<number, string[]>();
  for (const one of comparisons) {
    const at = one.left.slug === own.slug ? 'a' : one.right.slug === own.slug ? 'b' : null;
    const other = at === 'a' ? one.right : one.left;
    if (at === null || other.slug === facing.slug) continue;
    for (const index of new Set(one.alignment.links.map((link) => linkEnd(link, at)))) {
      told.set(index, [...(told.get(index) ?? []), other.outlet]);
    }
  }
  return told;
}

/**
 * Which passages of a comparison other outlets tell too.
 *
 * @param shown the comparison on the page
 * @param comparisons all of its story; of two articles there is one, and nothing is told elsewhere
 */
export function elsewhere(
  shown: ComparisonInput,
  comparisons: readonly ComparisonInput[],
): Elsewhere {
  return new Map(
    (['a', 'b'] as const).flatMap((side) => {
      const article = side === 'a' ? shown.left : shown.right;
      return [...outletsOf(side, shown, comparisons)].flatMap(
        ([index, outlets]): [string, ElsewhereView][] => {
          const passage = article.passages[index];
          if (passage === undefined) return [];
          const view = {
            path: `${passagesPath(shown.story.slug, article.slug)}#${passage.id}`,
            words: `also in ${listWords(outlets.map(isolated))}`,
            number: `+${outlets.length}`,
          };
          return [[passageElement(side, passage.id), view]];
        },
      );
    }),
  );
}

/** What a row says of other outlets: where its first printed passage stands that they tell too; `null` where none does. */
export function rowElsewhere(
  passages: readonly FacingPassage[],
  told: Elsewhere,
): ElsewhereView | null {
  for (const { element, withheld } of passages) {
    const view = withheld ? undefined : told.get(element);
    if (view !== undefined) return view;
  }
  return null;
}
