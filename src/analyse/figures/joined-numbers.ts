import { fold } from '../../text/fold.ts';
import { numerals } from '../../text/numerals.ts';
import { remembered, rememberedByLanguage } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import { ageFirst, unit } from './units.ts';

/** A number and what it counts or ranks, in one word. */
export interface JoinedNumber {
  readonly kind: 'number' | 'ordinal' | 'year';
  readonly value: string;
  readonly units: readonly string[];
}

/** What follows a number in words by a hyphen where the two say how old, long or large. */
const MEASURE =
  /^(?:year|month|week|day|hour|minute|mile|metre|meter|kilometre|kilometer|foot|inch|ton|tonne|storey|story|page)$/u;

const GERMAN_ENDINGS = '(?:e[mnrs]?)?';
const RUSSIAN_ENDINGS =
  '(?:ий|ый|ой|его|ого|ему|ому|им|ым|ем|ом|яя|ая|ей|юю|ую|ее|ое|ие|ые|их|ых|ими|ыми)';

/** Words for stretches of time that stand behind a number in one word, and their unit, by language. */
const STRETCHES: Readonly<Record<string, readonly (readonly [ending: string, unit: string])[]>> = {
  de: [
    [`jährig${GERMAN_ENDINGS}`, 'jahr'],
    [`monatig${GERMAN_ENDINGS}`, 'monat'],
    [`wöchig${GERMAN_ENDINGS}`, 'woche'],
    [`tägig${GERMAN_ENDINGS}`, 'tag'],
    [`stündig${GERMAN_ENDINGS}`, 'stunde'],
    [`minütig${GERMAN_ENDINGS}`, 'minute'],
  ],
  it: [['enn[ei]', 'anni']],
  nl: [['jarigen?|jarige', 'jaar']],
  ru: [
    [`летн${RUSSIAN_ENDINGS}`, 'лет'],
    [`дневн${RUSSIAN_ENDINGS}`, 'дней'],
    [`часов${RUSSIAN_ENDINGS}`, 'часов'],
  ],
  sv: [['årig(?:a|t)?|åring(?:en|ar|arna)?', 'år']],
};

/** How a language tells in one word how often something is. */
interface Often {
  /** Words of their own, with the number that each tells. */
  readonly words?: Readonly<Record<string, string>>;
  /** What stands behind a number that is spelt. */
  readonly ending?: string;
  readonly unit: string;
}

const OFTEN: Readonly<Record<string, Often>> = {
  de: { ending: 'mal', unit: 'mal' },
  en: { words: { twice: '2', thrice: '3' }, unit: 'times' },
  nl: { ending: 'maal', unit: 'keer' },
  ru: { words: { дважды: '2', трижды: '3', четырежды: '4' }, unit: 'раз' },
  uk: { words: { двічі: '2', тричі: '3' }, unit: 'разів' },
};

/** Endings of ordinals behind a figure ("1974-м", "5-й"), by language. */
const ORDINAL_ENDINGS: Readonly<Record<string, string>> = {
  bg: 'та|то|ия|ият|и|те|ра|ри|ма|ми',
  ru: 'й|го|его|ого|му|м|ом|ем|я|ая|ю|ую|ой|ей|е|ое|х|ых',
  uk: 'й|го|ого|му|ому|м|им|а|ша|та|у|ої|ій|е|те|і|х',
};

/** Endings of decades behind a figure of tens ("1960-е", "в 90-х"), which are no year. */
const DECADE_ENDINGS: Readonly<Record<string, string>> = {
  bg: 'те',
  ru: 'е|ые|х|ых|ми|ыми',
  uk: 'і|ті|х|их|тих|ми|тими',
};

const YEAR = /^(?:1\d|20)\d\d$/u;

const whole = remembered((alternatives) => new RegExp(`^(?:${fold(alternatives)})$`, 'u'));

/** The value of a number in words that fill the text; undefined for anything else. */
function spelt(folded: string, lang: string): string | undefined {
  const kind = /^\d/u.test(folded) ? ('number' as const) : ('word' as const);
  const token = { start: 0, end: folded.length, kind, folded };
  return numerals([token], lang)[0]?.value;
}

/** A figure with the ending of an ordinal: a year, a rank, or nothing where it is a decade. */
function ranked(digits: string, ending: string, language: string): JoinedNumber | null | undefined {
  const [ordinals, decades] = [ORDINAL_ENDINGS[language], DECADE_ENDINGS[language]];
  if (ordinals === undefined || !/^\d+$/u.test(digits)) return undefined;
  const isTens = digits.endsWith('0') && digits.length > 1;
  if (isTens && decades !== undefined && whole(decades).test(ending)) return null;
  if (!whole(ordinals).test(ending)) return undefined;
  const kind = YEAR.test(digits) ? ('year' as const) : ('ordinal' as const);
  return { kind, value: String(Number(digits)), units: [] };
}

/** Vowels that an Italian number loses before an ending of its own: "vent-enne", "ventinov-enne". */
const LOST = ['', 'a', 'e', 'i', 'o'] as const;

