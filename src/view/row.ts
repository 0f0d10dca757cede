import type { Link } from '../align/alignment.ts';
import { arrangement, printingOrder } from './arrangement.ts';
import type { Facing, FacingPassage, FacingRow } from './facing.ts';
import { isolated } from './isolated.ts';
import { itemMarker } from './item-marker.ts';
import type { RowKind } from './kind.ts';
import { DOT, isMoved, passageLabel, rowKind, rowLabel, rowMove } from './label.ts';
import { nearestToRow } from './nearest.ts';
import { openingWords } from './opening.ts';
import type { PairedWords } from './paired-words.ts';
import { markedPassageHtml, opensWithQuote } from './passage.ts';
import { type PlaceView, place } from './place.ts';
import { linkEnd, type Side } from './side.ts';
import { type Elsewhere, type ElsewhereView, rowElsewhere } from './story/elsewhere.ts';
import { textFragment } from './text-fragment.ts';
import { type PairedPassages, type WhyPart, whyRow, whyUnpaired } from './why.ts';
import { type WithheldView, withheld } from './withheld.ts';

/** A passage as a row prints it. */
export interface PassageView {
  readonly id: string;
  /** Its own words, those that differ in `<mark>`. */
  readonly html: string;
  readonly furniture: boolean;
  /** It opens with a quotation mark. */
  readonly quote: boolean;
  /** What stands before an item of a list, for a passage that begins one: "•", "3." */
  readonly marker: string | null;
  /** What the row's label does not say of it. */
  readonly label: string | null;
  /** Where it stands, for one that is printed away from its place. */
  readonly place: PlaceView | null;
}

/** A link to the passage that came nearest to being a twin. */
export interface NearestView {
  /** "row 12" */
  readonly words: string;
  /** Fragment of the passage: "#b-…". */
  readonly href: string;
}

/** One side of a row. */
export type CellView =
  | { readonly state: 'passages'; readonly passages: readonly PassageView[] }
  | { readonly state: 'withheld'; readonly withheld: WithheldView }
  /** The other side tells it alone. */
  | { readonly state: 'empty'; readonly words: string; readonly nearest: NearestView | null }
  /** The other side's furniture: nothing is missing here. */
  | { readonly state: 'blank' };

/** A link to a passage in its original. */
export interface OriginView {
  readonly outlet: string;
  readonly href: string;
  /** Opening words of the passage; `null` where no other of its outlet stands in the row. */
  readonly opening: string | null;
}

/** A row of the aligned view. */
export interface RowView {
  readonly number: number;
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  /** Of the link to it: "row 4, reworded, told twice". */
  readonly name: string;
  readonly moved: boolean;
  readonly pinned: boolean;
  /** Where the right passage that the row prints first stands, where its label says that it moved. */
  readonly place: PlaceView | null;
  readonly a: CellView;
  readonly b: CellView;
  /** Where it stands among the twins of other outlets; `null` where no other tells it. */
  readonly elsewhere: ElsewhereView | null;
  /** Why its passages are paired, some sentences for each link and what is said of all; or why one that came near is not. In parts. */
  readonly why: readonly (readonly WhyPart[])[];
  readonly origins: readonly OriginView[];
}

/** What a row is a part of. */
export interface Whole {
  readonly facing: Facing;
  /** Which passages other outlets of the story tell too. */
  readonly told: Elsewhere;
  readonly paired: PairedWords;
}

/**
 * @param before the passage of its side that is printed before it in the row
 * @param together whether those of its side stand in one place of the article
 */
function passageView(
  passage: FacingPassage,
  row: FacingRow,
  before: FacingPassage | undefined,
  together: boolean,
  { facing, paired }: Whole,
): PassageView {
  const apart = before !== undefined && !together && passage.index !== before.index + 1;
  return {
    id: passage.element,
    html: markedPassageHtml(passage, facing, paired),
    furniture: passage.furniture,
    quote: opensWithQuote(passage.text),
    marker: itemMarker(passage, facing[passage.side].article),
    label: passage.links.length === 0 ? null : passageLabel(passage, row, apart, facing),
    place: apart ? place(passage, row, facing) : null,
  };
}

function cell(
  side: Side,
  row: FacingRow,
  ordered: readonly FacingPassage[],
  together: boolean,
  whole: Whole,
): CellView {
  const { facing } = whole;
  const kind = rowKind(row);
  if (ordered.length === 0) {
    if (kind === 'furniture') return { state: 'blank' };
    const outlet = isolated(facing[side].article.outlet);
    const near = nearestToRow(row, facing);
    if (near === null) return { state: 'empty', words: `Not in ${outlet}`, nearest: null };
    const { number } = facing.rowOf(near.passage);
    const nearest = { words: `row\u00a0${number}`, href: `#${near.passage.element}` };
    return { state: 'empty', words: `No sure twin in ${outlet}`, nearest };
  }
  if (ordered.every((passage) => passage.withheld)) {
    return { state: 'withheld', withheld: withheld(ordered, facing[side].article) };
  }
  return {
    state: 'passages',
    passages: ordered.map((passage, position) =>
      passageView(passage, row, ordered[position - 1], together, whole),
    ),
  };
}

function origins(row: FacingRow, facing: Facing): OriginView[] {
  return (['a', 'b'] as const).flatMap((side) => {
    const { url, outlet, lang } = facing[side].article;
    const printed = row[side].filter(({ withheld: kept }) => !kept);
    if (url === null) return [];
    return printed.map(({ text }) => ({
      outlet,
      href: textFragment(url, text),
      opening: printed.length > 1 ? isolated(openingWords(text, lang)) : null,
    }));
  });
}

function pairedPassages(link: Pick<Link, 'left' | 'right'>, facing: Facing): PairedPassages {
  const passage = (side: Side) => {
    const { article, passages } = facing[side];
    const { outlet, lang } = article;
    return { text: passages[linkEnd(link, side)]?.text ?? '', outlet, lang };
  };
  return { a: passage('a'), b: passage('b') };
}

/** Why its passages are paired, or why that of a row of one is not. */
function whyOf(row: FacingRow, facing: Facing): RowView['why'] {
  const near = nearestToRow(row, facing);
  if (near === null) return whyRow(row.links, (link) => pairedPassages(link, facing));
  const { number } = facing.rowOf(near.passage);
  return [whyUnpaired(near.pair, number, pairedPassages(near.pair, facing))];
}

/** The view of one row. */
export function rowView(row: FacingRow, whole: Whole): RowView {
  const { facing, told } = whole;
  const arranged = arrangement(row, facing);
  const order = (side: Side) => printingOrder(row[side], arranged.together[side]);
  const [a, b] = [order('a'), order('b')];
  const first = { a: a[0], b: b[0] };
  const elsewhere = rowElsewhere([...a, ...b], told);
  const label = rowLabel(row, arranged, first, facing, elsewhere !== null);
  const away = rowMove(row, arranged, first) === null ? undefined : first.b;
  return {
    number: row.number,
    id: row.element,
    kind: rowKind(row),
    label,
    name: `row ${row.number}, ${label.replaceAll(DOT, ', ')}`,
    moved: isMoved(row),
    pinned: row.links.some(({ pinned }) => pinned),
    place: away === undefined ? null : place(away, row, facing),
    a: cell('a', row, a, arranged.together.a, whole),
    b: cell('b', row, b, arranged.together.b, whole),
    elsewhere,
    why: whyOf(row, facing),
    origins: origins(row, facing),
  };
}
