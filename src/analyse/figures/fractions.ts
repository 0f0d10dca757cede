import { fold } from '../../text/fold.ts';
import { onceByLanguage } from '../../text/once.ts';
import { remembered } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { ReadPassage } from '../reading/read.ts';
import type { Mention } from './mention.ts';
import { ratioAt } from './ratios.ts';

/** Words for parts of a whole and the per cent that they stand for, by language. They are read as no number. */
const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { Hälfte: 50, 'zwei Drittel': 67, Drittel: 33, 'drei Viertel': 75, Viertel: 25, Fünftel: 20 },
  en: {
    half: 50,
    'two thirds': 67,
    'a third': 33,
    'one third': 33,
    'one in three': 33,
    'three quarters': 75,
    'a quarter': 25,
    'one quarter': 25,
    'one in four': 25,
    'four fifths': 80,
    'three fifths': 60,
    'two fifths': 40,
    'a fifth': 20,
    'one fifth': 20,
    'one in five': 20,
    'a tenth': 10,
    'one in ten': 10,
    'nine in ten': 90,
    'nine out of ten': 90,
  },
  es: {
    mitad: 50,
    'dos tercios': 67,
    'un tercio': 33,
    'tres cuartas partes': 75,
    'cuarta parte': 25,
    'quinta parte': 20,
    'décima parte': 10,
  },
  fr: {
    moitié: 50,
    'deux tiers': 67,
    'un tiers': 33,
    'trois quarts': 75,
    'un quart': 25,
    'un cinquième': 20,
    'un dixième': 10,
  },
  it: {
    metà: 50,
    'due terzi': 67,
    'un terzo': 33,
    'tre quarti': 75,
    'un quarto': 25,
    'un quinto': 20,
  },
  nl: { helft: 50, 'twee derde': 67, 'een derde': 33, driekwart: 75, kwart: 25, 'een vijfde': 20 },
  pt: {
    metade: 50,
    'dois terços': 67,
    'um terço': 33,
    'três quartos': 75,
    'um quarto': 25,
    'um quinto': 20,
  },
  ru: {
    половина: 50,
    половины: 50,
    половину: 50,
    'две трети': 67,
    треть: 33,
    трети: 33,
    'три четверти': 75,
    четверть: 25,
    четверти: 25,
  },
};

/** A part in words is round: so many per cent may lie between it and the share that it is said of. */
const ROUND = 5;

const parts = remembered((lang) =>
  Object.entries(PARTS[lang] ?? {}).map(([words, share]) => ({ words: ` ${fold(words)} `, share })),
);

/** No words for a part are more. */
const LONGEST = 4;

const bySpelling = remembered(
  (lang): ReadonlyMap<string, number> =>
    new Map(Object.entries(PARTS[lang] ?? {}).map(([words, share]) => [fold(words), share])),
);

/** A part of a whole that a passage tells in words. */
export interface ShareInWords {
  /** Positions of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** In per cent. */
  readonly share: number;
}

/** The parts of wholes that a passage tells in words, in reading order: "three-fifths", "un quart", "seven out of ten". */
export const sharesInWords = onceByLanguage(
  ({ tokens }: ReadPassage, lang: string): readonly ShareInWords[] => {
    const told = bySpelling(primaryLanguage(lang));
    const words = tokens.map(({ folded }) => folded.replaceAll('-', ' '));
    const found: ShareInWords[] = [];
    for (let first = 0; first < words.length; first += 1) {
      const ratio = ratioAt({ tokens, lang }, first);
      for (let length = LONGEST; length > 0 && found.at(-1)?.first !== first; length -= 1) {
        const share = told.get(words.slice(first, first + length).join(' '));
        if (ratio && ratio.last === first + length - 1) found.push({ first, ...ratio });
        else if (share !== undefined) found.push({ first, last: first + length - 1, share });
      }
      if (found.at(-1)?.first === first) first = found.at(-1)?.last ?? first;
    }
    return found;
  },
);

/** Whether a share in per cent may be what a passage tells as a part of a whole: 21% as "more than a fifth". */
export function mayBePart(
  { units, value }: Mention,
  { tokens }: ReadPassage,
  lang: string,
): boolean {
  if (units[0] !== '%') return false;
  const told = ` ${tokens.map(({ folded }) => folded.replaceAll('-', ' ')).join(' ')} `;
  return parts(primaryLanguage(lang)).some(
    ({ words, share }) => Math.abs(share - Number(value)) <= ROUND && told.includes(words),
  );
}
