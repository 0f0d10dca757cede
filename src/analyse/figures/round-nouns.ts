import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { ReadPassage } from '../reading/read.ts';
import type { Mention } from './mention.ts';

/** Nouns for about so many, by language: "une centaine". They are read as no number, for they are none. */
const ABOUT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  es: { decena: 10, veintena: 20, treintena: 30, cincuentena: 50, centenar: 100, millar: 1000 },
  fr: {
    dizaine: 10,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    millier: 1000,
  },
  it: {
    decina: 10,
    quindicina: 15,
    ventina: 20,
    trentina: 30,
    cinquantina: 50,
    centinaio: 100,
    migliaio: 1000,
  },
  pt: { dezena: 10, vintena: 20, centena: 100, milhar: 1000 },
};

/** A number that such a noun tells is no further from it, as a share of the larger. */
const NEAR = 0.2;

/** Nouns for several hundreds or thousands, by language. */
const SEVERAL: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { Hunderte: 100, Hunderten: 100, Tausende: 1000, Tausenden: 1000 },
  en: { hundreds: 100, thousands: 1000 },
  es: { centenares: 100, cientos: 100, millares: 1000, miles: 1000 },
  fr: { centaines: 100, milliers: 1000 },
  it: { centinaia: 100, migliaia: 1000 },
  pt: { centenas: 100, milhares: 1000 },
};

/** From two of a kind to twenty, for which the next greater noun stands. */
const SEVERAL_ARE = { least: 2, most: 20 } as const;

type Table = ReadonlyMap<string, number>;

function read(lists: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  return remembered((language): Table => {
    const list = Object.hasOwn(lists, language) ? (lists[language] ?? {}) : {};
    return new Map(Object.entries(list).map(([word, value]) => [fold(word), value]));
  });
}

const about = read(ABOUT);
const several = read(SEVERAL);

/** Whether a number may be what a passage tells by a noun for about so many: 85 as "un centenar", 400 as "Hunderte". */
export function mayBeRoundNoun(
  { kind, value }: Mention,
  { tokens }: ReadPassage,
  lang: string,
): boolean {
  if (kind !== 'number') return false;
  const [language, number] = [primaryLanguage(lang), Number(value)];
  return tokens.some(({ folded }) => {
    const round = about(language).get(folded);
    if (round !== undefined) return Math.abs(round - number) <= NEAR * Math.max(round, number);
    const unit = several(language).get(folded);
    if (unit === undefined) return false;
    return number >= SEVERAL_ARE.least * unit && number <= SEVERAL_ARE.most * unit;
  });
}
