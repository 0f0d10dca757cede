import { numerals } from '../../text/numerals.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import { ageUnits, isAgeBehindName } from './ages.ts';
import { currencyOf } from './currencies.ts';
import { identifiers } from './identifiers.ts';
import { type JoinedNumber, joinedNumber } from './joined-numbers.ts';
import { labelBefore } from './labels.ts';
import { isLabelled, isPartOfName, numberSignBefore } from './name-numbers.ts';
import { ordinal } from './ordinals.ts';
import type { Found, Page } from './page.ts';
import { perCentLength } from './percents.ts';
import { rateLength } from './periods.ts';
import { unitsOfRange } from './ranges.ts';
import { isOfParts, isOfRatio } from './ratios.ts';
import { scores } from './scores.ts';
import { metres, shortScale } from './short-forms.ts';
import { tiedSum } from './sums.ts';
import { isPlural, unitLength } from './unit-length.ts';
import { ageFirst, isUnitSign, scaleStop, tiesBehind, unit, unitsAfter } from './units.ts';
import { unitsOfWhole } from './wholes.ts';
import { isDecade, isYear } from './years.ts';

/** Half of a unit, told behind it, by language: "três horas e meia". */
const HALVES: Readonly<Record<string, RegExp>> = {
  en: /^and a half$/u,
  es: /^y medi[ao]$/u,
  fr: /^et demie?$/u,
  it: /^e mezz[ao]$/u,
  pt: /^e mei[ao]$/u,
};

/** How many tokens from a place on tell half of a unit. */
function halfAt({ tokens, lang }: Page, at: number): number {
  const half = HALVES[primaryLanguage(lang)];
  const told = (length: number) =>
    tokens
      .slice(at, at + length)
      .map(({ folded }) => folded)
      .join(' ');
  return [2, 3].find((length) => half?.test(told(length)) === true) ?? 0;
}

/** Letters that a currency's sign is written to: "R$", "US$". */
const SIGNED = /^\p{Lu}{1,3}$/u;

/** The letters before a currency's sign, where it has any. */
function lettersOf({ tokens, text }: Page, sign: number): Token | undefined {
  const [letters, mark] = [tokens[sign - 1], tokens[sign]];
  if (!letters || !mark || letters.end !== mark.start || !/\p{Sc}/u.test(mark.folded))
    return undefined;
  return SIGNED.test(text.slice(letters.start, letters.end)) ? letters : undefined;
}

/** The unit of a currency whose letters stand at a token: "‹Rs› 40,000". */
function currencyAt({ tokens, text, lang }: Page, at: number): string | undefined {
  const token = tokens[at];
  const isWritten = token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));
  return isWritten ? currencyOf(token.folded, lang) : undefined;
}

/** Whether the words behind a number that a name stands before are what it counts: "Pilots say 12 boats". */
function countsBehind({ tokens, lang }: Page, at: number, units: readonly string[]): boolean {
  if (units.length === 0) return false;
  if (primaryLanguage(lang) !== 'en' || tokens[at]?.kind === 'symbol') return true;
  return tokens.slice(at, at + units.length).some(({ folded }) => isPlural(folded));
}

