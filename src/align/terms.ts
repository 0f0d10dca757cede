import { accentedForm, tellsByAccents } from '../text/accents.ts';
import { HALF_DAY, timesOfDay } from '../text/clock.ts';
import { dates } from '../text/dates.ts';
import { groupsBySpace } from '../text/digits.ts';
import { fold } from '../text/fold.ts';
import { type Numeral, numerals } from '../text/numerals.ts';
import { remembered, rememberedByLanguage } from '../text/remembered.ts';
import type { Token, TokenKind } from '../text/tokens.ts';
import { wordSegments } from '../text/word-segments.ts';

/** What a term is made from. */
export type TermKind = 'word' | 'figure' | 'gram';

/** A unit of matching, read from a passage. Terms with equal keys are equal. */
export interface Term {
  readonly key: string;
  /** The whole form, folded. */
  readonly form: string;
  readonly kind: TermKind;
  /** Letters or digits of the whole form, before it was cut. */
  readonly letters: number;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** Two or more letters, all upper case. */
  readonly acronym: boolean;
  /** First word of its passage, where a capital proves nothing. */
  readonly first: boolean;
}

/**
 * A word stands for itself by its first six letters: a stemmer for every language at once.
 * On the development sets five and seven measure alike, whole words lose .003 to .005 of F1.
 */
const STEM = 6;

/** Scripts that print no spaces between words. The terms of Han and kana are pairs of characters … */
const PAIRED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
/** … and those of alphabets are the words of the platform's dictionaries: any two texts share pairs of letters. */
const SEGMENTED = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const UNSPACED = `${PAIRED}${SEGMENTED}`;
const HAN_NUMERALS = '〇零一二三四五六七八九两兩十百千万萬亿億兆';

/**
 * Numbers, runs of an unspaced script, hyphenated words, and any other sign by itself.
 *
 * @param spaces what may part thousands
 */
function forms(spaces: string): RegExp {
  return new RegExp(
    [
      `(?=\\p{Nd})(?<![\\p{L}\\p{Nd}])\\p{Nd}{1,3}(?:[${spaces}]\\p{Nd}{3})+(?:[.,]\\p{Nd}+)?(?![\\p{L}\\p{Nd}])`,
      '\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*',
      `[${PAIRED}][${PAIRED}\\p{M}]*`,
      `[${SEGMENTED}][${SEGMENTED}\\p{M}]*`,
      `(?:(?![${UNSPACED}])\\p{L})(?:(?![${UNSPACED}])[\\p{L}\\p{M}ـ]|[-‐‑](?=\\p{L})|${APOSTROPHE})*`,
      '\\S',
    ].join('|'),
    'gu',
  );
}

/** A letter of Ukrainian words: "п’ять". */
const APOSTROPHE = "['’](?<=\\p{Script=Cyrillic}['’])(?=\\p{Script=Cyrillic})";
const NO_BREAK = '\u00a0\u2009\u202f';
const FORMS = forms(NO_BREAK);
/** Of languages that part thousands by a space ("12 000"), which any space may stand for. */
const SPACED_FORMS = forms(`${NO_BREAK} `);
const PAIRED_RUN = new RegExp(`^[${PAIRED}]`, 'u');
const SEGMENTED_RUN = new RegExp(`^[${SEGMENTED}]`, 'u');
const HAN_NUMBERS = new RegExp(`[${HAN_NUMERALS}]+|[^${HAN_NUMERALS}]+`, 'gu');

/** A form as the numeral reader takes it, with the terms it makes when it is no number. */
interface Piece extends Token {
  readonly terms: readonly Term[];
}

/**
 * Reads a passage's terms in order: numbers by their value and times of day by their minute, in digits
 * or in words; words cut to six letters; pairs of characters in scripts without spaces. Case, diacritics
 * and tatweel make no difference.
 *
 * @param lang BCP 47 tag, for number words and decimal marks
 */
export function readTerms(text: string, lang: string): Term[] {
  const pieces: Piece[] = [];
  let first = true;
  for (const { 0: form, index } of text
    .normalize('NFC')
    .matchAll(groupsBySpace(lang) ? SPACED_FORMS : FORMS)) {
    for (const piece of piecesOf(form, index, first, lang)) {
      pieces.push(piece);
      if (piece.terms.length > 0) first = false;
    }
  }
  const found = numerals(pieces, lang);
  const days = daysInWords(pieces, found, lang);
  const times = timesToTheMinute(pieces, lang);
  const terms: Term[] = [];
  let next = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const numeral = found[next];
    const day = days.get(at);
    if (day !== undefined) terms.push(figure(String(day)));
    const time = times.get(at);
    if (time !== undefined) {
      terms.push(time.term);
      at += time.count - 1;
      // Its figures are no numbers.
      while ((found[next]?.first ?? at + 1) <= at) next += 1;
      continue;
    }
    if (numeral?.first !== at) {
      terms.push(...(pieces[at]?.terms ?? []));
      continue;
    }
    next += 1;
    const spelling = pieces.slice(at, at + numeral.count).flatMap((piece) => piece.terms);
    at += numeral.count - 1;
    // "One" is a pronoun or an article more often than a number.
    if (numeral.spelt && /^[01]$/u.test(numeral.value)) terms.push(...spelling);
    else {
      terms.push(figure(numeral.value));
      terms.push(...spelling.filter((term) => term.kind === 'gram'));
    }
  }
  return terms;
}

