import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { stem } from '../../text/stem.ts';
import { type Token, withoutPossessive } from '../../text/tokens.ts';
import { arabicSingular } from '../reading/arabic-plurals.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import type { Page } from './page.ts';
import { standsAlone } from './russian-collectives.ts';
import { isVerbBehindNumber } from './verbs-behind-numbers.ts';
import { weekdayAt } from './weekdays.ts';

/** Words beside a figure that tell of what it is: no more than an adjective or two and a noun. */
const UNIT_WORDS = 3;

/** What says when, and not of what: "$2.5 million last year". */
const WHEN = /^(?:last|next|ago|later|earlier|shortly|soon)$/u;

/** Signs that say what a number counts or measures; a vertical bar, an arrow or an emoji says nothing of it. */
const UNIT_SIGN = /^[\p{Sc}%‰°§№]$/u;

/** Whether a token is a sign that says what the number beside it counts or measures. */
export function isUnitSign({ kind, folded }: Token): boolean {
  return kind === 'symbol' && UNIT_SIGN.test(folded);
}

/** Millions are nouns in Romance languages: "4 millions ‹d'›euros", "3 millones ‹de› euros". */
const NOUN_OF_SCALE =
  /^(?:milli(?:on|ard)s?|millon(?:es)?|milhoes|milhao|milion[ei]|miliard[oi])$/u;
const TIE = /^(?:d'?|de|di)$/u;

/** How many tokens tie what is counted to the number before a position. */
export function tiesBehind({ tokens }: Page, at: number): number {
  const isTied =
    NOUN_OF_SCALE.test(tokens[at - 1]?.folded ?? '') && TIE.test(tokens[at]?.folded ?? '');
  return isTied ? 1 : 0;
}

/** Short forms of scales, whose stop parts nothing from what is counted: "5 Mio‹.› Euro". */
const SHORT_SCALE = /^(?:mio|mrd|tsd|mln|mill?|bn)$/u;

/** One where the stop of a scale's short form stands at a position, before what is counted. */
export function scaleStop({ tokens }: Page, at: number): number {
  const isShort = SHORT_SCALE.test(tokens[at - 1]?.folded ?? '');
  return isShort && tokens[at]?.folded === '.' && tokens[at + 1]?.kind === 'word' ? 1 : 0;
}

/**
 * The content words and signs that stand right behind a token, up to a function word, a verb that says
 * what becomes of the counted, or a mark.
 *
 * @param behind position of that token's neighbour
 * @param value of the number that they stand behind
 */
export function unitsAfter(page: Page, behind: number, value: string): string[] {
  const { tokens, lang } = page;
  if (standsAlone(tokens, behind, lang)) return [];
  const units: string[] = [];
  const stop = scaleStop(page, behind);
  const from = behind + stop + tiesBehind(page, behind + stop);
  for (let at = from; at < from + UNIT_WORDS; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation' || token.kind === 'number') break;
    if (token.kind === 'symbol' && !isUnitSign(token)) break;
    const folded = withoutPossessive(token.folded, lang);
    if (isFunctionWord(folded, lang) || WHEN.test(folded)) break;
    if (weekdayAt(page, at) !== undefined) break;
    if (isVerbBehindNumber(folded, value, lang)) break;
    if (primaryLanguage(lang) === 'de' && !mayCount(page, at)) break;
    units.push(unit(folded, lang));
  }
  const [first, second, ...more] = units;
  return first === '°' && second === FAHRENHEIT ? [second, first, ...more] : units;
}

/** German words behind a number that are small and stand for what is counted, or with it. */
const GERMAN_COUNT = /^(?:weiter|ander|beid|\p{L}{1,3}$)/u;
/** The ending of an adjective before its noun. */
const ADJECTIVE = /.{2}e[nmrs]?$/u;

/**
 * Whether a German word behind a number may belong to what is counted: a noun, which has a capital; a measure
 * or its short form; or words that an adjective and a noun close ("18 schwer verletzte Männer"). None is a verb
 * ("18 lehnten ab", "2021 stillgelegt").
 */
function mayCount({ tokens, text, lang }: Page, at: number): boolean {
  const isNoun = (token: Token | undefined) =>
    token?.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.end));
  const [own, ...more] = tokens.slice(at, at + UNIT_WORDS);
  if (own?.kind !== 'word' || isNoun(own)) return true;
  const isMeasure = MEASURES.some(([forms]) => forms.test(own.folded));
  if (isMeasure || GERMAN_COUNT.test(own.folded)) return true;
  const noun = more.findIndex(isNoun);
  const before = [own, ...more].slice(0, noun + 1);
  if (
    noun < 0 ||
    before.some(({ kind, folded }) => kind !== 'word' || isFunctionWord(folded, lang))
  ) {
    return false;
  }
  return ADJECTIVE.test(before.at(-1)?.folded ?? '');
}

/** The matching form of degrees that are no Celsius ones. */
export const FAHRENHEIT = '°f';

/** Signs and words of measures that mean the same. */
const SAME_UNIT: Readonly<Record<string, string>> = {
  percent: '%',
  'per cent': '%',
  prozent: '%',
  pourcent: '%',
  persons: 'peopl',
  dollars: '$',
  dollar: '$',
  euros: '€',
  euro: '€',
  pounds: '£',
  pound: '£',
  reais: 'r$',
  c: '°',
  celsius: '°',
  f: FAHRENHEIT,
  fahrenheit: FAHRENHEIT,
  degree: '°',
  degrees: '°',
  degres: '°',
  grad: '°',
  gradi: '°',
  grados: '°',
  graus: '°',
};

