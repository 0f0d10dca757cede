import { fold } from '../../text/fold.ts';
import { at, type Cells } from '../cells.ts';

/** Lengths of the character n-grams compared. */
const SHORTEST = 3;
const LONGEST = 5;
/** Buckets that n-grams are hashed into, for each character of the longer article: collisions are rare. */
const ROOM = 12;
/** Binary logarithms of the least and the most buckets. */
const FEWEST = 14;
const MOST = 20;
/** Weight of an n-gram that stands in every passage, where the rarest weighs about 4. */
const COMMONEST = 0.1;

/** A passage's n-grams, each with its count or its weight. */
interface Bag {
  readonly grams: Int32Array;
  readonly counts: Float64Array;
}

/**
 * `characters`: cosine of the two passages' character 3- to 5-grams, 0 to 1, weighted by 1 + ln count and the
 * inverse document frequency over the pair. It sees shared word parts and compounds that terms do not.
 */
export function characterFeatures(
  cells: Cells,
  left: readonly string[],
  right: readonly string[],
): Float64Array {
  const buckets = bucketsFor(left, right);
  const counts = new Int32Array(buckets);
  const count = (text: string): Bag => bag(text, counts);
  const counted = { left: left.map(count), right: right.map(count) };
  const spread = {
    left: passagesOf(counted.left, buckets),
    right: passagesOf(counted.right, buckets),
  };
  const all = left.length + right.length;
  const weigh = (one: Bag): Bag => weighBag(one, spread, all);
  const bagsLeft = counted.left.map(weigh);
  const bagsRight = counted.right.map(weigh);
  const cosine = new Float64Array(cells.size);
  const own = new Float64Array(buckets);
  const { start, cell, other } = cells.rows;
  bagsLeft.forEach(({ grams, counts }, i) => {
    for (let k = 0; k < grams.length; k++) own[at(grams, k)] = at(counts, k);
    for (let entry = at(start, i); entry < at(start, i + 1); entry++) {
      const facing = bagsRight[at(other, entry)];
      if (!facing) continue;
      let sum = 0;
      for (let k = 0; k < facing.grams.length; k++) {
        sum += at(own, at(facing.grams, k)) * at(facing.counts, k);
      }
      cosine[at(cell, entry)] = sum;
    }
    for (const gram of grams) own[gram] = 0;
  });
  return cosine;
}

/** Number of buckets for two articles, a power of two. */
function bucketsFor(left: readonly string[], right: readonly string[]): number {
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  const wanted = ROOM * Math.max(length(left), length(right), 1);
  return 2 ** Math.min(MOST, Math.max(FEWEST, Math.ceil(Math.log2(wanted))));
}

/** In how many passages each n-gram stands. */
function passagesOf(bags: readonly Bag[], buckets: number): Int32Array {
  const passages = new Int32Array(buckets);
  for (const { grams } of bags) for (const gram of grams) passages[gram] = at(passages, gram) + 1;
  return passages;
}

/** Weighs a bag to the length 1, then leaves out what only one article prints: it matches nothing. */
function weighBag(
  { grams, counts }: Bag,
  { left, right }: { readonly left: Int32Array; readonly right: Int32Array },
  all: number,
): Bag {
  let square = 0;
  const weights = counts.map((count, k) => {
    const gram = at(grams, k);
    const rarity = Math.log((all + 1) / (at(left, gram) + at(right, gram) + 1));
    const weight = (1 + Math.log(count)) * (rarity + COMMONEST);
    square += weight * weight;
    return weight;
  });
  const norm = Math.sqrt(square) || 1;
  const shared: number[] = [];
  const parts: number[] = [];
  for (let k = 0; k < grams.length; k++) {
    const gram = at(grams, k);
    if (at(left, gram) === 0 || at(right, gram) === 0) continue;
    shared.push(gram);
    parts.push(at(weights, k) / norm);
  }
  return { grams: Int32Array.from(shared), counts: Float64Array.from(parts) };
}

/**
 * Hashes (FNV-1a) the n-grams of the folded text, words apart by one space.
 *
 * @param scratch a count for each bucket, all 0 before and after
 */
function bag(text: string, scratch: Int32Array): Bag {
  const plain = ` ${fold(text)
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()} `;
  const grams: number[] = [];
  for (let from = 0; from < plain.length; from++) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= LONGEST && from + length <= plain.length; length++) {
      hash = Math.imul(hash ^ plain.charCodeAt(from + length - 1), 0x01000193);
      if (length < SHORTEST) continue;
      const bucket = (hash ^ (hash >>> 15)) & (scratch.length - 1);
      if (at(scratch, bucket) === 0) grams.push(bucket);
      scratch[bucket] = at(scratch, bucket) + 1;
    }
  }
  const counts = Float64Array.from(grams, (gram) => at(scratch, gram));
  for (const gram of grams) scratch[gram] = 0;
  return { grams: Int32Array.from(grams), counts };
}
