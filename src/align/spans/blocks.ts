import { heaviestRising } from '../rising.ts';
import type { Atom } from './atoms.ts';

/** A stretch of both passages: equal words one for one (`isAnchor`), or words still to be aligned. */
export interface Part {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
  readonly isAnchor: boolean;
}

/** Cells that dynamic programming takes at once: two sentences of 250 words, longer than any real one. */
const CELLS = 62_500;

function cells({ left, leftEnd, right, rightEnd }: Omit<Part, 'isAnchor'>): number {
  return (leftEnd - left) * (rightEnd - right);
}

/** Words that stand once on each side of a part, in the longest order that both keep. */
function anchorsIn(part: Part, left: readonly Atom[], right: readonly Atom[]): Part[] {
  const places = new Map<string, { left: number[]; right: number[] }>();
  const add = (key: string, side: 'left' | 'right', at: number) => {
    const place = places.get(key) ?? { left: [], right: [] };
    place[side].push(at);
    places.set(key, place);
  };
  for (let at = part.left; at < part.leftEnd; at += 1) add(left[at]?.key ?? '', 'left', at);
  for (let at = part.right; at < part.rightEnd; at += 1) add(right[at]?.key ?? '', 'right', at);
  const points = [...places.values()].flatMap((place) => {
    const [[i, ...more], [j, ...others]] = [place.left, place.right];
    if (i === undefined || j === undefined || more.length > 0 || others.length > 0) return [];
    return [{ left: i, right: j, weight: 1 }];
  });
  return heaviestRising(points).flatMap((index) => {
    const point = points[index];
    if (!point) return [];
    const { left: i, right: j } = point;
    return [{ left: i, leftEnd: i + 1, right: j, rightEnd: j + 1, isAnchor: true }];
  });
}

/** Cuts a part without anchors into pieces in proportion, each small enough. */
function inProportion(part: Part): Part[] {
  const count = Math.ceil(Math.sqrt(cells(part) / CELLS));
  const cut = (from: number, to: number, at: number) =>
    from + Math.floor(((to - from) * at) / count);
  return Array.from({ length: count }, (_, at) => ({
    left: cut(part.left, part.leftEnd, at),
    leftEnd: cut(part.left, part.leftEnd, at + 1),
    right: cut(part.right, part.rightEnd, at),
    rightEnd: cut(part.right, part.rightEnd, at + 1),
    isAnchor: false,
  }));
}

/** Equal words at the beginning and at the end of a part, and what is between them. */
function trim(part: Part, left: readonly Atom[], right: readonly Atom[]): Part[] {
  let { left: i, right: j, leftEnd, rightEnd } = part;
  while (i < leftEnd && j < rightEnd && left[i]?.key === right[j]?.key) {
    i += 1;
    j += 1;
  }
  while (i < leftEnd && j < rightEnd && left[leftEnd - 1]?.key === right[rightEnd - 1]?.key) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  const start = { left: part.left, leftEnd: i, right: part.right, rightEnd: j, isAnchor: true };
  const middle = { left: i, leftEnd, right: j, rightEnd, isAnchor: false };
  const end = {
    left: leftEnd,
    leftEnd: part.leftEnd,
    right: rightEnd,
    rightEnd: part.rightEnd,
    isAnchor: true,
  };
  return [start, middle, end];
}

function split(part: Part, left: readonly Atom[], right: readonly Atom[]): Part[] {
  if (part.isAnchor || cells(part) <= CELLS) return [part];
  const found: Part[] = [];
  for (const piece of trim(part, left, right)) {
    if (piece.isAnchor || cells(piece) <= CELLS) {
      found.push(piece);
      continue;
    }
    const anchors = anchorsIn(piece, left, right);
    if (anchors.length === 0) {
      found.push(...inProportion(piece));
      continue;
    }
    let { left: i, right: j } = piece;
    for (const anchor of [...anchors, { left: piece.leftEnd, right: piece.rightEnd }]) {
      const gap = { left: i, leftEnd: anchor.left, right: j, rightEnd: anchor.right };
      found.push(...split({ ...gap, isAnchor: false }, left, right));
      if (!('leftEnd' in anchor)) break;
      found.push(anchor);
      i = anchor.leftEnd;
      j = anchor.rightEnd;
    }
  }
  return found;
}

/**
 * Cuts two passages into parts that can be aligned one by one. Passages of ordinary length are one
 * part; longer ones are cut at their shared beginning and end and, again and again, at the words that
 * stand once on each side ("patience" diff), and what has none in proportion.
 *
 * @returns in order; on each side they hold every atom once; none that is to be aligned has more
 *   than 62,500 cells
 */
export function blocksOf(left: readonly Atom[], right: readonly Atom[]): Part[] {
  const whole = { left: 0, leftEnd: left.length, right: 0, rightEnd: right.length };
  return split({ ...whole, isAnchor: false }, left, right).filter(
    (part) => part.leftEnd > part.left && part.rightEnd > part.right,
  );
}
