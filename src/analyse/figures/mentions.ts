import { dates } from '../../text/dates.ts';
import { monthNames } from '../../text/months.ts';
import { numberWords } from '../../text/number-words.ts';
import { numerals } from '../../text/numerals.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { stem } from '../../text/stem.ts';
import { type Token, withoutPossessive } from '../../text/tokens.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import { once } from '../reading/once.ts';
import type { ReadArticle, ReadPassage } from '../reading/read.ts';
import { clockTime } from './clock.ts';
import { hanFigures } from './han.ts';
import { hedgeBefore } from './hedges.ts';
import { scaleWord, speltNumber } from './inflected-numbers.ts';
import type { Mention, MentionKind } from './mention.ts';
import { ordinal, ordinalDay } from './ordinals.ts';
import { toldFrom } from './told-from.ts';
import { partOfDay, weekday } from './weekdays.ts';

/** A mention by tokens, before its place is known. */
interface Found {
  readonly first: number;
  readonly count: number;
  readonly kind: MentionKind;
  readonly value: string;
  readonly units?: readonly string[];
  readonly part?: string | null;
  /** Tokens behind it that its place takes in: the unit. */
  readonly trailing?: number;
}

/** What a reader of one passage needs. */
interface Page {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly lang: string;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function findDates({ tokens, lang }: Page): Found[] {
  const found: Found[] = dates(tokens, lang).map(({ first, count, month, day, year }) => ({
    first,
    count,
    kind: 'date',
    value: `${year ?? '-'}-${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}`,
  }));
  tokens.forEach((token, at) => {
    const day = ordinalDay(token.folded, lang);
    const month = day === undefined ? undefined : monthAt(tokens, at + 1, lang);
    if (day === undefined || month === undefined) return;
    const value = `--${twoDigits(month)}-${twoDigits(day)}`;
    found.push({ first: at, count: 2, kind: 'date', value });
  });
  return found;
}

/** Months that are words too are months behind one of these only. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in last since until from by of this next early late mid during before after'.split(' '),
);

function monthAt(tokens: readonly Token[], at: number, lang: string): number | undefined {
  const folded = tokens[at]?.folded ?? '';
  return folded.length < 3 ? undefined : monthNames(lang).get(folded);
}

function findMonths({ tokens, text, lang }: Page): Found[] {
  return tokens.flatMap((token, first): Found[] => {
    const month = monthAt(tokens, first, lang);
    if (month === undefined) return [];
    const isCapital = /^\p{Lu}/u.test(text.slice(token.start, token.end));
    const isEnglish = primaryLanguage(lang) === 'en';
    const isWordToo = isEnglish && /^(?:may|march|mar|dec|sept?|jan)$/u.test(token.folded);
    if (isEnglish && !isCapital) return [];
    if (isWordToo && !BEFORE_MONTH.has(tokens[first - 1]?.folded ?? '')) return [];
    return [{ first, count: 1, kind: 'month', value: `--${twoDigits(month)}` }];
  });
}

function findWeekdays({ tokens, lang }: Page): Found[] {
  return tokens.flatMap((token, first): Found[] => {
    const day = weekday(withoutPossessive(token.folded, lang), lang);
    if (day === undefined) return [];
    const part = partOfDay(tokens[first + 1]?.folded ?? '', lang);
    const count = part === null ? 1 : 2;
    return [{ first, count, kind: 'weekday', value: String(day), part }];
  });
}

function findTimes({ tokens, lang }: Page): Found[] {
  return tokens.flatMap((_, first): Found[] => {
    const time = clockTime(tokens, first, lang);
    if (!time) return [];
    const value = `${time.minutes}${time.isHalf ? '?' : ''}`;
    return [{ first, count: time.count, kind: 'time of day', value }];
  });
}

/** Words beside a figure that tell of what it is: no more than an adjective or two and a noun. */
const UNIT_WORDS = 3;

/** The content words that stand right behind a token, up to a function word or a mark. */
function unitsAfter({ tokens, lang }: Page, from: number): string[] {
  const units: string[] = [];
  for (let at = from; at < from + UNIT_WORDS; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation' || token.kind === 'number') break;
    const folded = withoutPossessive(token.folded, lang);
    if (isFunctionWord(folded, lang)) break;
    units.push(unit(folded, lang));
  }
  return units;
}

/** Signs and words of measures that mean the same. */
const SAME_UNIT: Readonly<Record<string, string>> = {
  percent: '%',
  'per cent': '%',
  prozent: '%',
  pourcent: '%',
  km: 'kilometre',
  kilometer: 'kilometre',
  meter: 'metre',
  dollars: '$',
  dollar: '$',
  euros: '€',
  euro: '€',
  pounds: '£',
  pound: '£',
};

function unit(folded: string, lang: string): string {
  return SAME_UNIT[folded] ?? stem(folded, lang);
}

/** A bare four-digit figure that a text uses as a year. */
function isYear({ tokens, text, lang }: Page, first: number, units: readonly string[]): boolean {
  const token = tokens[first];
  if (!token || !/^(?:1\d|20)\d\d$/u.test(token.folded)) return false;
  if (!/^\p{Nd}{4}$/u.test(text.slice(token.start, token.end))) return false;
  if (/^(?:год|года|году|г|года)$/u.test(tokens[first + 1]?.folded ?? '')) return true;
  const before = tokens[first - 1];
  const isBehindWord = before?.kind === 'word' && isFunctionWord(before.folded, lang);
  const isRecent = /^(?:19|20)/u.test(token.folded);
  return (
    units.length === 0 || (isRecent && isBehindWord) || /^(?:عام|سنه)$/u.test(before?.folded ?? '')
  );
}

function numberAt(page: Page, first: number, count: number, value: string): Found {
  const { tokens, lang } = page;
  const scale = count === 1 ? scaleWord(tokens[first + 1]?.folded ?? '', lang) : 1;
  const length = count + (scale > 1 ? 1 : 0);
  const after = tokens[first + length]?.folded ?? '';
  const isPerCent = after === 'per' && tokens[first + length + 1]?.folded === 'cent';
  const sign = tokens[first - 1]?.kind === 'symbol' ? tokens[first - 1] : undefined;
  const behind = isPerCent ? ['%'] : unitsAfter(page, first + length);
  const units = sign ? [sign.folded, ...behind] : behind;
  if (count === 1 && scale === 1 && !sign && isYear(page, first, units)) {
    return { first, count, kind: 'year', value };
  }
  const exact = String(Number((Number(value) * scale).toPrecision(12)));
  return {
    first: sign ? first - 1 : first,
    count: length + (sign ? 1 : 0),
    kind: 'number',
    value: exact,
    units,
    trailing: isPerCent ? 2 : behind.length > 0 ? 1 : 0,
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

function findNumbers(page: Page): Found[] {
  const { tokens, lang } = page;
  const { scales } = numberWords(lang);
  const plain = numerals(tokens, lang).flatMap(({ first, count, value, spelt }): Found[] => {
    // "one" is a pronoun, an article or a number: too often not the last.
    // A scale without a number before it ("half a million") has a part of its value elsewhere.
    if (spelt && (value === '1' || scales.has(tokens[first]?.folded ?? ''))) return [];
    return [numberAt(page, first, count, value)];
  });
  const others = tokens.flatMap((token, first): Found[] => {
    const spelt = speltNumber(tokens, first, lang);
    if (spelt) return [numberAt(page, first, spelt.count, String(spelt.value))];
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

/** The longest reading of a stretch wins; of equally long ones, the one found first. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const next of [...found].sort((a, b) => a.first - b.first || b.count - a.count)) {
    const last = kept.at(-1);
    if (!last || last.first + last.count <= next.first) kept.push(next);
  }
  return kept;
}

function inPassage(passage: ReadPassage, lang: string): Mention[] {
  const page = { tokens: passage.tokens, text: passage.text, lang };
  const found = withoutOverlaps([
    ...findTimes(page),
    ...findDates(page),
    ...findMonths(page),
    ...findWeekdays(page),
    ...findNumbers(page),
  ]);
  return found.flatMap((mention): Mention[] => {
    const { first, count, kind, value, units = [], part = null, trailing = 0 } = mention;
    const [start, last] = [passage.tokens[first], first + count - 1];
    const end = passage.tokens[last + trailing];
    if (!start || !end) return [];
    const hedge = kind === 'number' ? hedgeBefore(passage.tokens, first, lang) : null;
    const place = { passage: passage.index, start: start.start, end: end.end };
    const from = kind === 'number' ? toldFrom(passage.tokens, first, last, lang) : null;
    return [{ ...place, kind, value, units, hedge, part, from, first, last }];
  });
}

function inHanPassage(passage: ReadPassage): Mention[] {
  return hanFigures(passage.text).map((found) => {
    const first = passage.tokens.findIndex(({ end }) => end > found.start);
    const last = passage.tokens.findLastIndex(({ start }) => start < found.end);
    return { ...found, passage: passage.index, from: null, first, last };
  });
}

/** The figures and dates of an article, in reading order. Furniture is passed over. */
export const mentions = once((article: ReadArticle): Mention[] => {
  const isHan = ['zh', 'ja', 'yue'].includes(primaryLanguage(article.lang));
  return article.passages
    .filter(({ furniture }) => !furniture)
    .flatMap((passage) => (isHan ? inHanPassage(passage) : inPassage(passage, article.lang)));
});
