/** Words of one language, and for each those that are used in the same company. */
export interface NearWords {
  /** The number of each word. */
  readonly number: ReadonlyMap<string, number>;
  /** Word `i` has entries `start[i]` to `start[i + 1]`. */
  readonly start: Int32Array;
  /** Number of the near word at each entry. */
  readonly word: Int32Array;
  /** Cosine of the two words' vectors at each entry, above 0 to 1. */
  readonly cosine: Float64Array;
}

/** A table of near words as its file keeps it. */
export interface NearWordsFile {
  /** The words, apart by spaces. */
  readonly words: string;
  /** For each word, how many of its near words stand after it in the list: a byte each, in Base64. */
  readonly counts: string;
  /** Their numbers, word after word, rising: two bytes each, the lower first, in Base64. */
  readonly near: string;
  /** Their cosines times 255: a byte each, in Base64. */
  readonly cosines: string;
}

/** A cosine of 1 as its byte. */
export const WHOLE = 255;

/**
 * Reads a table; nearness goes both ways.
 *
 * @throws TypeError where the lengths of its parts do not agree, or a number points to no later word
 */
export function readNearWords({ words, counts, near, cosines }: NearWordsFile): NearWords {
  const list = words.split(' ');
  const [countOf, nearBytes, cosineOf] = [bytesOf(counts), bytesOf(near), bytesOf(cosines)];
  const pairs = countOf.reduce((sum, count) => sum + count, 0);
  if (
    countOf.length !== list.length ||
    nearBytes.length !== 2 * pairs ||
    cosineOf.length !== pairs
  ) {
    throw new TypeError(
      `Unexpected table of ${list.length} words, ${countOf.length} counts, ${nearBytes.length} and ${cosineOf.length} bytes of near words, expected a count for each word, and three bytes for each of ${pairs} pairs`,
    );
  }
  const one = new Int32Array(pairs);
  const other = new Int32Array(pairs);
  const start = new Int32Array(list.length + 1);
  let pair = 0;
  countOf.forEach((count, word) => {
    for (const end = pair + count; pair < end; pair++) {
      const later = (nearBytes[2 * pair] ?? 0) + 256 * (nearBytes[2 * pair + 1] ?? 0);
      if (later <= word || later >= list.length) {
        throw new TypeError(
          `Unexpected number ${later} near word ${word}, expected a later word’s`,
        );
      }
      one[pair] = word;
      other[pair] = later;
      start[word + 1] = (start[word + 1] ?? 0) + 1;
      start[later + 1] = (start[later + 1] ?? 0) + 1;
    }
  });
  for (let word = 0; word < list.length; word++) {
    start[word + 1] = (start[word + 1] ?? 0) + (start[word] ?? 0);
  }
  const next = start.slice();
  const word = new Int32Array(2 * pairs);
  const cosine = new Float64Array(2 * pairs);
  const put = (from: number, to: number, value: number) => {
    const entry = next[from] ?? 0;
    word[entry] = to;
    cosine[entry] = value;
    next[from] = entry + 1;
  };
  for (let at = 0; at < pairs; at++) {
    const value = (cosineOf[at] ?? 0) / WHOLE;
    put(one[at] ?? 0, other[at] ?? 0, value);
    put(other[at] ?? 0, one[at] ?? 0, value);
  }
  return { number: new Map(list.map((text, index) => [text, index])), start, word, cosine };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
