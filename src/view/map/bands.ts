import type { Kind, Link } from '../../align/alignment.ts';
import type { Range } from '../../text/range.ts';
import { countedWords } from '../../text/word-count.ts';
import type { Facing, FacingPassage } from '../facing.ts';
import { isolated } from '../isolated.ts';
import { moveWords, type RowKind } from '../kind.ts';
import { rowKind } from '../label.ts';
import { openingWords } from '../opening.ts';
import { linkWords, type Side } from '../side.ts';
import type { Scale, Stretch } from './scale.ts';

/** One end of a band. */
export interface BandEnd extends Stretch {
  /** Elements of the first and last passage it touches. */
  readonly from: string;
  readonly to: string;
  /** Where the band starts in the first and ends in the last passage, as a part of each, 0 to 1. */
  readonly enters: number;
  readonly leaves: number;
}

/** A band between twins: it covers the words that its link covers. */
export interface Band {
  readonly kind: Kind;
  readonly moved: boolean;
  /** What its row is and whether anything in it moved: with its row, a filter shows and hides it. */
  readonly row: { readonly kind: RowKind; readonly moved: boolean };
  /** Fragment of the row: "#row-…". The reading view has no rows: there a band leads to its right passage. */
  readonly href: string;
  /** "12 · edited, moved up: The crowd called for … = Marchers call for …" */
  readonly title: string;
  readonly a: BandEnd;
  readonly b: BandEnd;
}

/** How a title names a passage: by its opening words. */
function named({ text, side }: FacingPassage, facing: Facing): string {
  return isolated(openingWords(text, facing[side].article.lang));
}

/**
 * The part of a passage that a link covers, from and to, 0 to 1. It is counted in words, as the bars are:
 * the quotation mark before the first one and the full stop after the last are nobody's.
 */
function coveredPart(text: string, covers: Range, lang: string): readonly [number, number] {
  const words = countedWords(text, lang);
  if (words.length === 0) return [0, 1];
  const before = words.filter(({ end }) => end <= covers.start).length;
  const until = words.filter(({ start }) => start < covers.end).length;
  return [before / words.length, until / words.length];
}

function end(
  link: Link,
  side: Side,
  passage: FacingPassage,
  facing: Facing,
  scale: Scale,
): BandEnd {
  const { covers } = linkWords(link, side);
  const { start, length } = scale.stretch(passage);
  const [enters, leaves] = coveredPart(passage.text, covers, facing[side].article.lang);
  const { element } = passage;
  return {
    start: start + length * enters,
    length: length * (leaves - enters),
    from: element,
    to: element,
    enters,
    leaves,
  };
}

function bandOf(link: Link, facing: Facing, scale: Scale): Band[] {
  const [a, b] = [facing.a.passages[link.left], facing.b.passages[link.right]];
  if (a === undefined || b === undefined) return [];
  const row = facing.rowOf(a);
  const label = [link.kind, link.moved && moveWords(link.moved)].filter(Boolean).join(', ');
  return [
    {
      kind: link.kind,
      moved: link.moved !== null,
      row: { kind: rowKind(row), moved: row.links.some(({ moved }) => moved !== null) },
      href: `#${row.element}`,
      title: `${row.number} · ${label}: ${named(a, facing)} = ${named(b, facing)}`,
      a: end(link, 'a', a, facing, scale),
      b: end(link, 'b', b, facing, scale),
    },
  ];
}

function joinEnds(x: BandEnd, y: BandEnd): BandEnd {
  return { ...x, to: y.to, leaves: y.leaves, length: y.start + y.length - x.start };
}

/** Whether a link goes on where another stops, on both sides and in the same way. */
function goesOn(link: Link, before: Link): boolean {
  return (
    link.left === before.left + 1 &&
    link.right === before.right + 1 &&
    link.kind === before.kind &&
    link.moved === before.moved
  );
}

/** The bands of a comparison; on a dense map links that go on side by side are one band. */
export function bands(facing: Facing, links: readonly Link[], scale: Scale): readonly Band[] {
  const drawn: Band[] = [];
  let before: Link | null = null;
  for (const link of links) {
    const last = drawn.at(-1);
    for (const band of bandOf(link, facing, scale)) {
      const isOne =
        before !== null &&
        last !== undefined &&
        goesOn(link, before) &&
        band.row.kind === last.row.kind &&
        band.row.moved === last.row.moved;
      if (scale.dense && isOne) {
        drawn[drawn.length - 1] = {
          ...last,
          a: joinEnds(last.a, band.a),
          b: joinEnds(last.b, band.b),
        };
      } else drawn.push(band);
    }
    before = link;
  }
  return drawn;
}
