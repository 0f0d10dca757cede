import { fold } from './fold.ts';
import { readNumber } from './number-reading.ts';
import { primaryLanguage } from './segmenter.ts';
import type { Token } from './tokens.ts';

/** How a language says the days of a month in words. */
interface Source {
  /** Ordinals from the first on, in lists parted by spaces. */
  readonly ordinals: readonly string[];
  /** Other ordinals. */
  readonly more?: readonly (readonly [day: number, words: string])[];
  /** Tens that stand before a unit, or behind one. */
  readonly tensBefore?: Readonly<Record<string, number>>;
  readonly tensBehind?: Readonly<Record<string, number>>;
  /** Days are counted by cardinals too: "dos de mayo", "quatorze juillet". */
  readonly hasCardinals?: true;
  /** An article that is written to a cardinal and makes it a day: "השבעה באוקטובר". */
  readonly article?: string;
}

const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first';
const GERMAN =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst';

const SOURCES: Readonly<Record<string, Source>> = {
  en: { ordinals: [ENGLISH] },
  de: { ordinals: ['e', 'en', 'er'].map((end) => `${GERMAN} `.replaceAll(' ', `${end} `)) },
  ru: {
    ordinals: [
      'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого',
      'первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое одиннадцатое двенадцатое тринадцатое четырнадцатое пятнадцатое шестнадцатое семнадцатое восемнадцатое девятнадцатое двадцатое',
    ],
    more: [[30, 'тридцатого тридцатое']],
    tensBefore: { двадцать: 20, тридцать: 30 },
  },
  uk: {
    ordinals: [
      'першого другого третього четвертого п’ятого шостого сьомого восьмого дев’ятого десятого одинадцятого дванадцятого тринадцятого чотирнадцятого п’ятнадцятого шістнадцятого сімнадцятого вісімнадцятого дев’ятнадцятого двадцятого',
      'перше друге третє четверте п’яте шосте сьоме восьме дев’яте десяте',
    ],
    more: [[30, 'тридцятого']],
    tensBefore: { двадцять: 20, тридцять: 30 },
  },
  pl: {
    ordinals: [
      'pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego jedenastego dwunastego trzynastego czternastego piętnastego szesnastego siedemnastego osiemnastego dziewiętnastego dwudziestego',
      'pierwszy drugi trzeci',
    ],
    more: [[30, 'trzydziestego']],
    tensBefore: { dwudziestego: 20, trzydziestego: 30 },
  },
  sv: { ordinals: ['första andra tredje fjärde femte sjätte', 'förste'] },
  es: { ordinals: ['primero'], hasCardinals: true },
  pt: { ordinals: ['primeiro'], hasCardinals: true },
  fr: { ordinals: ['premier'], hasCardinals: true },
  it: { ordinals: ['primo'], hasCardinals: true },
  // "ראשון" is left out: it is Sunday too.
  he: { ordinals: ['האחד'], hasCardinals: true, article: 'ה' },
  ar: {
    ordinals: ['الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر', 'الحادي'],
    more: [
      [20, 'العشرين العشرون'],
      [30, 'الثلاثين الثلاثون'],
    ],
    tensBehind: { عشر: 10, والعشرين: 20, والعشرون: 20, والثلاثين: 30, والثلاثون: 30 },
  },
};

function sourceOf(lang: string): Source | undefined {
  const language = primaryLanguage(lang);
  return Object.hasOwn(SOURCES, language) ? SOURCES[language] : undefined;
}

interface DayWords {
  readonly days: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
  readonly behind: ReadonlyMap<string, number>;
}

const made = new Map<string, DayWords>();

function dayWords(language: string, source: Source): DayWords {
  const known = made.get(language);
  if (known) return known;
  const days = new Map<string, number>();
  for (const list of source.ordinals) {
    list.split(' ').forEach((word, at) => {
      days.set(fold(word), at + 1);
    });
  }
  for (const [day, words] of source.more ?? []) {
    for (const word of words.split(' ')) days.set(fold(word), day);
  }
  const tens = (list: Source['tensBefore']) =>
    new Map(Object.entries(list ?? {}).map(([word, value]) => [fold(word), value] as const));
  const fresh = { days, before: tens(source.tensBefore), behind: tens(source.tensBehind) };
  made.set(language, fresh);
  return fresh;
}

/**
 * Whether a folded word may begin a day in words, whatever stands around it.
 *
 * @param lang BCP 47 tag
 */
export function mayBeginDay(folded: string, lang: string): boolean {
  const source = sourceOf(lang);
  if (!source) return false;
  const { days, before } = dayWords(primaryLanguage(lang), source);
  if (days.has(folded) || before.has(folded)) return true;
  const { hasCardinals, article = '' } = source;
  return hasCardinals === true && folded.startsWith(article);
}

/** A day of a month, or an hour, in words. */
export interface DayInWords {
  /** 1 to 31. */
  readonly value: number;
  /** How many tokens it takes. */
  readonly count: number;
}

/** "Treinta y uno". */
const LONGEST = 3;

/** A cardinal in words, behind an article that is written to it. */
function cardinal(
  tokens: readonly Token[],
  at: number,
  lang: string,
  article: string,
): DayInWords | undefined {
  const start = tokens[at];
  if (!start?.folded.startsWith(article)) return undefined;
  const bare = { ...start, folded: start.folded.slice(article.length) };
  const read = readNumber([bare, ...tokens.slice(at + 1, at + LONGEST)], 0, lang);
  const isDay = read?.spelt && Number.isInteger(read.value) && read.value >= 1 && read.value <= 31;
  return isDay ? read : undefined;
}

/**
 * The day that words name at a token: "first", "двадцать первого", "الحادي والعشرين", "quatorze".
 * Whether it is a day of a month, what stands around it must tell.
 *
 * @param lang BCP 47 tag
 */
export function dayInWords(
  tokens: readonly Token[],
  at: number,
  lang: string,
): DayInWords | undefined {
  const source = sourceOf(lang);
  const start = tokens[at];
  if (!source || start?.kind !== 'word') return undefined;
  const { days, before, behind } = dayWords(primaryLanguage(lang), source);
  const day = days.get(start.folded);
  const next = tokens[at + 1]?.folded ?? '';
  const unit = days.get(next) ?? 0;
  const tens = before.get(start.folded);
  if (tens !== undefined && unit >= 1 && unit <= 9) return { value: tens + unit, count: 2 };
  if (day !== undefined) {
    const more = day < 10 ? behind.get(next) : undefined;
    return more === undefined ? { value: day, count: 1 } : { value: day + more, count: 2 };
  }
  return source.hasCardinals ? cardinal(tokens, at, lang, source.article ?? '') : undefined;
}
