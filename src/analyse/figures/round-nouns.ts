import { fold } from '../../text/fold.ts';
import { numerals } from '../../text/numerals.ts';
import { remembered } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { ReadPassage } from '../reading/read.ts';
import { hedgeBefore } from './hedges.ts';
import type { Mention } from './mention.ts';
import type { Found, Page } from './page.ts';
import { unitLength } from './unit-length.ts';
import { unitsAfter } from './units.ts';

/** Nouns that tell a number, and are said of about so many as well: "une centaine", "a dozen". */
interface RoundNouns {
  /** In all forms that one of them, a half or several of them have. */
  readonly nouns: Readonly<Record<string, number>>;
  /** Articles that one of them has before it. */
  readonly one?: RegExp;
  /** Forms that stand alone, in languages without articles; others do behind "about" or "more than". */
  readonly alone?: RegExp;
  /** Words for a half before one, "half a" too. */
  readonly half: RegExp;
  /** What ties what is counted to it. */
  readonly tie?: RegExp;
}

const ROUND: Readonly<Record<string, RoundNouns>> = {
  de: { nouns: { Dutzend: 12 }, one: /^eine[ms]?$|^ein$/u, half: /^halbe[ns]?$/u },
  en: { nouns: { dozen: 12, 'half-dozen': 6 }, one: /^a$/u, half: /^half(?: a)?$/u },
  es: {
    nouns: {
      decena: 10,
      decenas: 10,
      docena: 12,
      docenas: 12,
      quincena: 15,
      veintena: 20,
      treintena: 30,
      cincuentena: 50,
      centenar: 100,
      centenares: 100,
      millar: 1000,
      millares: 1000,
    },
    one: /^una?$/u,
    half: /^medi[ao]$/u,
    tie: /^de$/u,
  },
  fr: {
    nouns: {
      'demi-douzaine': 6,
      dizaine: 10,
      dizaines: 10,
      douzaine: 12,
      douzaines: 12,
      quinzaine: 15,
      vingtaine: 20,
      trentaine: 30,
      quarantaine: 40,
      cinquantaine: 50,
      soixantaine: 60,
      centaine: 100,
      centaines: 100,
      millier: 1000,
      milliers: 1000,
    },
    one: /^une?$/u,
    half: /^demi$/u,
    tie: /^d(?:e|'|es)$/u,
  },
  it: {
    nouns: {
      decina: 10,
      decine: 10,
      dozzina: 12,
      dozzine: 12,
      quindicina: 15,
      ventina: 20,
      trentina: 30,
      quarantina: 40,
      cinquantina: 50,
      sessantina: 60,
      centinaio: 100,
      centinaia: 100,
      migliaio: 1000,
      migliaia: 1000,
    },
    one: /^un[ao']?$/u,
    half: /^mezz[ao]$/u,
    tie: /^d(?:i|')$/u,
  },
  nl: { nouns: { dozijn: 12 }, one: /^een$/u, half: /^half$/u },
  pl: { nouns: { tuzin: 12, tuziny: 12 }, alone: /^tuzin$/u, half: /^pol$/u },
  pt: {
    nouns: {
      dezena: 10,
      dezenas: 10,
      dúzia: 12,
      dúzias: 12,
      vintena: 20,
      centena: 100,
      centenas: 100,
      milhar: 1000,
      milhares: 1000,
    },
    one: /^uma?$/u,
    half: /^mei[ao]$/u,
    tie: /^de$/u,
  },
  ru: {
    nouns: {
      полдюжины: 6,
      десяток: 10,
      десятка: 10,
      десятков: 10,
      дюжина: 12,
      дюжину: 12,
      дюжины: 12,
      полсотни: 50,
      сотня: 100,
      сотню: 100,
      сотни: 100,
      сотен: 100,
    },
    alone: /^(?:полдюжины|десяток|дюжин[ау]|полсотни|сотн[яю])$/u,
    half: /^пол$/u,
  },
  sv: { nouns: { dussin: 12 }, one: /^ett$/u, half: /^halvt$/u },
  tr: { nouns: { düzine: 12 }, alone: /^duzine$/u, half: /^yarim$/u },
  uk: {
    nouns: { дюжина: 12, дюжину: 12, дюжини: 12 },
    alone: /^дюжин[ау]$/u,
    half: /^пів$/u,
  },
};

/** Nouns for several dozens, hundreds or thousands, by language. */
const SEVERAL: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: {
    Dutzende: 12,
    Dutzenden: 12,
    Hunderte: 100,
    Hunderten: 100,
    Tausende: 1000,
    Tausenden: 1000,
  },
  en: { dozens: 12, hundreds: 100, thousands: 1000 },
  es: { decenas: 10, docenas: 12, centenares: 100, cientos: 100, millares: 1000, miles: 1000 },
  fr: { dizaines: 10, douzaines: 12, centaines: 100, milliers: 1000 },
  it: { decine: 10, dozzine: 12, centinaia: 100, migliaia: 1000 },
  pt: { dezenas: 10, dúzias: 12, centenas: 100, milhares: 1000 },
};

/** From two of a kind to twenty, for which the next greater noun stands. */
const SEVERAL_ARE = { least: 2, most: 20 } as const;

/** A number that a noun for about so many tells is no further from it, as a share of the larger. */
const NEAR = 0.2;

type Table = ReadonlyMap<string, number>;

const table = (nouns: Readonly<Record<string, number>> = {}): Table =>
  new Map(Object.entries(nouns).map(([word, value]) => [fold(word), value]));

const own = <T>(lists: Readonly<Record<string, T>>, language: string): T | undefined =>
  Object.hasOwn(lists, language) ? lists[language] : undefined;

const round = remembered((language): Table => table(own(ROUND, language)?.nouns));
const several = remembered((language): Table => table(own(SEVERAL, language)));

/** How many of a round noun the words before it tell, and how many tokens they are. */
function countBefore({ tokens, lang }: Page, noun: number) {
  const { one, alone, half } = own(ROUND, primaryLanguage(lang)) ?? {};
  const word = (at: number) => tokens[at]?.folded ?? '';
  // "A half dozen", "ein halbes Dutzend": the article says no more.
  const article = (at: number) => (one?.test(word(at)) === true ? 1 : 0);
  if (half?.test(`${word(noun - 2)} ${word(noun - 1)}`) === true) return { times: 0.5, count: 2 };
  if (half?.test(word(noun - 1)) === true) return { times: 0.5, count: 1 + article(noun - 2) };
  if (article(noun - 1) > 0) return { times: 1, count: 1 };
  const number = numerals(tokens, lang).find(({ first, count }) => first + count === noun);
  if (number) return { times: Number(number.value), count: number.count };
  const isAlone = alone?.test(word(noun)) === true || hedgeBefore(tokens, noun, lang) !== null;
  return alone !== undefined && isAlone ? { times: 1, count: 0 } : undefined;
}

/** The numbers that nouns for about so many tell in a passage: "a dozen people", "medio centenar de casas". */
export function roundNouns(page: Page): Found[] {
  const { tokens, lang } = page;
  const nouns = round(primaryLanguage(lang));
  if (nouns.size === 0) return [];
  return tokens.flatMap(({ folded }, at): Found[] => {
    const each = nouns.get(folded);
    const told = each === undefined ? undefined : countBefore(page, at);
    if (each === undefined || told === undefined) return [];
    const value = String(each * told.times);
    const first = at - told.count;
    const isTied =
      own(ROUND, primaryLanguage(lang))?.tie?.test(tokens[at + 1]?.folded ?? '') === true;
    const behind = at + (isTied ? 2 : 1);
    const units = unitsAfter(page, behind, value);
    const trailing =
      units.length > 0 ? behind - at - 1 + unitLength(page, behind, units.length) : 0;
    const hedge = hedgeBefore(tokens, first, lang) ?? 'about';
    return [{ first, count: told.count + 1, kind: 'number', value, units, trailing, hedge }];
  });
}

/**
 * Whether a number may be what a passage tells by a noun for about so many: 85 as "un centenar", 400 as
 * "Hunderte".
 */
export function mayBeRoundNoun(
  { kind, value }: Mention,
  { tokens }: ReadPassage,
  lang: string,
): boolean {
  if (kind !== 'number') return false;
  const [language, number] = [primaryLanguage(lang), Number(value)];
  return tokens.some(({ folded }) => {
    const about = round(language).get(folded);
    if (about !== undefined && Math.abs(about - number) <= NEAR * Math.max(about, number))
      return true;
    const unit = several(language).get(folded);
    if (unit === undefined) return false;
    return number >= SEVERAL_ARE.least * unit && number <= SEVERAL_ARE.most * unit;
  });
}

/** Whether a mention is a noun for about so many, and a passage of the other article tells a number near it. */
export function isRoundOf(
  { kind, value, passage, last }: Mention,
  own: readonly ReadPassage[],
  numbers: readonly Mention[],
  lang: string,
): boolean {
  const noun = own[passage]?.tokens[last]?.folded ?? '';
  if (kind !== 'number' || !round(primaryLanguage(lang)).has(noun)) return false;
  return numbers.some((other) => {
    const [a, b] = [Number(value), Number(other.value)];
    return other.kind === 'number' && Math.abs(a - b) <= NEAR * Math.max(a, b);
  });
}
