import { fold } from './fold.ts';

/** Eight base-32 digits: among 5,000 passages two different texts share them about once in 10⁵ articles. */
const DIGITS = 8;
const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo), 32 bits, from the given start. */
function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** Forty bits of two hashes with different starts, five bits a digit. */
function digits(text: string): string {
  const first = hash(text, 0x811c9dc5);
  const second = hash(text, first ^ 0x9e3779b9);
  let written = '';
  for (let at = 0; at < DIGITS; at += 1) {
    const word = at < DIGITS / 2 ? first : second;
    written += BASE_32.charAt((word >>> (5 * (at % (DIGITS / 2)) + 6)) & 31);
  }
  return written;
}

/**
 * An id for each passage of one article, in order: `p` and eight lower-case letters or digits made
 * from the letters and digits of its folded text, so that neither an edit elsewhere nor a change of
 * punctuation, case or spacing moves it. The second passage with the same words gets `-2`, the third
 * `-3`, and so on.
 */
export function passageIds(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const id = `p${digits(
      fold(text)
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim(),
    )}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