/** Measures that languages spell nearly alike, in any number and case, and their short forms. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:km|kmh|kph|kilomet(?:re|er|ro|ri)[sn]?)$/u, 'kilometre'],
  [/^met(?:re|er|ro|ri)[sn]?$/u, 'metre'],
  [/^(?:cm|centimet(?:re|er|ro|ri)[sn]?)$/u, 'centimetre'],
  [/^(?:kg|kilos?|kilogramm?[eo]?[sn]?)$/u, 'kilogram'],
  [/^(?:mg|milligramm?[eo]?[sn]?)$/u, 'milligram'],
  [/^(?:[µμ]g|microgramm?[eo]?[sn]?|mikrogramm[es]?)$/u, 'microgram'],
  [/^(?:mph|miles?|milhas?|millas?|miglia|meilen?)$/u, 'mile'],
  [/^(?:foot|feet|ft)$/u, 'foot'],
  [/^(?:yards?|yd)$/u, 'yard'],
  [/^inch(?:es)?$/u, 'inch'],
  [/^acres?$/u, 'acre'],
  [/^(?:hectares?|hektar|ettar[io]|hectareas?|ha)$/u, 'hectare'],
];

/** The matching form of a unit: its sign, its name in one spelling, or its stem, that of the singular in Arabic. */
export function unit(folded: string, lang: string): string {
  const measure = MEASURES.find(([forms]) => forms.test(folded));
  const singular = primaryLanguage(lang) === 'ar' ? arabicSingular(folded) : undefined;
  return measure?.[1] ?? SAME_UNIT[folded] ?? stem(singular ?? folded, lang);
}

/** The units of an age begin with "old": nine years of age are no nine years of work. */
export function ageFirst(units: readonly string[]): readonly string[] {
  return units[1] === 'old' ? ['old', ...units.filter((word) => word !== 'old')] : units;
}

/** A unit of time: how many of the least unit of its kind it is. Months have no fixed number of days. */
export interface TimeUnit {
  readonly of: 'second' | 'month';
  readonly size: number;
}

const TIMES: Readonly<Record<string, TimeUnit>> = {
  second: { of: 'second', size: 1 },
  minute: { of: 'second', size: 60 },
  hour: { of: 'second', size: 3600 },
  day: { of: 'second', size: 86_400 },
  week: { of: 'second', size: 604_800 },
  month: { of: 'month', size: 1 },
  year: { of: 'month', size: 12 },
};

/** Languages whose nouns have a form for two of a kind, so that no number stands there. */
const DUAL: ReadonlySet<string> = new Set(['ar', 'he', 'sl']);

/** Whether two of a kind may be told by the noun alone. */
export function hasDual(lang: string): boolean {
  return DUAL.has(primaryLanguage(lang));
}

/** The dual of an Arabic subject, and what it ends in elsewhere. */
const DUAL_ENDINGS = [/ان$/u, 'ين'] as const;

/** One, few and many: languages have up to three forms behind a number. */
const COUNTS = [1, 2, 5, 2.5] as const;

const YEAR: TimeUnit = { of: 'month', size: 12 };
const DECADE: TimeUnit = { of: 'month', size: 120 };
const FORTNIGHT: TimeUnit = { of: 'second', size: 1_209_600 };

/** Nouns for stretches of time that CLDR has not: for ten years, for two weeks, and a second one for a year. */
const MORE_TIMES: Readonly<Record<string, readonly (readonly [words: string, told: TimeUnit])[]>> =
  {
    ar: [
      ['عقد عقدا عقدين عقود', DECADE],
      ['عام عاما عامين أعوام', YEAR],
    ],
    de: [['Jahrzehnt Jahrzehnte', DECADE]],
    en: [
      ['decade decades', DECADE],
      ['fortnight fortnights', FORTNIGHT],
    ],
    es: [['década décadas', DECADE]],
    fr: [['décennie décennies', DECADE]],
    it: [['decennio decenni', DECADE]],
    pt: [['década décadas', DECADE]],
    ru: [['десятилетие десятилетия десятилетий', DECADE]],
  };

/** The short form of a time that is no other word or sign: "min", "sec"; "s" and "mo." may be anything. */
const SHORT_TIME = /^\s*(?:min|secs?|hrs?|сек|мин)\s*$/u;

const timeUnits = remembered((language): ReadonlyMap<string, TimeUnit> => {
  try {
    const displayed = (unitDisplay: 'long' | 'short') =>
      Object.entries(TIMES).flatMap(([time, told]) => {
        const format = new Intl.NumberFormat(language, { style: 'unit', unit: time, unitDisplay });
        return COUNTS.flatMap((count) =>
          format
            .formatToParts(count)
            .flatMap(({ type, value }) => (type === 'unit' ? [[value, told] as const] : [])),
        );
      });
    const short = displayed('short').filter(([name]) => SHORT_TIME.test(name));
    const names = [...short, ...displayed('long')];
    const more = (Object.hasOwn(MORE_TIMES, language) ? (MORE_TIMES[language] ?? []) : []).flatMap(
      ([words, told]) => words.split(' ').map((name) => [name, told] as const),
    );
    return new Map(
      [...names, ...more].flatMap(([name, told]) =>
        [name, name.replace(...DUAL_ENDINGS)].map((form) => [
          unit(fold(form.trim()), language),
          told,
        ]),
      ),
    );
  } catch {
    // Not a language tag.
    return new Map();
  }
});

/** The unit of time that a unit is (CLDR), if it is one. */
export function timeUnit(name: string, lang: string): TimeUnit | undefined {
  return timeUnits(primaryLanguage(lang)).get(name);
}

/** Whether a unit is one of time, of which hours of one thing are as many as of another. */
export function isTimeUnit(name: string, lang: string): boolean {
  return timeUnit(name, lang) !== undefined;
}
