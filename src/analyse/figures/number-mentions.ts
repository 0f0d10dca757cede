import { numerals } from '../../text/numerals.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import { ordinal } from './ordinals.ts';
import type { Found, Page } from './page.ts';
import { unit, unitLength, unitsAfter } from './units.ts';

/** A bare four-digit figure that a text uses as a year. */
function isYear(
  { tokens, text, lang }: Page,
  first: number,
  value: string,
  units: readonly string[],
): boolean {
  const token = tokens[first];
  if (!token || !/^(?:1\d|20)\d\d$/u.test(value)) return false;
  const printed = text.slice(token.start, token.end);
  if (!/^(?:\p{L}+-?)?\p{Nd}{4}$/u.test(printed)) return false;
  if (/^(?:год|года|году|г)$/u.test(tokens[first + 1]?.folded ?? '')) return true;
  const before = tokens[first - 1];
  // Hebrew writes "in" to the year.
  const isBehindWord =
    /^\p{L}/u.test(printed) || (before?.kind === 'word' && isFunctionWord(before.folded, lang));
  const isRecent = /^(?:19|20)/u.test(value);
  return (
    units.length === 0 || (isRecent && isBehindWord) || /^(?:عام|سنه)$/u.test(before?.folded ?? '')
  );
}

function numberAt(page: Page, first: number, count: number, value: string): Found {
  const { tokens } = page;
  const after = tokens[first + count]?.folded ?? '';
  const isPerCent = after === 'per' && tokens[first + count + 1]?.folded === 'cent';
  const sign = tokens[first - 1]?.kind === 'symbol' ? tokens[first - 1] : undefined;
  const behind = isPerCent ? ['%'] : unitsAfter(page, first + count);
  const units = sign ? [sign.folded, ...behind] : behind;
  if (count === 1 && !sign && isYear(page, first, value, units)) {
    return { first, count, kind: 'year', value };
  }
  return {
    first: sign ? first - 1 : first,
    count: count + (sign ? 1 : 0),
    kind: 'number',
    value,
    units,
    trailing: isPerCent ? 2 : unitLength(page, first + count, behind.length),
  };
}

/** "60-metre": a number and its unit in one word. */
function joinedNumber({ tokens, lang }: Page, first: number): Found | undefined {
  const match = /^(\d[\d.,]*)-(\p{L}.*)$/u.exec(tokens[first]?.folded ?? '');
  if (!match) return undefined;
  const value = String(Number((match[1] ?? '').replaceAll(',', '')));
  const parts = (match[2] ?? '').split('-').map((part) => unit(part, lang));
  return { first, count: 1, kind: 'number', value, units: parts };
}

/** The numbers, years and ordinals of a passage. */
export function numberMentions(page: Page): Found[] {
  const { tokens, lang } = page;
  const plain = numerals(tokens, lang).flatMap(({ first, count, value, spelt }): Found[] => {
    // "one" is a pronoun, an article or a number: too often not the last.
    if (spelt && value === '1') return [];
    return [numberAt(page, first, count, value)];
  });
  const others = tokens.flatMap((token, first): Found[] => {
    const joined = joinedNumber(page, first);
    if (joined) return [joined];
    const rank = ordinal(token.folded, lang);
    const next = tokens[first + 1];
    if (rank === undefined || next?.kind !== 'word' || isFunctionWord(next.folded, lang)) return [];
    const units = unitsAfter(page, first + 1);
    return [{ first, count: 1, kind: 'ordinal', value: String(rank), units, trailing: 1 }];
  });
  return [...plain, ...others];
}
