import { align } from '../../src/align/index.ts';
import type { LedgerInput, Place, Side } from '../../src/analyse/index.ts';

/** A comparison to be made for a test. A string that begins with `~` is furniture, one with `>` is set as a quotation. */
export interface Sketch {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Pairs of passage numbers; without them each left passage is linked with the right one of its number. */
  readonly links?: readonly (readonly [number, number])[];
  /** Whether an editor has drawn the links; the aligner has, unless told. */
  readonly pinned?: boolean;
  readonly lang?: string;
  readonly names?: readonly (readonly string[])[];
  readonly date?: string | null;
  /** Block of each passage; without them every passage is a block. */
  readonly blocks?: { readonly left?: readonly number[]; readonly right?: readonly number[] };
}

/** Makes a comparison whose links are given, so that a test is of the ledgers alone. */
export function compare(sketch: Sketch): LedgerInput {
  const { pinned = false, lang = 'en', names = [], date = null, blocks = {} } = sketch;
  const article = (side: Side) => ({
    outlet: side === 'left' ? 'Left Post' : 'Right Post',
    agency: [],
    lang,
    passages: sketch[side].map((text, at) => ({
      text: text.replace(/^[~>]/u, ''),
      furniture: text.startsWith('~'),
      block: blocks[side]?.[at] ?? at,
      ...(text.startsWith('>') && { isSetAsQuote: true as const }),
    })),
  });
  const [left, right] = [article('left'), article('right')];
  const shorter = Math.min(left.passages.length, right.passages.length);
  const same =
    sketch.links ?? Array.from({ length: shorter }, (_, at): [number, number] => [at, at]);
  const different = left.passages.flatMap((_, i) =>
    right.passages.flatMap((_, j): [number, number][] =>
      same.some(([a, b]) => a === i && b === j) ? [] : [[i, j]],
    ),
  );
  const { links, rows } = align(left, right, { names, same, different });
  const alignment = { links: links.map((link) => ({ ...link, pinned })), nearest: [], rows };
  return { left, right, alignment, names, date };
}

/** The same comparison with its sides exchanged. */
export function exchanged(input: LedgerInput): LedgerInput {
  const { left, right, alignment } = input;
  const mirrored = alignment.links.map((link, index) => {
    const { spans } = link;
    const covers = { left: spans.covers.right, right: spans.covers.left };
    const turned = { left: spans.right, right: spans.left, covers };
    return { index, link: { ...link, left: link.right, right: link.left, spans: turned } };
  });
  mirrored.sort((a, b) => a.link.left - b.link.left || a.link.right - b.link.right);
  const place = new Map(mirrored.map(({ index }, at) => [index, at]));
  const rows = alignment.rows.map((row) => ({
    left: row.right,
    right: row.left,
    links: row.links.map((link) => place.get(link) ?? -1).sort((a, b) => a - b),
  }));
  const links = mirrored.map(({ link }) => link);
  return { ...input, left: right, right: left, alignment: { links, nearest: [], rows } };
}

/** The words of places, as the article prints them. */
export function words(input: LedgerInput, side: Side, places: readonly Place[]): string[] {
  return places.map(({ passage, start, end }) =>
    (input[side].passages[passage]?.text ?? '').slice(start, end),
  );
}
