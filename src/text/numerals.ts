import { stuckValue } from './digits.ts';
import { hanNumber } from './han-numbers.ts';
import { koreanNumber } from './korean-numbers.ts';
import { mayBeginNumber } from './number-parts.ts';
import { readNumber } from './number-reading.ts';
import { onceByLanguage } from './once.ts';
import { primaryLanguage } from './segmenter.ts';
import type { Token } from './tokens.ts';
import { vietnameseNumber } from './vietnamese-numbers.ts';

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

/** Twelve significant digits: what a scale leaves of a decimal without the noise of binary. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function readAt(tokens: readonly Token[], first: number, lang: string): Numeral | undefined {
  const start = tokens[first];
  if (!start) return undefined;
  const around = { before: tokens[first - 1], after: tokens[first + 1] };
  const stuck = start.kind === 'word' ? stuckValue(start.folded, around, lang) : undefined;
  if (stuck !== undefined) return { first, count: 1, value: plain(stuck), spelt: false };
  const read = readNumber(tokens, first, lang);
  return read && { ...read, first, value: plain(read.value) };
}

/** Languages whose numbers are read by rules of their own, before those for all. */
const OWN_READERS: Readonly<
  Record<string, (tokens: readonly Token[], first: number) => Numeral | undefined>
> = { ko: koreanNumber, vi: vietnameseNumber };

/**
 * The numbers that a text writes: digits of any script and grouping, number words (Arabic,
 * Bosnian, Bulgarian, Catalan, Chinese, Croatian, Czech, Danish, Dutch, English, Finnish, French, German,
 * Greek, Hebrew, Hindi, Indonesian, Italian, Japanese, Korean, Malay, Norwegian, Persian, Polish,
 * Portuguese, Romanian, Russian, Serbian, Slovak, Slovene, Spanish, Swedish, Thai, Turkish, Ukrainian and
 * Vietnamese), with their halves
 * ("two and a half"), and digits with words behind them ("2.5 million").
 *
 * @param tokens the text's tokens, in order
 * @param lang BCP 47 tag
 * @returns rising, without overlaps
 */
export const numerals: (tokens: readonly Token[], lang: string) => readonly Numeral[] =
  onceByLanguage((tokens, lang) => {
    const found: Numeral[] = [];
    const language = primaryLanguage(lang);
    const readOwn = Object.hasOwn(OWN_READERS, language) ? OWN_READERS[language] : undefined;
    for (let at = 0; at < tokens.length; at += 1) {
      const own = readOwn?.(tokens, at);
      if (!own && !mayBeginNumber(tokens[at]?.folded ?? '', lang)) continue;
      const numeral = own ?? hanNumber(tokens, at) ?? readAt(tokens, at, lang);
      if (!numeral) continue;
      found.push(numeral);
      at += numeral.count - 1;
    }
    return found;
  });
