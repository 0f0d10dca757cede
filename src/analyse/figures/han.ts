import { hanTimes } from './han-times.ts';
import { hanValue } from './han-values.ts';
import { DIGITS, hedgeAround, NAME_BEHIND, OTHER_WORD, TIME_UNIT, UNIT } from './han-words.ts';
import type { Mention } from './mention.ts';

/** 三四 is three or four, 千千万 very many, and 20年度 the year 2020. */
const UNSETTLED = /^(?:[两兩二三四五六七八九]{2}|千千)$/u;
const YEAR = /^[12]\d{3}$/u;

/** A share: 百分之二十. */
const SHARE = new RegExp(`百分之(${DIGITS})`, 'gu');
/** Tenths: 三成, "3割". What follows makes another word of 成 or 割. */
const TENTHS =
  /(?<![\d.百千万萬亿億十第])([1-9一二三四五六七八九两兩])(?:成(?![为為立果功长長员員本年熟交份就都绩績家见見不])|割(?!り|让|讓|腰))/gu;
const FIGURE = new RegExp(
  `((?:\\d[\\d,.]*[万萬亿億](?=\\d))*${DIGITS})(?:(多|余|餘|数|數|几)?([万萬亿億]))?(?:[个個](?=[多余餘半]|${TIME_UNIT}))?([多余餘])?半?(${UNIT})?`,
  'gu',
);

/** Full-width digits and signs as half-width ones: one code unit each, so that every offset holds. */
function halfWidth(text: string): string {
  return text.replace(/[０-９，．％]/gu, (wide) =>
    wide === '，' ? wide : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** Nobody is older, in years. */
const OLDEST = 120;
/** Below, a number in brackets is that of a point as often. */
const GROWN = 10;

/** Whether a number fills brackets behind a name, as an age does: 男性(七一), 桐野梓氏（47）. */
function isAgeInBrackets(text: string, start: number, end: number): boolean {
  const isAlone = /[(（]/u.test(text.charAt(start - 1)) && /[)）]/u.test(text.charAt(end));
  const isNamed = /[\p{sc=Han}\p{sc=Kana}ーん]/u.test(
    text.charAt(start - 2).replace(/[数員计計]/u, ''),
  );
  const age = Number(hanValue(text.slice(start, end), ''));
  // Each Han digit is read as it stands: 七一.
  return isAlone && isNamed && (Number.isNaN(age) || (age >= GROWN && age <= OLDEST));
}

/** What ends a noun for people of one sort: 乗客, 乗員, 住民; what became of them (負傷者) is no sort. */
const SORT = '[客員员民生夫官手師师工]';
const SORT_BEFORE = new RegExp(`(\\p{sc=Han}${SORT})[約约]?$`, 'u');
const SORT_BEHIND = new RegExp(`^[の的]?(\\p{sc=Han}${SORT})`, 'u');

/** The sort of people that is named right before or behind their number. */
function sortBeside(before: string, behind: string): string | null {
  return SORT_BEFORE.exec(before)?.[1] ?? SORT_BEHIND.exec(behind)?.[1] ?? null;
}

type Found = Pick<
  Mention,
  'start' | 'end' | 'kind' | 'value' | 'units' | 'counted' | 'hedge' | 'part'
>;

/** Han numerals that no words are made of where two stand together: 二十四, and not 一百 or 三千. */
const SPELT_OUT =
  /^[二两三四五六七八九]?十[一二三四五六七八九]$|^[二三四五六七八九]十$|[百千].*十/u;

function isFigure(
  written: string,
  scale: string,
  unit: string,
  [before, behind]: readonly [string, string],
): boolean {
  // 第2棟 counts nothing.
  if (before.endsWith('第') || OTHER_WORD[unit]?.test(behind) === true) return false;
  if (unit === '年' && behind.startsWith('度') && !YEAR.test(written)) return false;
  if (/^\d/u.test(written)) return true;
  if (UNSETTLED.test(written) && unit !== '年') return false;
  if (unit === '' && SPELT_OUT.test(written) && !NAME_BEHIND.test(behind)) return true;
  // 十分, 一百分, 一个: a word, full marks, an article.
  if (unit === '' || unit === '成') return scale !== '' && written.length > 1;
  if (unit === '分' && written === '一百') return false;
  if (written === '一') return scale !== '' || new RegExp(`^(?:${TIME_UNIT})$`, 'u').test(unit);
  return !(written === '十' && unit === '分');
}

/** Persons are counted with several words: 21人, 21名, 21位. */
const PERSONS = /^[人名位]$/u;

/** Years of age, in any script. */
const AGE = '岁';

/** The matching form of a word that counts. */
function counting(unit: string): string {
  if (PERSONS.test(unit)) return '人';
  return /^[歳歲]$/u.test(unit) ? AGE : unit;
}

/**
 * The figures and dates of a Chinese or Japanese text, read from its characters: the platform's words
 * cut numerals and the words that count in ways that differ from place to place.
 */
export function hanFigures(printed: string): Found[] {
  const text = halfWidth(printed);
  const found: Found[] = [];
  const isFree = (start: number, end: number) =>
    found.every((other) => end <= other.start || other.end <= start);
  const add = (start: number, end: number, rest: Omit<Found, 'start' | 'end'>) => {
    if (isFree(start, end)) found.push({ start, end, ...rest });
  };
  for (const { start, end, ...time } of hanTimes(text)) add(start, end, time);
  for (const match of text.matchAll(SHARE)) {
    const value = hanValue(match[1] ?? '', '');
    if (value === undefined) continue;
    const hedge = hedgeAround(text.slice(0, match.index), '');
    const rest = { kind: 'number' as const, value, units: ['%'], counted: null, hedge, part: null };
    add(match.index, match.index + match[0].length, rest);
  }
  for (const match of text.matchAll(TENTHS)) {
    const { 0: whole, index } = match;
    const tenths = Number(hanValue(match[1] ?? '', ''));
    const hedge = hedgeAround(text.slice(0, index), text.slice(index + whole.length));
    const rest = { kind: 'number' as const, units: ['%'], counted: null, hedge, part: null };
    add(index, index + whole.length, { ...rest, value: String(10 * tenths) });
  }
  for (const match of text.matchAll(FIGURE)) {
    const [whole, written = '', , scale = '', , unit = ''] = match;
    const [before, behind] = [text.slice(0, match.index), text.slice(match.index + whole.length)];
    const isAge = isAgeInBrackets(text, match.index, match.index + whole.length);
    if (!isAge && !isFigure(written, scale, unit, [before, behind])) continue;
    const value = hanValue(written, scale);
    if (value === undefined) continue;
    const isMore = (match[2] ?? match[4]) !== undefined;
    const hedge = isMore ? 'above' : hedgeAround(before, behind);
    const isYear = unit === '年' && YEAR.test(written);
    const kind = isYear ? ('year' as const) : ('number' as const);
    const units = isAge ? [AGE] : unit === '' || isYear ? [] : [counting(unit)];
    const counted = PERSONS.test(unit) ? sortBeside(before, behind) : null;
    add(match.index, match.index + whole.length, {
      kind,
      value,
      units,
      counted,
      hedge,
      part: null,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