function numberAt(page: Page, first: number, count: number, value: string): Found {
  const { tokens, lang } = page;
  const perCent = perCentLength(page, first + count);
  const stop = scaleStop(page, first + count);
  const tie = stop + tiesBehind(page, first + count + stop);
  const before = tokens[first - 1];
  const code = before?.end === tokens[first]?.start ? undefined : currencyAt(page, first - 1);
  const sign = before && (isUnitSign(before) || code !== undefined) ? before : undefined;
  const isAge = before?.folded === 'aged' || isAgeBehindName(page, first, count, value);
  const found = perCent > 0 ? ['%'] : ageFirst(unitsAfter(page, first + count, value));
  const behind = isAge && found.length === 0 ? ageUnits(lang) : found;
  const isNamed = !sign && isLabelled(page, first) && !countsBehind(page, first + count, found);
  const letters = sign && lettersOf(page, first - 1);
  const signed = code ?? (sign && (letters ? `${letters.folded}${sign.folded}` : sign.folded));
  const printed = signed === undefined ? behind : [signed, ...behind];
  const ofRange = printed.length > 0 ? [] : unitsOfRange(page, first, count, value);
  const shared =
    printed.length + ofRange.length > 0 ? ofRange : unitsOfWhole(page, first, count, value);
  const label =
    printed.length > 0 || shared.length > 0
      ? undefined
      : labelBefore(tokens, first, first + count - 1, lang);
  const named = label && tokens[label.last];
  const units = named ? [unit(named.folded, lang)] : [...printed, ...shared];
  if (count === 1 && !sign && isYear(page, first, value, units)) {
    return { first, count, kind: 'year', value };
  }
  const numbering = sign ? 0 : numberSignBefore(page, first);
  if (numbering > 0)
    return { first, count, kind: 'number', value, leading: numbering, isName: true };
  if (isNamed) {
    const units = [unit(before?.folded ?? '', lang)];
    return { first, count, kind: 'number', value, units, leading: 1, isName: true };
  }
  const trailing =
    perCent > 0
      ? perCent
      : found.length === 0 || code !== undefined || (sign && /\p{Sc}/u.test(sign.folded))
        ? 0
        : tie + unitLength(page, first + count + tie, found.length);
  const half =
    trailing > 0 && Number.isInteger(Number(value)) ? halfAt(page, first + count + trailing) : 0;
  const rate = trailing > 0 ? rateLength(page, first + count + trailing + half) : 0;
  const signs = sign ? (letters ? 2 : 1) : 0;
  return {
    first: first - signs,
    count: count + signs,
    kind: 'number',
    value: half > 0 ? `${value}.5` : value,
    units,
    ...(label && { leading: first - label.first }),
    trailing: trailing + half + rate,
  };
}

/** A number that is joined to its unit, or a rank whose unit is the word behind it. */
function joinedMention(page: Page, first: number, joined: JoinedNumber): Found {
  if (joined.kind !== 'ordinal' || joined.units.length > 0) return { first, count: 1, ...joined };
  const units = unitsAfter(page, first + 1, joined.value);
  return { first, count: 1, ...joined, units, trailing: units.length > 0 ? 1 : 0 };
}

/** Whether an English ordinal tells a place without its noun: "ninth in the league". */
function isPlaceInTable({ tokens, lang }: Page, at: number): boolean {
  const [before, tie, article] = [at - 1, at + 1, at + 2].map((place) => tokens[place]);
  if (primaryLanguage(lang) !== 'en' || tie?.folded !== 'in') return false;
  // "Rose by a fifth in the half-year", "two thirds in the end"
  const isPart =
    before !== undefined &&
    (/^(?:an?|one)$/u.test(before.folded) || numerals([before], lang).length > 0);
  return !isPart && /^(?:an?|the|their|its)$/u.test(article?.folded ?? '');
}

/** The numbers, years and ordinals of a passage. */
export function numberMentions(page: Page): Found[] {
  const { tokens, lang } = page;
  const scored = scores(page);
  const fixed = [...scored, ...identifiers(page)];
  const isFixed = (at: number) =>
    fixed.some(({ first, count }) => first <= at && at < first + count);
  const plain = numerals(tokens, lang).flatMap(({ first, count, value, spelt }): Found[] => {
    if (isDecade(page, first, value)) return [];
    if (isFixed(first) || isPartOfName(page, first, count)) return [];
    if (isOfRatio(page, first, count, value) || isOfParts(page, first + count)) return [];
    // "one" is a pronoun, an article or a number: too often not the last.
    if (spelt && value === '1') return [];
    return [numberAt(page, first, count, value)];
  });
  const others = tokens.flatMap((token, first): Found[] => {
    const whole = shortScale(page, first) ?? metres(page, first) ?? tiedSum(page, first);
    if (whole) return [whole];
    const joined = joinedNumber(token.folded, lang);
    if (joined) return [joinedMention(page, first, joined)];
    if (isOfParts(page, first)) return [];
    const rank = ordinal(token.folded, lang);
    const next = tokens[first + 1];
    if (rank !== undefined && isPlaceInTable(page, first)) {
      return [{ first, count: 1, kind: 'ordinal', value: String(rank) }];
    }
    if (rank === undefined || next?.kind !== 'word' || isFunctionWord(next.folded, lang)) return [];
    const units = unitsAfter(page, first + 1, String(rank));
    return [{ first, count: 1, kind: 'ordinal', value: String(rank), units, trailing: 1 }];
  });
  return [...scored, ...plain, ...others];
}