/** The value of a number in words, which may lack the vowel that another part of the word took. */
function bareSpelt(written: string, lang: string): string | undefined {
  if (primaryLanguage(lang) !== 'it') return spelt(written, lang);
  for (const vowel of LOST) {
    const value = spelt(written + vowel, lang);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** "neunjährig", "девятилетний", "71-jährige", "ventenne": a number and a stretch of time. */
function stretch(folded: string, lang: string): JoinedNumber | undefined {
  for (const [ending, name] of STRETCHES[primaryLanguage(lang)] ?? []) {
    const match = new RegExp(`^(.{2,}?)-?(?:${fold(ending)})$`, 'u').exec(folded);
    const written = match?.[1];
    if (written === undefined) continue;
    const value = /^\d+$/u.test(written) ? String(Number(written)) : bareSpelt(written, lang);
    if (value === undefined || value === '1') continue;
    return { kind: 'number', value, units: [unit(fold(name), lang)] };
  }
  return undefined;
}

/** "twice", "zweimal": how often. */
export function howOften(folded: string, lang: string): JoinedNumber | undefined {
  const language = primaryLanguage(lang);
  const told = Object.hasOwn(OFTEN, language) ? OFTEN[language] : undefined;
  if (told === undefined) return undefined;
  const { words = {}, ending = '' } = told;
  const count = ending !== '' && folded.endsWith(ending) ? folded.slice(0, -ending.length) : '';
  const value = Object.hasOwn(words, folded) ? words[folded] : spelt(count, lang);
  if (value === undefined || value === '1') return undefined;
  return { kind: 'number', value, units: [unit(told.unit, lang)] };
}

/** Whether a unit says how often something is: "three ‹times›". */
export function tellsTimes(name: string | undefined, lang: string): boolean {
  const language = primaryLanguage(lang);
  const told = Object.hasOwn(OFTEN, language) ? OFTEN[language] : undefined;
  return told !== undefined && name === unit(told.unit, lang);
}

/** "60-metre", "nine-year-old": a number and its unit, parted by a hyphen. */
function hyphened(folded: string, lang: string): JoinedNumber | undefined {
  const parts = folded.split('-');
  const [first = ''] = parts;
  const isFigure = /^\d[\d.,]*$/u.test(first);
  const at = isFigure ? 1 : parts.findIndex((part) => MEASURE.test(part));
  if (at < 1 || !/^\p{L}/u.test(parts[at] ?? '')) return undefined;
  // "60-and": a dash without spaces.
  if (isFunctionWord(parts[at] ?? '', lang)) return undefined;
  const units = ageFirst(parts.slice(at).map((part) => unit(part, lang)));
  const value = isFigure
    ? String(Number(first.replaceAll(',', '')))
    : spelt(parts.slice(0, at).join('-'), lang);
  return value === undefined || value === '1' ? undefined : { kind: 'number', value, units };
}

/** "12th-minute", "19th-century": a rank and what it ranks. */
function rankedTogether(folded: string, lang: string): JoinedNumber | undefined {
  const [, digits = '', name = ''] = /^(\d{1,3})(?:st|nd|rd|th)-(\p{L}+)$/u.exec(folded) ?? [];
  if (digits === '' || primaryLanguage(lang) !== 'en') return undefined;
  return { kind: 'ordinal', value: String(Number(digits)), units: [unit(name, lang)] };
}

/** Short units that a figure is written to. A lone letter is none ("3m" may be three million) but that of a heat. */
const SHORT_UNIT = /^(\d[\d.,]*)(km|kg|cm|mm|mph|kph|kmh|km2|c|f)$/u;

/** Pence, and no lines of a screen: "6.2p", "1080p". */
const PENCE = /^(?!(?:480|720|1080|1440|2160)p$)(\d[\d.,]*)(p)$/u;

/** "20km", "6.2p": a figure and its unit without a space. */
function measured(folded: string, lang: string): JoinedNumber | undefined {
  const short = SHORT_UNIT.exec(folded);
  const [, digits = '', name = ''] =
    short ?? (primaryLanguage(lang) === 'en' ? PENCE.exec(folded) : null) ?? [];
  const value = digits === '' ? undefined : spelt(digits, lang);
  return value === undefined
    ? undefined
    : {
        kind: 'number',
        value,
        units: [unit(name === 'p' ? 'pence' : name, lang)],
      };
}

/** Letters behind a sum that make it as many times larger. */
const SCALES: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

/** Digits that a sum of binary fractions is good for. */
const DIGITS = 12;

/** The value of digits with the letters of a scale behind them ("2.5", "m"); undefined where they are no number. */
export function scaled(digits: string, scale: string, lang: string): string | undefined {
  const read = spelt(digits, lang);
  if (read === undefined) return undefined;
  return String(Number((Number(read) * (SCALES[scale] ?? 1)).toPrecision(DIGITS)));
}

/**
 * The number in a word that holds more than a number: a measure ("60-metre", "20km"), an age
 * ("nine-year-old", "neunjährig"), how often ("twice", "zweimal"), a year or a rank ("1974-м", "5-й",
 * "12th-minute"). A decade is none ("1960-е").
 *
 * @param folded a folded word
 */
export const joinedNumber = rememberedByLanguage((folded, lang): JoinedNumber | undefined => {
  const [, digits = '', ending = ''] = /^(\d+)-(\p{L}+)$/u.exec(folded) ?? [];
  const rank = digits === '' ? undefined : ranked(digits, ending, primaryLanguage(lang));
  if (rank !== undefined) return rank ?? undefined;
  return (
    stretch(folded, lang) ??
    rankedTogether(folded, lang) ??
    hyphened(folded, lang) ??
    measured(folded, lang) ??
    howOften(folded, lang)
  );
});