/** The terms of a single word; many passages print it. */
export const wordTerms: (word: string, lang: string) => readonly Term[] =
  rememberedByLanguage(readTerms);

/** The days of dates that are told by an ordinal ("the third of January"), by the position they start at. */
function daysInWords(
  pieces: readonly Token[],
  found: readonly Numeral[],
  lang: string,
): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const { first, count, day } of dates(pieces, lang)) {
    const isNumeral = found.some(
      (numeral) =>
        numeral.first >= first && numeral.first < first + count && Number(numeral.value) === day,
    );
    if (day !== null && !isNumeral) days.set(first, day);
  }
  return days;
}

/**
 * Times of day that tell a minute, by the position they start at: one term each, the same for "5.40 p.m.",
 * "17:40" and a "5:40" that leaves the half of the day open. Of a full hour the figure is term enough.
 */
function timesToTheMinute(
  pieces: readonly Token[],
  lang: string,
): ReadonlyMap<number, { readonly count: number; readonly term: Term }> {
  const times = new Map<number, { count: number; term: Term }>();
  for (const { first, count, minutes } of timesOfDay(pieces, lang)) {
    const [hour, minute] = [Math.floor((minutes % HALF_DAY) / 60), minutes % 60];
    if (minute > 0) times.set(first, { count, term: figure(`${hour}:${minute}`) });
  }
  return times;
}

function figure(value: string): Term {
  return {
    key: value,
    form: value,
    kind: 'figure',
    letters: value.length,
    capital: false,
    acronym: false,
    first: false,
  };
}

function piecesOf(form: string, start: number, first: boolean, lang: string): Piece[] {
  const piece = (kind: TokenKind, folded: string, terms: readonly Term[], at = 0): Piece => ({
    start: start + at,
    end: start + at + folded.length,
    kind,
    folded,
    terms,
  });
  if (/^\p{Nd}/u.test(form)) {
    const folded = fold(form);
    return [piece('number', folded, [figure(folded)])];
  }
  if (SEGMENTED_RUN.test(form)) {
    return wordSegments(form, lang).flatMap(({ start: at, end }) => {
      const { folded, terms } = laterWord(form.slice(at, end));
      return [piece('word', folded, terms, at)];
    });
  }
  if (PAIRED_RUN.test(form)) {
    const folded = fold(form);
    const grams = gramsOf(folded).map(
      (key): Term => ({ ...figure(key), kind: 'gram', letters: key.length }),
    );
    return [...folded.matchAll(HAN_NUMBERS)].map(({ 0: part, index }) =>
      piece('word', part, index === 0 ? grams : [], index),
    );
  }
  if (!/^\p{L}/u.test(form)) {
    return [piece(/^[\p{Sc}%]/u.test(form) ? 'symbol' : 'punctuation', form, [])];
  }
  const { folded, terms } = first ? firstWord(form) : laterWord(form);
  const read = piece('word', folded, terms);
  return [tellsByAccents(lang) ? { ...read, accented: accentedForm(form) } : read];
}

/** A word, hyphenated or not, folded as a whole and with the terms of its parts. */
function readWord(form: string, first: boolean) {
  const parts = form.split(/[-‐‑]/u);
  const terms = parts.map((part, at) => word(part, first && at === 0));
  return { folded: parts.length > 1 ? fold(form) : foldWord(form), terms };
}

const firstWord = remembered((form) => readWord(form, true));
const laterWord = remembered((form) => readWord(form, false));

/** Syllables of Korean, each of two letters or three. */
const HANGUL = /\p{Script=Hangul}+/gu;
/** The letters of Korean syllables: particles and endings change the last ones of a word alone. */
const lettersOf = (syllables: string): string => syllables.normalize('NFD');

function word(form: string, first: boolean): Term {
  const folded = foldWord(form);
  const spelt = folded.replace(HANGUL, lettersOf);
  return {
    key: withoutPrefixes(spelt).slice(0, STEM),
    form: folded,
    kind: 'word',
    letters: spelt.length,
    capital: /^\p{Lu}/u.test(form),
    acronym: /^\p{Lu}{2,}$/u.test(form),
    first,
  };
}

/**
 * Letters that Hebrew and Arabic write to a word: "and", "the", "in", "to", "from", "as", "that". A root
 * that begins with such a letter loses it, too, but in all its forms alike: they stay equal.
 */
const HEBREW = /^[והבלמשכ]+(?=[\u05d0-\u05ea]{3})/u;
const ARABIC = /^[وف]?(?:[بك]?ال|لل)?(?=[\u0621-\u064a]{3})/u;

/** A folded word without the particles that its script writes to it. */
function withoutPrefixes(folded: string): string {
  if (/^[\u05d0-\u05ea]/u.test(folded)) return folded.replace(HEBREW, '');
  return /^[\u0621-\u064a]/u.test(folded) ? folded.replace(ARABIC, '') : folded;
}

/** Plain words, which most are, need no Unicode work. */
function foldWord(form: string): string {
  return /^[A-Za-z]+$/u.test(form) ? form.toLowerCase() : fold(form);
}

/** Pairs of neighbouring characters; a run of one character is its own pair. */
function gramsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}
