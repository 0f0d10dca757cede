import type { SegmentState } from '../../../align/alignment.ts';
import type { Range } from '../../../text/range.ts';
import { nearestState } from '../../passage-marks.ts';
import type { ComparisonData, SegmentData } from '../comparison-schema.ts';

/** A stretch of a passage's text, of one state over all its links. */
export interface WordPiece extends Range {
  readonly state: SegmentState;
  /** `null` where the words are the same on both sides. */
  readonly id: string | null;
  /** Ids of the pieces that stand opposite. */
  readonly opposite: readonly string[];
}

/** Pieces of passages, by the ids of the passages. */
export type WordPieces = ReadonlyMap<string, readonly WordPiece[]>;

/** A link as one of its passages sees it. */
interface OwnLink {
  readonly own: readonly SegmentData[];
  /** The passage across, and its segments. */
  readonly twin: string;
  readonly facing: readonly SegmentData[];
}

type Cut = Omit<WordPiece, 'opposite'>;

function at(segments: readonly SegmentData[], offset: number): SegmentData | undefined {
  return segments.find(({ start, end }) => start <= offset && offset < end);
}

/** Cuts a passage wherever a segment of any of its links begins or ends. */
function cutPassage(id: string, text: string, links: readonly OwnLink[]): Cut[] {
  const edges = links.flatMap(({ own }) => own.flatMap(({ start, end }) => [start, end]));
  const starts = [...new Set([0, ...edges])]
    .filter((edge) => edge < text.length)
    .sort((x, y) => x - y);
  let named = 0;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const states = links.flatMap(({ own }) => at(own, start)?.state ?? []);
    const state = /\S/.test(text.slice(start, end)) ? nearestState(states) : 'same';
    if (state !== 'same') named += 1;
    return { start, end, state, id: state === 'same' ? null : `${id}.w${named}` };
  });
}

/** The pieces of the twin that lie in the segment facing the one that holds `start`. */
function opposite(start: number, link: OwnLink, twin: readonly Cut[]): string[] {
  const number = at(link.own, start)?.opposite ?? null;
  const facing = number === null ? undefined : link.facing[number];
  if (facing === undefined) return [];
  return twin.flatMap((piece) =>
    piece.id !== null && piece.start < facing.end && piece.end > facing.start ? [piece.id] : [],
  );
}

/**
 * The words of every passage that is not withheld, by the passage's id: pieces in order and without
 * gaps, so that they rebuild it exactly. A piece whose words are not the same has an id.
 */
export function wordPieces({ articles, links }: ComparisonData): WordPieces {
  const linksOf = new Map<string, OwnLink[]>();
  const add = (id: string, link: OwnLink) => linksOf.set(id, [...(linksOf.get(id) ?? []), link]);
  for (const { a, b, segments } of links) {
    add(a, { own: segments.a, twin: b, facing: segments.b });
    add(b, { own: segments.b, twin: a, facing: segments.a });
  }
  const cuts = new Map<string, readonly Cut[]>();
  for (const { id, text } of [...articles.a.passages, ...articles.b.passages]) {
    if (text !== null) cuts.set(id, cutPassage(id, text, linksOf.get(id) ?? []));
  }
  const pieces = new Map<string, readonly WordPiece[]>();
  for (const [id, own] of cuts) {
    const opposites = (start: number) =>
      (linksOf.get(id) ?? []).flatMap((link) => opposite(start, link, cuts.get(link.twin) ?? []));
    pieces.set(
      id,
      own.map((piece) => ({
        ...piece,
        opposite: piece.id === null ? [] : [...new Set(opposites(piece.start))],
      })),
    );
  }
  return pieces;
}
