import { fold } from '../../text/fold.ts';
import { numberWords } from '../../text/number-words.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';

/** A number in words. */
export interface SpeltNumber {
  readonly first: number;
  readonly count: number;
  readonly value: number;
}

interface Forms {
  /** The forms of each number. */
  readonly numbers: readonly (readonly [value: number, forms: string])[];
  /** The forms of each scale. */
  readonly scales: readonly (readonly [value: number, forms: string])[];
  /** Letters that join a word to the one before. */
  readonly prefix: RegExp | null;
}

/** Numbers by case and gender. The word for one is left out: it is an article or pronoun as often. */
const FORMS: Readonly<Record<string, Forms>> = {
  ru: {
    numbers: [
      [2, 'два две двух двум двумя двое двоих двоим'],
      [3, 'три трех трём трем тремя трое троих троим'],
      [4, 'четыре четырех четырем четырьмя четверо четверых'],
      [5, 'пять пяти пятью пятеро пятерых'],
      [6, 'шесть шести шестью шестеро шестерых'],
      [7, 'семь семи семью семеро семерых'],
      [8, 'восемь восьми восемью'],
      [9, 'девять девяти девятью'],
      [10, 'десять десяти десятью'],
      [11, 'одиннадцать одиннадцати'],
      [12, 'двенадцать двенадцати'],
      [13, 'тринадцать тринадцати'],
      [14, 'четырнадцать четырнадцати'],
      [15, 'пятнадцать пятнадцати'],
      [16, 'шестнадцать шестнадцати'],
      [17, 'семнадцать семнадцати'],
      [18, 'восемнадцать восемнадцати'],
      [19, 'девятнадцать девятнадцати'],
      [20, 'двадцать двадцати'],
      [30, 'тридцать тридцати'],
      [40, 'сорок сорока'],
      [50, 'пятьдесят пятидесяти'],
      [60, 'шестьдесят шестидесяти'],
      [70, 'семьдесят семидесяти'],
      [80, 'восемьдесят восьмидесяти'],
      [90, 'девяносто девяноста'],
      [100, 'сто ста'],
      [200, 'двести двухсот'],
      [300, 'триста трехсот'],
      [400, 'четыреста четырехсот'],
      [500, 'пятьсот пятисот'],
      [600, 'шестьсот шестисот'],
      [700, 'семьсот семисот'],
      [800, 'восемьсот восьмисот'],
      [900, 'девятьсот девятисот'],
    ],
    scales: [
      [1e3, 'тысяча тысячи тысяч тысячу тыс'],
      [1e6, 'миллион миллиона миллионов млн'],
      [1e9, 'миллиард миллиарда миллиардов млрд'],
    ],
    prefix: null,
  },
  ar: {
    numbers: [
      [3, 'ثلاثة ثلاث'],
      [4, 'أربعة أربع'],
      [5, 'خمسة خمس'],
      [6, 'ستة ست'],
      [7, 'سبعة سبع'],
      [8, 'ثمانية ثمان ثماني'],
      [9, 'تسعة تسع'],
      [10, 'عشرة عشر'],
      [20, 'عشرون عشرين'],
      [30, 'ثلاثون ثلاثين'],
      [40, 'أربعون أربعين'],
      [50, 'خمسون خمسين'],
      [60, 'ستون ستين'],
      [70, 'سبعون سبعين'],
      [80, 'ثمانون ثمانين'],
      [90, 'تسعون تسعين'],
      [100, 'مئة مائة'],
      [200, 'مئتان مئتين مائتان مائتين'],
    ],
    scales: [
      [1e3, 'ألف آلاف ألفا'],
      [1e6, 'مليون ملايين مليونا'],
      [1e9, 'مليار مليارات مليارا'],
    ],
    prefix: /^[وبل](?=.{3})/u,
  },
};

interface Table {
  readonly adds: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly prefix: RegExp | null;
}

const made = new Map<string, Table>();

function table(language: string): Table | undefined {
  const known = made.get(language);
  if (known) return known;
  const forms = Object.hasOwn(FORMS, language) ? FORMS[language] : undefined;
  if (!forms) return undefined;
  const read = (list: Forms['numbers']) =>
    new Map(
      list.flatMap(([value, line]) => line.split(' ').map((form) => [fold(form), value] as const)),
    );
  const fresh = { adds: read(forms.numbers), scales: read(forms.scales), prefix: forms.prefix };
  made.set(language, fresh);
  return fresh;
}

function look(words: ReadonlyMap<string, number>, folded: string, prefix: RegExp | null) {
  return words.get(folded) ?? (prefix ? words.get(folded.replace(prefix, '')) : undefined);
}

/** The number in words that starts at a token, in a language that inflects its numbers. */
export function speltNumber(
  tokens: readonly Token[],
  first: number,
  lang: string,
): SpeltNumber | undefined {
  const words = table(primaryLanguage(lang));
  const start = tokens[first];
  const opening = start && words && look(words.adds, start.folded, words.prefix);
  if (!words || opening === undefined) return undefined;
  let [total, part, count] = [0, opening, 1];
  let last = opening;
  for (let at = first + 1; at < tokens.length; at += 1) {
    const folded = tokens[at]?.folded ?? '';
    const scale = words.scales.get(folded);
    const more = look(words.adds, folded, words.prefix);
    if (scale !== undefined) {
      total += part * scale;
      [part, last] = [0, Number.POSITIVE_INFINITY];
    } else if (more !== undefined && more < last && (last >= 20 || last === 0)) {
      part += more;
      last = more;
    } else break;
    count = at - first + 1;
  }
  return { first, count, value: total + part };
}

/** The scale that a token names in such a language: "тысяч", "مليون"; 1 for none. */
export function scaleWord(folded: string, lang: string): number {
  return table(primaryLanguage(lang))?.scales.get(folded) ?? 1;
}

/** Whether numbers in words can be read in a language. */
export function readsNumberWords(lang: string): boolean {
  const isHan = ['zh', 'ja', 'yue'].includes(primaryLanguage(lang));
  return isHan || numberWords(lang).adds.size > 0 || table(primaryLanguage(lang)) !== undefined;
}
