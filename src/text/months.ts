import { fold } from './fold.ts';
import { primaryLanguage } from './segmenter.ts';

/** A name of a month. */
export interface MonthName {
  /** 1 to 12; 21 to 32 of the Persian solar year. */
  readonly number: number;
  /** It is no short form, so that it may name the month without a day or a year. */
  readonly isFull: boolean;
  /** Folded, it is a plain word as well. */
  readonly isWordToo: boolean;
}

/**
 * Short names that fold to plain words: Polish "się", Czech "pro" (for), Spanish "mar" (sea), Finnish
 * "kesä" (summer), Turkish "ara" (break).
 */
const WORDS_TOO: Readonly<Record<string, string>> = {
  ca: 'set',
  cs: 'led pro',
  es: 'mar',
  fi: 'tammi helmi touko kesä heinä elo syys loka joulu',
  hr: 'pro svi tra',
  it: 'gen giu mar set',
  pl: 'lis sie',
  pt: 'dez mar set',
  fa: 'تیر',
  tr: 'ara eki kas',
};

/** Names that the platform's data lacks or spells in one way only. */
const MORE: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  en: [
    ['sept', 9],
    ['june', 6],
    ['july', 7],
  ],
  de: [
    ['janner', 1],
    ['feber', 2],
    ['marz', 3],
  ],
  ar: [
    ['كانون الثاني', 1],
    ['شباط', 2],
    ['اذار', 3],
    ['نيسان', 4],
    ['ايار', 5],
    ['حزيران', 6],
    ['تموز', 7],
    ['اب', 8],
    ['ايلول', 9],
    ['تشرين الاول', 10],
    ['تشرين الثاني', 11],
    ['كانون الاول', 12],
  ],
};

/** The Persian solar months, from the spring on. */
const SOLAR = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
/** Of these, plain words: an arrow, kindness, fire, yesterday, an avalanche. */
const SOLAR_WORDS: ReadonlySet<string> = new Set('تیر مهر آبان آذر دی بهمن'.split(' '));
/** No Gregorian month has a number beyond this. */
const BEFORE_SOLAR = 20;

/** The solar months, with "month" written to them, behind them, or neither. */
function solarNames(): Named[] {
  return SOLAR.flatMap((month, at) =>
    [month, `${month}ماه`, `${month} ماه`].map(
      (name): Named => [fold(name), BEFORE_SOLAR + at + 1, !SOLAR_WORDS.has(name)],
    ),
  );
}

const made = new Map<string, ReadonlyMap<string, MonthName>>();

type Named = readonly [name: string, number: number, isFull: boolean];

function platformNames(language: string): Named[] {
  const names: Named[] = [];
  for (const month of ['long', 'short'] as const) {
    // A month beside a day may be inflected ("января"), and alone not ("январь").
    for (const day of [{ day: 'numeric' } as const, {}]) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        ...day,
        month,
        timeZone: 'UTC',
      });
      for (let number = 1; number <= 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2001, number - 1, 1));
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        names.push([fold(name).replace(/\.$/u, ''), number, month === 'long']);
      }
    }
  }
  return names;
}

/**
 * Cases that the platform lacks: what the folded end of a full name becomes. Those of Estonian and Latvian
 * name a month beside a day or a year alone, for "Maija" and "Marta" are women, and "mais" is maize.
 */
const CASES: Readonly<Record<string, readonly (readonly [end: RegExp, cases: string])[]>> = {
  et: [
    [/er$/u, 'ri ril ris rist rini'],
    [/(?<=[iu])$/u, 'l s st ni'],
    [/(?<=[^aeiour])$|(?<=ar)$/u, 'i il is ist ini'],
  ],
  fi: [[/(?<=kuu)$/u, 'n ssa sta hun']],
  lv: [
    [/is$/u, 'a im i'],
    [/(?<!i)s$/u, 'a am u'],
  ],
};

function declined(names: readonly Named[], language: string): Named[] {
  const cases = Object.hasOwn(CASES, language) ? (CASES[language] ?? []) : [];
  return cases.flatMap(([end, endings]) =>
    names
      .filter(([name, , isFull]) => isFull && end.test(name))
      .flatMap(([name, number]) =>
        endings
          .split(' ')
          .map((ending): Named => [name.replace(end, ending), number, language === 'fi']),
      ),
  );
}

/**
 * The names of the months in a language, long and short, folded and without a final stop: the
 * platform's (Unicode CLDR), and a few it lacks. Figures are no names.
 */
export function monthNames(lang: string): ReadonlyMap<string, MonthName> {
  const language = primaryLanguage(lang);
  const known = made.get(language);
  if (known) return known;
  const names: Named[] = [];
  try {
    names.push(...platformNames(language));
  } catch {
    // Not a language the platform can name: no months.
  }
  // Hebrew writes "in" to the month of a date.
  if (language === 'he')
    names.push(...names.map(([name, ...rest]): Named => [`ב${name}`, ...rest]));
  if (language === 'fa') names.push(...solarNames());
  names.push(...declined(names, language));
  const more = Object.hasOwn(MORE, language) ? (MORE[language] ?? []) : [];
  names.push(...more.map(([name, number]): Named => [name, number, name !== 'sept']));
  const words = (Object.hasOwn(WORDS_TOO, language) ? WORDS_TOO[language] : undefined) ?? '';
  const plain = new Set(words.split(' ').map(fold));
  const months = new Map<string, MonthName>();
  for (const [name, number, isFull] of names) {
    if (!/\p{L}/u.test(name) || /\p{N}/u.test(name)) continue;
    // "May" is long and short.
    const isLong = isFull || months.get(name)?.isFull === true;
    months.set(name, { number, isFull: isLong, isWordToo: plain.has(name) });
  }
  made.set(language, months);
  return months;
}

const wordsMade = new Map<string, ReadonlySet<string>>();

/** The words that the months' names are made of: one for most, two for some ("كانون الثاني"). */
export function monthWords(lang: string): ReadonlySet<string> {
  const language = primaryLanguage(lang);
  const known = wordsMade.get(language);
  if (known) return known;
  const words = new Set([...monthNames(lang).keys()].flatMap((name) => name.split(' ')));
  wordsMade.set(language, words);
  return words;
}
