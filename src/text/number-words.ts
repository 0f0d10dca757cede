import { fold } from './fold.ts';
import { primaryLanguage } from './segmenter.ts';

/** The number words of a language, folded. */
export interface NumberWords {
  /** Words that add their value: "three", "twenty". */
  readonly adds: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: "hundred", "million". */
  readonly scales: ReadonlyMap<string, number>;
  /** Words that may stand between two parts: "and". */
  readonly joins: ReadonlySet<string>;
}

interface Source {
  /** Space-separated words from `from` on, one for each whole number; `-` where there is none. */
  readonly counts: readonly (readonly [from: number, step: number, words: string])[];
  readonly scales: Readonly<Record<string, number>>;
  readonly joins: string;
}

const SOURCES: Readonly<Record<string, Source>> = {
  en: {
    counts: [
      [
        0,
        1,
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      ],
      [20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'],
    ],
    scales: {
      hundred: 100,
      thousand: 1e3,
      k: 1e3,
      million: 1e6,
      mn: 1e6,
      billion: 1e9,
      bn: 1e9,
      trillion: 1e12,
      tn: 1e12,
    },
    joins: 'and',
  },
  de: {
    counts: [
      [
        0,
        1,
        'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
      ],
      [20, 10, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'],
    ],
    scales: {
      hundert: 100,
      tausend: 1e3,
      tsd: 1e3,
      million: 1e6,
      millionen: 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      mrd: 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
    joins: 'und',
  },
  fr: {
    counts: [
      [
        0,
        1,
        'zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
      ],
      [20, 10, 'vingt trente quarante cinquante soixante'],
      [20, 60, 'vingts quatre-vingts'],
    ],
    scales: {
      cent: 100,
      cents: 100,
      mille: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
    },
    joins: 'et',
  },
  es: {
    counts: [
      [
        0,
        1,
        'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
      ],
      [30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'],
      [
        100,
        100,
        'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      ],
      [
        100,
        100,
        'cien doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
      ],
    ],
    scales: { mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
    joins: 'y',
  },
  pt: {
    counts: [
      [
        0,
        1,
        'zero - dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
      ],
      [2, 12, 'duas quatorze'],
      [20, 10, 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'],
      [
        100,
        100,
        'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
      ],
      [
        100,
        100,
        'cem duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas novecentas',
      ],
    ],
    scales: {
      mil: 1e3,
      milhão: 1e6,
      milhões: 1e6,
      bilhão: 1e9,
      bilhões: 1e9,
      trilhão: 1e12,
      trilhões: 1e12,
    },
    joins: 'e',
  },
};

const NONE: NumberWords = { adds: new Map(), scales: new Map(), joins: new Set() };
const made = new Map<string, NumberWords>();

/**
 * The number words of a language; empty for a language without them here. Articles that are
 * numbers too ("un", "ein") are left out.
 */
export function numberWords(lang: string): NumberWords {
  const language = primaryLanguage(lang);
  const known = made.get(language);
  if (known) return known;
  const source = Object.hasOwn(SOURCES, language) ? SOURCES[language] : undefined;
  if (!source) return NONE;
  const adds = new Map<string, number>();
  for (const [from, step, words] of source.counts) {
    words.split(' ').forEach((word, index) => {
      if (word !== '-') adds.set(fold(word), from + step * index);
    });
  }
  const scales = new Map(
    Object.entries(source.scales).map(([word, value]) => [fold(word), value] as const),
  );
  const words = { adds, scales, joins: new Set(source.joins.split(' ')) };
  made.set(language, words);
  return words;
}
