import { hanNumber } from '../../text/han-numbers.ts';
import type { Mention } from './mention.ts';

const DIGITS = '(?:\\d[\\d,.]*|[〇零一二三四五六七八九十百千两兩]+)';

/** Words that count or measure. Units of time are enough behind 一, which other classifiers make an article. */
const TIME_UNIT =
  '年半|年|个月|個月|か月|カ月|ヶ月|周|週間|星期|天|日間|日|小时|小時|时间|時間|分钟|分鐘|分間|分|秒|岁|歲|歳|世纪|世紀';
const UNIT = `${TIME_UNIT}|公里|千米|米|平方米|平方公里|平方メートル|平方キロ|階建て|階|层|公斤|吨|噸|キロメートル|キロ|メートル|トン|亿元|元|块|円|ドル|美元|欧元|人次|人|名|位|个|個|座|站|条|條|辆|輛|台|架|艘|次|回|倍|起|件|家|户|戸|世帯|所|处|處|张|支|只|头|成|％|%|度|级|級|本|校|か所|カ所|ヶ所|号线|號線`;

const MONTH_DAY = /(\d{1,2})月(?:(\d{1,2})[日号號])?/gu;
const HAN_HOUR = '[〇零一二三四五六七八九十两兩]{1,3}';
const CLOCK = new RegExp(
  `(\\d{1,2}|${HAN_HOUR})[时時点點](?:(\\d{1,2}|${HAN_HOUR})分|(半))?`,
  'gu',
);
/** A part of the day before an hour: 一時 is "for a time" as well, and 三点 three points. */
const PART_OF_DAY =
  /(?:午前|午後|午后|上午|下午|中午|凌晨|清晨|早晨|早上|早朝|傍晚|夕方|晚上|晚间|深夜|未明|夜)$/u;
const FIGURE = new RegExp(
  `(${DIGITS})(?:(多|余|餘|数|數|几)?([万萬亿億]))?(?:[个個](?=[多余餘半]|${TIME_UNIT}))?([多余餘])?半?(${UNIT})?`,
  'gu',
);

/** The value of digits or Han numerals with a scale behind them. */
function hanValue(written: string, scale: string): string | undefined {
  const token = (folded: string, start: number) => ({
    start,
    end: start + folded.length,
    kind: 'number' as const,
    folded,
  });
  const plain = written.replaceAll(',', '');
  if (scale === '' && /^\d+(?:\.\d+)?$/u.test(plain)) return String(Number(plain));
  const one = '〇一二三四五六七八九'.indexOf(plain);
  if (scale === '' && plain.length === 1) {
    if (/[两兩]/u.test(plain)) return '2';
    return plain === '十' ? '10' : one > 0 ? String(one) : undefined;
  }
  const parts = [token(plain, 0), ...(scale === '' ? [] : [token(scale, plain.length)])];
  const [first, second] = parts;
  if (/^\d/u.test(plain) || !first || !second) return hanNumber(parts, 0)?.value;
  return hanNumber([token(plain + scale, 0)], 0)?.value;
}

/** Full-width digits and signs as half-width ones: one code unit each, so that every offset holds. */
function halfWidth(text: string): string {
  return text.replace(/[０-９，．％]/gu, (wide) =>
    wide === '，' ? wide : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** An hour or its minutes. */
function clockValue(written: string): number {
  return Number(/^[〇零]$/u.test(written) ? 0 : hanValue(written, ''));
}

/** Brackets alone around an age in Han digits, each read as it stands: 男性(七一). */
function isInBrackets(text: string, start: number, end: number): boolean {
  return /[(（]/u.test(text.charAt(start - 1)) && /[)）]/u.test(text.charAt(end));
}

const ABOUT_BEFORE = /(?:約|约|およそ|ほぼ|大约|大約|大概)$/u;
const BELOW_BEFORE = /(?:将近|將近|接近|近|最多)$/u;
const ABOVE_BEFORE = /(?:少なくとも|(?:至少|超过|超過)有?)$/u;
const ABOUT_BEHIND = /^(?:ほど|程度|前後|ぐらい|くらい|左右|上下)/u;
const BELOW_BEHIND = /^(?:未満|以下|足らず|弱|近く)/u;
const ABOVE_BEHIND = /^(?:以上|超|あまり|余り)/u;

/** How the characters around a number qualify it. */
function hedgeAround(before: string, behind: string): Mention['hedge'] {
  if (ABOVE_BEFORE.test(before) || ABOVE_BEHIND.test(behind)) return 'above';
  if (ABOUT_BEFORE.test(before) || ABOUT_BEHIND.test(behind)) return 'about';
  return BELOW_BEFORE.test(before) || BELOW_BEHIND.test(behind) ? 'below' : null;
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

function isFigure(written: string, scale: string, unit: string, before: string): boolean {
  // 第2棟 counts nothing.
  if (before === '第') return false;
  if (/^\d/u.test(written)) return true;
  // 十分, 一个: a word, an article.
  if (unit === '' || unit === '成') return scale !== '' && written.length > 1;
  if (written === '一') return scale !== '' || new RegExp(`^(?:${TIME_UNIT})$`, 'u').test(unit);
  return !(written === '十' && unit === '分');
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
  for (const match of text.matchAll(CLOCK)) {
    const [whole, hour = '', past, half] = match;
    const isShort = past === undefined && half === undefined;
    if (isShort && !/^\d/u.test(hour) && !PART_OF_DAY.test(text.slice(0, match.index))) continue;
    const minutes = clockValue(hour) * 60 + (half ? 30 : past ? clockValue(past) : 0);
    const isHour = !/^[间間]/u.test(text.slice(match.index + whole.length));
    if (!(minutes < 1440) || !isHour) continue;
    const value = minutes > 0 && minutes <= 720 ? `${minutes}?` : String(minutes);
    const rest = {
      kind: 'time of day' as const,
      value,
      units: [],
      counted: null,
      hedge: null,
      part: null,
    };
    add(match.index, match.index + match[0].length, rest);
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    const [month, day] = [match[1] ?? '', match[2]];
    if (Number(month) < 1 || Number(month) > 12) continue;
    const kind = day === undefined ? ('month' as const) : ('date' as const);
    const value = `--${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
    const rest = { kind, value, units: [], counted: null, hedge: null, part: null };
    add(match.index, match.index + match[0].length, rest);
  }
  for (const match of text.matchAll(FIGURE)) {
    const [whole, written = '', , scale = '', , unit = ''] = match;
    const isAge = written.length > 1 && isInBrackets(text, match.index, match.index + whole.length);
    if (!isAge && !isFigure(written, scale, unit, text.charAt(match.index - 1))) continue;
    const value = hanValue(written, scale);
    if (value === undefined) continue;
    const [before, behind] = [text.slice(0, match.index), text.slice(match.index + whole.length)];
    const isMore = (match[2] ?? match[4]) !== undefined;
    const hedge = isMore ? 'above' : hedgeAround(before, behind);
    const isYear = unit === '年' && /^[12]\d{3}$/u.test(written);
    const kind = isYear ? ('year' as const) : ('number' as const);
    const units = unit === '' || isYear ? [] : [unit];
    const counted = /^[人名位]$/u.test(unit) ? sortBeside(before, behind) : null;
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
