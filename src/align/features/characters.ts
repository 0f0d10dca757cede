import { fold } from '../../text/fold.ts';
import { at, type Cells, valueAt } from '../cells.ts';

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
  const weights = {
    rarity: rarities(left.length + right.length),
    spread,
    ...numberShared(counted.left, spread.right),
  };
  const bagsLeft = counted.left.map((one) => weighBag(one, weights));
  const bagsRight = counted.right.map((one) => weighBag(one, weights));
  const cosine = new Float64Array(cells.size);
  const own = new Float64Array(weights.shared);
  const { start, cell, other } = cells.rows;
  bagsLeft.forEach(({ grams, counts }, i) => {
    for (let k = 0; k < grams.length; k++) own[at(grams, k)] = valueAt(counts, k);
    for (let entry = at(start, i); entry < at(start, i + 1); entry++) {
      const facing = bagsRight[at(other, entry)];
      if (!facing) continue;
      let sum = 0;
      for (let k = 0; k < facing.grams.length; k++) {
        sum += valueAt(own, at(facing.grams, k)) * valueAt(facing.counts, k);
      }
      cosine[at(cell, entry)] = sum;
    }
    for (let k = 0; k < grams.length; k++) own[at(grams, k)] = 0;
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
  for (const { grams } of bags) {
    for (let k = 0; k < grams.length; k++) passages[at(grams, k)] = at(passages, at(grams, k)) + 1;
  }
  return passages;
}

/** Inverse document frequency of an n-gram, by the number of passages that have it. */
function rarities(all: number): Float64Array {
  return new Float64Array(all + 1).map((_, passages) => Math.log((all + 1) / (passages + 1)));
}

/** Consecutive numbers for the n-grams that both articles print: they lie closer together than buckets. */
function numberShared(
  left: readonly Bag[],
  right: Int32Array,
): { number: Int32Array; shared: number } {
  const number = new Int32Array(right.length).fill(-1);
  let shared = 0;
  for (const { grams } of left) {
    for (let k = 0; k < grams.length; k++) {
      const gram = at(grams, k);
      if (at(number, gram) < 0 && at(right, gram) > 0) number[gram] = shared++;
    }
  }
  return { number, shared };
}

/** What an n-gram weighs, and its number where both articles print it. */
interface GramWeights {
  readonly rarity: Float64Array;
  readonly spread: { readonly left: Int32Array; readonly right: Int32Array };
  /** -1 for an n-gram that only one article prints. */
  readonly number: Int32Array;
}

/** Weighs a bag to the length 1, then leaves out what only one article prints: it matches nothing. */
function weighBag({ grams, counts }: Bag, { rarity, spread, number }: GramWeights): Bag {
  let square = 0;
  let kept = 0;
  const weights = new Float64Array(grams.length);
  for (let k = 0; k < grams.length; k++) {
    const gram = at(grams, k);
    const rare = valueAt(rarity, at(spread.left, gram) + at(spread.right, gram));
    const count = valueAt(counts, k);
    // Most stand once, and a logarithm takes time.
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * (rare + COMMONEST);
    square += weight * weight;
    weights[k] = weight;
    if (at(number, gram) >= 0) kept++;
  }
  const norm = Math.sqrt(square) || 1;
  const shared = { grams: new Int32Array(kept), counts: new Float64Array(kept) };
  for (let k = 0, slot = 0; k < grams.length; k++) {
    const own = at(number, at(grams, k));
    if (own < 0) continue;
    shared.grams[slot] = own;
    shared.counts[slot] = valueAt(weights, k) / norm;
    slot++;
  }
  return shared;
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
  const met = new Int32Array(plain.length * (LONGEST - SHORTEST + 1));
  let count = 0;
  for (let from = 0; from < plain.length; from++) {
    let hash = 0x811c9dc5;
    const to = Math.min(from + LONGEST, plain.length);
    for (let last = from; last < to; last++) {
      hash = Math.imul(hash ^ plain.charCodeAt(last), 0x01000193);
      if (last - from + 1 < SHORTEST) continue;
      const bucket = (hash ^ (hash >>> 15)) & (scratch.length - 1);
      const before = at(scratch, bucket);
      if (before === 0) met[count++] = bucket;
      scratch[bucket] = before + 1;
    }
  }
  const grams = met.slice(0, count);
  const counts = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    counts[k] = at(scratch, at(grams, k));
    scratch[at(grams, k)] = 0;
  }
  return { grams, counts };
}
