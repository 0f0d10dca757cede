import { digitsValue, stuckValue } from './digits.ts';
import { hanNumber } from './han-numbers.ts';
import { copy, Sum, take, wordsIn } from './number-sum.ts';
import { type NumberWords, numberWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number that a text writes, in digits, in words or in both. */
export interface Numeral {
  /** Position of its first token, and how many it takes. */
  readonly first: number;
  readonly count: number;
  /** Its value as a plain decimal, the same for every spelling: "2500", "0.5". */
  readonly value: string;
  /** Whether no digit stands in it. */
  readonly spelt: boolean;
}

/** Whether a token may begin a number: most words do not, and need no more work. */
function mayBegin({ kind, folded }: Token, words: NumberWords, lang: string): boolean {
  if (kind === 'number' || /^\d/u.test(folded)) return true;
  const [first = ''] = wordsIn(folded, words, lang);
  return words.adds.has(first) || words.scales.has(first);
}

/** Reads the longest number that starts at a token. */
function readAt(
  tokens: readonly Token[],
  first: number,
  words: NumberWords,
  lang: string,
): Numeral | undefined {
  let sum = new Sum();
  let end = first;
  let spelt = true;
  const start = tokens[first];
  if (start?.kind === 'number') {
    const value = digitsValue(start.folded, lang);
    if (value === undefined) return undefined;
    sum.part = value;
    spelt = false;
    end = first + 1;
  } else if (start) {
    const value = stuckValue(start.folded, tokens[first - 1], lang);
    if (value !== undefined) return { first, count: 1, value: plain(value), spelt: false };
  }
  for (let at = end; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (at > first && at === end && words.joins.has(token.folded)) continue;
    const next = copy(sum);
    const parts = wordsIn(token.folded, words, lang);
    // After digits only a scale goes on: "2.5 million", never "2 three".
    if (!spelt && !parts.every((part) => words.scales.has(part))) break;
    if (!take(next, parts, words, lang)) break;
    sum = next;
    end = at + 1;
  }
  return end === first ? undefined : { first, count: end - first, value: plain(sum.value), spelt };
}

/** Twelve significant digits: what a scale leaves of a decimal without the noise of binary. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/**
 * The numbers that a text writes: digits of any script and grouping, number words (English, German,
 * French, Spanish, Portuguese, Chinese and Japanese), and digits with a scale ("2.5 million").
 *
 * @param tokens the text's tokens, in order
 * @param lang BCP 47 tag
 * @returns rising, without overlaps
 */
export function numerals(tokens: readonly Token[], lang: string): Numeral[] {
  const words = numberWords(lang);
  const found: Numeral[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const numeral =
      hanNumber(tokens, at) ??
      (mayBegin(token, words, lang) ? readAt(tokens, at, words, lang) : undefined);
    if (!numeral) continue;
    found.push(numeral);
    at += numeral.count - 1;
  }
  return found;
}
