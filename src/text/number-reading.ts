import { mayBeginNumber, partsFrom } from './number-parts.ts';
import { type Page, STEPS } from './number-steps.ts';
import { Sum } from './number-sum.ts';
import { type NumberWords, numberWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number in words, in digits, or in digits with words behind them. */
export interface NumberReading {
  /** How many tokens it takes. */
  readonly count: number;
  readonly value: number;
  /** Whether no digit stands in it. */
  readonly spelt: boolean;
}

/** What stands before makes it no number of its own: "several hundred", "a quarter of a million". */
function isRefused(tokens: readonly Token[], first: number, words: NumberWords): boolean {
  const word = (at: number): string => tokens[at]?.folded ?? '';
  const end = words.articles.has(word(first - 1)) ? first - 2 : first - 1;
  return words.notBehind.has(word(end)) || words.notBehind.has(`${word(end - 1)} ${word(end)}`);
}

/** The sum after one step more, and the place behind it. */
function stepFrom(sum: Sum, page: Page, at: number): readonly [Sum, number] | undefined {
  for (const step of STEPS) {
    const tried = sum.copy();
    const taken = step(tried, page, at);
    if (taken > 0) return [tried, at + taken];
  }
  return undefined;
}

/**
 * The longest number that starts at a token.
 *
 * @param lang BCP 47 tag
 * @returns `undefined` where none starts there
 */
export function readNumber(
  tokens: readonly Token[],
  first: number,
  lang: string,
): NumberReading | undefined {
  if (!mayBeginNumber(tokens[first]?.folded ?? '', lang)) return undefined;
  const words = numberWords(lang);
  const page = { parts: partsFrom(tokens, first, words), words, lang };
  const { parts } = page;
  const startsWithDigits = parts[0]?.isDigits === true;
  if (parts.length === 0 || (!startsWithDigits && isRefused(tokens, first, words)))
    return undefined;
  let [value, taken] = [0, 0];
  let next = stepFrom(new Sum(), page, 0);
  while (next) {
    const [sum, at] = next;
    // A number ends with a token.
    if (parts[at - 1]?.isLast === true) [value, taken] = [sum.value, at];
    next = stepFrom(sum, page, at);
  }
  const last = parts[taken - 1];
  if (!last) return undefined;
  const count = last.token + 1 - first;
  const [before = '', word = '', after = ''] = [first - 1, first, first + count].map(
    (at) => tokens[at]?.folded,
  );
  const { bound, notNumbers } = words;
  const isOther = notNumbers.has(`${before} ${word}`) || notNumbers.has(`${word} ${after}`);
  if (count === 1 && (bound.has(word) || isOther)) return undefined;
  if (taken === 1 && bound.has(last.word)) return undefined;
  // "Двадцать второй" is an ordinal, of which twenty is a part.
  const isOrdinal = value >= 20 && value % 10 === 0 && words.ordinals?.test(after);
  if (isOrdinal === true) return undefined;
  return { count, value, spelt: !parts.slice(0, taken).some(({ isDigits }) => isDigits) };
}
