import { fold } from './fold.ts';
import { SOURCES } from './number-words/languages.ts';
import type { Order, Source } from './number-words/source.ts';
import { isWrittenInHan, primaryLanguage } from './segmenter.ts';

/** The number words of a language, folded. */
export interface NumberWords {
  /** Words that add their value: "three", "twenty". */
  readonly adds: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: "hundred", "million". */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that never begin a number: "millions". */
  readonly plurals: ReadonlySet<string>;
  /** Words that may stand between two parts: "and". */
  readonly joins: ReadonlySet<string>;
  /** A word that may stand between a number and its scale; `null` where there is none. */
  readonly beforeScale: string | null;
  /** Words for one that count right before a scale: "a million". */
  readonly articles: ReadonlySet<string>;
  /** Words that are no number alone. */
  readonly bound: ReadonlySet<string>;
  /** "Half", before a scale. */
  readonly halfBefore: ReadonlySet<string>;
  /** "And a half" in its words, the longest first. */
  readonly halfBehind: readonly (readonly string[])[];
  /** A half needs a scale before or behind it. */
  readonly isHalfOfClock: boolean;
  /** Two words of which neither is a number: "por ciento". */
  readonly notNumbers: ReadonlySet<string>;
  /** One or two words behind which a number word is none: "several". */
  readonly notBehind: ReadonlySet<string>;
  /** Ordinal units, which make an ordinal of the tens before them; `null` where they are one word. */
  readonly ordinals: RegExp | null;
  /** Words that are two number words. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
  /** Letters written to a number; `null` where there are none. */
  readonly prefixes: {
    readonly and: string;
    readonly others: string;
    /** Words that only look as if such letters stood before a number. */
    readonly not: ReadonlySet<string>;
  } | null;
  /** The parts of numbers written as one word, with the words they stand for, the longest first. */
  readonly compound: readonly (readonly [part: string, word: string])[];
  /** Matches a word that is made of such parts and glue; `null` where there are none. */
  readonly compoundWord: RegExp | null;
  /** What glues units to tens in such a word: "fünf-und-zwanzig". */
  readonly glue: string | null;
  readonly order: Order | null;
  /** All words that may stand in a number. */
  readonly known: ReadonlySet<string>;
}

function split(list: string | undefined, mark = ' '): string[] {
  return (list ?? '').split(mark).filter(Boolean).map(fold);
}

function addsOf({ counts, forms = [] }: Source): Map<string, number> {
  const adds = new Map<string, number>();
  for (const [from, step, words] of counts) {
    words.split(' ').forEach((word, index) => {
      if (word !== '-') adds.set(fold(word), from + step * index);
    });
  }
  for (const [value, words] of forms) for (const word of split(words)) adds.set(word, value);
  return adds;
}

function read(source: Source): NumberWords {
  const adds = addsOf(source);
  const scales = new Map<string, number>();
  for (const [value, words, onlyBehind] of source.scales) {
    for (const word of [...split(words), ...split(onlyBehind)]) scales.set(word, value);
  }
  const joins = new Set(split(source.joins));
  const beforeScale = source.beforeScale === undefined ? null : fold(source.beforeScale);
  const articles = new Set(split(source.articles));
  const halfBefore = new Set(split(source.halfBefore));
  const halfBehind = split(source.halfBehind, ',').map((phrase) => phrase.split(' '));
  const inside = Object.entries(source.compound?.parts ?? {}).map(
    ([part, word]) => [fold(part), fold(word)] as const,
  );
  const whole = [...adds.keys(), ...scales.keys()].map((word) => [word, word] as const);
  const compound = source.compound
    ? [...whole, ...inside].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
    : [];
  const glue = source.compound?.glue ?? null;
  const pieces = [...compound.map(([part]) => part), ...(glue === null ? [] : [glue])];
  return {
    adds,
    scales,
    plurals: new Set(source.scales.flatMap(([, , onlyBehind]) => split(onlyBehind))),
    joins,
    beforeScale,
    articles,
    bound: new Set(split(source.bound)),
    halfBefore,
    halfBehind: halfBehind.sort((a, b) => b.length - a.length),
    isHalfOfClock: source.isHalfOfClock ?? false,
    notNumbers: new Set(split(source.notNumbers, ',')),
    notBehind: new Set(split(source.notBehind, ',')),
    ordinals: source.ordinals ?? null,
    pairs: new Map(
      Object.entries(source.pairs ?? {}).map(([word, two]) => [fold(word), split(two)] as const),
    ),
    prefixes: source.prefixes
      ? { ...source.prefixes, not: new Set(split(source.prefixes.not)) }
      : null,
    compound,
    compoundWord: source.compound ? new RegExp(`^(?:${pieces.join('|')}){2,}$`, 'u') : null,
    glue,
    order: source.order ?? null,
    known: new Set([
      ...[adds.keys(), scales.keys(), joins, articles, halfBefore].flatMap((words) => [...words]),
      ...halfBehind.flat(),
      ...(beforeScale === null ? [] : [beforeScale]),
    ]),
  };
}

const NONE = read({ counts: [], scales: [] });
const made = new Map<string, NumberWords>();

/** The number words of a language; empty for a language without them here. */
export function numberWords(lang: string): NumberWords {
  const language = primaryLanguage(lang);
  const known = made.get(language);
  if (known) return known;
  const source = Object.hasOwn(SOURCES, language) ? SOURCES[language] : undefined;
  if (!source) return NONE;
  const words = read(source);
  made.set(language, words);
  return words;
}

/**
 * Whether numbers in words are read in a language, in full or in Han numerals. Korean and Vietnamese lone
 * ones are read before what they count alone, and so not in full.
 */
export function readsNumberWords(lang: string): boolean {
  const language = primaryLanguage(lang);
  return Object.hasOwn(SOURCES, language) || isWrittenInHan(language);
}

/**
 * Whether a language's word for a number is read beside other number words only, for alone it says
 * something else as well: Danish "tyve" is thieves, Romanian "nouă" new.
 *
 * @param value a plain decimal
 * @param lang BCP 47 tag
 */
export function isReadInCompanyOnly(value: string, lang: string): boolean {
  const { bound, adds, scales } = numberWords(lang);
  const number = Number(value);
  for (const word of bound) if ((adds.get(word) ?? scales.get(word)) === number) return true;
  return false;
}
