import type { Evidence, Place } from '../../analyse/evidence.ts';
import type { Facing } from '../facing.ts';
import { isolated } from '../isolated.ts';
import type { RowKind } from '../kind.ts';
import { fitsFold, loneWords } from '../label.ts';
import type { HtmlMark } from '../marked-html.ts';
import { opensWithQuote } from '../passage.ts';
import { facingSide, type Side } from '../side.ts';
import { contexts, wordsHtml } from './context.ts';
import type { EntryCell, EntryView } from './entry.ts';
import { formsAt, PAGE_SIDE, printedPlaces, rowRefs } from './source.ts';

/** Between forms of one thing that a source prints in several ways. */
const BETWEEN = ', ';

/** The side in which nothing was found: whether there is nothing, a ledger cannot know. */
export function emptyCell(facing: Facing, side: Side): EntryCell {
  return { state: 'empty', words: `Not found in ${isolated(facing[side].article.outlet)}` };
}

/** What a side says where all of it is withheld. */
export const WITHHELD_CELL: EntryCell = { state: 'empty', words: 'In a passage not printed here' };

/** What a cell of forms shows beside them. */
export interface FormsOptions {
  /** How the forms are marked among the words around them, and themselves where `isMarked`. */
  readonly state?: HtmlMark['state'];
  readonly isMarked?: boolean;
  readonly notes?: readonly string[];
  /** Where the words around are shown; everywhere, unless told. */
  readonly around?: readonly Place[];
}

/** A side as the forms it prints, and some of their places in context. */
export function formsCell(
  facing: Facing,
  side: Side,
  places: readonly Place[],
  options: FormsOptions = {},
): EntryCell {
  if (places.length === 0) return emptyCell(facing, side);
  const { state = 'changed', isMarked = false, notes = [], around = places } = options;
  const forms = formsAt(facing, side, places);
  if (forms.length === 0) return WITHHELD_CELL;
  const html = forms.map((form) =>
    wordsHtml(form, isMarked ? [{ start: 0, end: form.length, state }] : []),
  );
  return {
    state: 'told',
    words: html.join(BETWEEN),
    quote: opensWithQuote(forms[0] ?? ''),
    notes,
    contexts: contexts(facing, side, around, state),
  };
}

/** The kind of an entry that one side has alone. */
export function onlyKind(side: 'left' | 'right'): RowKind {
  return side === 'left' ? 'only-a' : 'only-b';
}

/** The label of an entry that one side has alone; a third outlet may have it, which its ledgers with the other two tell. */
export function onlyLabel(facing: Facing, side: 'left' | 'right'): string {
  const { isOfMore } = facing;
  const own = PAGE_SIDE[side];
  const { outlet } = facing[isOfMore ? facingSide(own) : own].article;
  const short = isOfMore ? 'not in the other' : 'only here';
  return fitsFold(outlet) ? loneWords(facing, own, isOfMore) : short;
}

/** Whether an entry has words that may be printed: of one that stands in withheld passages alone the number is told. */
export function isPrinted(facing: Facing, { left, right }: Pick<Evidence, 'left' | 'right'>) {
  return (
    printedPlaces(facing, 'a', left).length > 0 || printedPlaces(facing, 'b', right).length > 0
  );
}

/** An entry of the page from its cells. */
export function entryView(
  facing: Facing,
  evidence: Pick<Evidence, 'left' | 'right'>,
  parts: Pick<EntryView, 'label' | 'kind' | 'a' | 'b'>,
): EntryView {
  return { ...parts, rows: rowRefs(facing, evidence) };
}
