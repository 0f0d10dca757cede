import type { Facing, FacingPassage } from './facing.ts';
import { isolated } from './isolated.ts';
import { moveWords } from './kind.ts';
import { facingSide, linkEnd } from './side.ts';

/** A link after a passage of the reading view. */
export interface RefView {
  /** Fragment of the twin on the facing page; `null` where it leads to the row in the aligned view. */
  readonly twin: string | null;
  /** Fragment of the row. */
  readonly row: string;
  /** "4a" */
  readonly number: string;
  /**
   * What the number says and a reader of it alone would miss: "edited, moved down: twin in TRT World",
   * "reworded, paired by hand: twin in TRT World".
   */
  readonly words: string;
}

/** The letter of a link among those of its row; none where it is the only one. After z the letters double, as in a printed list. */
function letter(position: number, count: number): string {
  if (count < 2) return '';
  const turn = Math.floor(position / 26) + 1;
  return String.fromCharCode(97 + (position % 26)).repeat(turn);
}

/** The links after a passage: one for each twin, or one to its row where it has none. Furniture without a twin has no link. */
export function refs(passage: FacingPassage, facing: Facing): readonly RefView[] {
  if (passage.links.length === 0 && passage.furniture) return [];
  const row = facing.rowOf(passage);
  const fragment = `#${row.element}`;
  if (passage.links.length === 0) {
    return [
      {
        twin: null,
        row: fragment,
        number: String(row.number),
        words: facing.isOfMore ? 'not in the other' : 'only here',
      },
    ];
  }
  const side = facingSide(passage.side);
  return passage.links.flatMap((link) => {
    const twin = facing[side].passages[linkEnd(link, side)];
    if (twin === undefined) return [];
    const moved = link.moved === null ? null : moveWords(link.moved);
    const how = [link.kind, moved, link.pinned ? 'paired by hand' : null]
      .filter((part) => part !== null)
      .join(', ');
    return [
      {
        twin: `#${twin.element}`,
        row: fragment,
        number: `${row.number}${letter(row.links.indexOf(link), row.links.length)}`,
        words: `${how}: twin in ${isolated(facing[side].article.outlet)}`,
      },
    ];
  });
}
