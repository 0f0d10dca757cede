import { numberWords } from '../../text/number-words.ts';
import { currencyTiedTo } from './currencies.ts';
import { scaled } from './joined-numbers.ts';
import type { Found, Page } from './page.ts';

/** Letters of a currency that a sum is written to, with a letter or two for its scale at most. */
const TIED = /^([a-z]{1,4})(\d[\d.,]*)(k|mn?|bn|tn)?$/u;

/** A scale of a sum is a thousand at least. */
const LEAST_SCALE = 1000;

/** The groups of three digits that a space parts from the first: "R1 ‹500›". */
const GROUPS = /^\d{3}(?:\s\d{3})*$/u;

/** Digits of which more may follow behind a space. */
const FIRST_GROUP = /^\d{1,3}$/u;

/**
 * The sum that a token begins with the letters of its currency written to it: "Rs120,000", "USD2.5m", "R310
 * million", "R1 500".
 */
export function tiedSum({ tokens, text, lang }: Page, first: number): Found | undefined {
  const [token, next] = [tokens[first], tokens[first + 1]];
  const [, letters = '', digits = '', short = ''] = TIED.exec(token?.folded ?? '') ?? [];
  if (!token || digits === '') return undefined;
  const isCapital = /^\p{Lu}/u.test(text.slice(token.start, token.end));
  if (letters.length === 1 && !isCapital) return undefined;
  const scale = short === '' ? numberWords(lang).scales.get(next?.folded ?? '') : undefined;
  const isScaled = short !== '' || (scale ?? 0) >= LEAST_SCALE;
  const isGrouped =
    !isScaled &&
    FIRST_GROUP.test(digits) &&
    next?.start === token.end + 1 &&
    GROUPS.test(text.slice(next.start, next.end));
  const written = isGrouped ? `${digits}${next.folded.replaceAll(/\s/gu, '')}` : digits;
  const currency = currencyTiedTo(letters, written, isScaled || isGrouped, lang);
  const value = currency === undefined ? undefined : scaled(written, short, lang);
  if (currency === undefined || value === undefined) return undefined;
  const isScaledBehind = isScaled && short === '';
  return {
    first,
    count: isGrouped || isScaledBehind ? 2 : 1,
    kind: 'number',
    value: isScaledBehind ? scaledBy(value, scale ?? 1) : value,
    units: [currency],
  };
}

/** Digits that a sum of binary fractions is good for. */
const DIGITS = 12;

function scaledBy(value: string, scale: number): string {
  return String(Number((Number(value) * scale).toPrecision(DIGITS)));
}
