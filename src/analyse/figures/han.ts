import { hanNumber } from '../../text/han-numbers.ts';
import type { Mention } from './mention.ts';

const DIGITS = '(?:\\d[\\d,.]*|[〇零一二三四五六七八九十百千两兩]+)';

/** Words that count or measure. Units of time are enough behind 一, which other classifiers make an article. */
const TIME_UNIT =
  '年半|年|个月|個月|か月|カ月|ヶ月|周|週間|星期|天|日間|日间|日|小时|小時|时间|時間|分钟|分鐘|分間|分|秒|岁|歲|歳|世纪|世紀';
const UNIT = `${TIME_UNIT}|公里|千米|米|平方米|平方公里|平方メートル|平方キロ|階建て|階|层|公斤|吨|噸|キロメートル|キロ|メートル|トン|亿元|元|块|円|ドル|美元|欧元|人次|人|名|位|个|個|座|站|条|條|辆|輛|台|架|艘|次|回|倍|起|件|家|户|戸|世帯|所|处|處|张|支|只|头|份|套|批|间|枚|例|栋|棟|幢|颗|箱|袋|瓶|桶|盒|亩|成|％|%|度|级|級|本|校|か所|カ所|ヶ所|号线|號線`;

/** Characters that make another word of a unit before them: 三年级 is a class, 三分之二 a share, 三周年 a jubilee. */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  年: /^[级級代生]/u,
  天: /^[气氣空津然文]/u,
  分: /^[之の校店行公布类類局部]/u,
  周: /^[年边邊围圍]/u,
  家: /^[长長庭属屬人]/u,
  条: /^[件约款]/u,
  位: /^[数數置于於]/u,
  座: /^[位谈談]/u,
  名: /^[单單字称稱]/u,
  批: /^[评評准准发發]/u,
  度: /^假/u,
  例: /^[如会會外]/u,
  人: /^[民口]/u,
};

/** Behind a Han numeral they make a name of it: 十九大, 八十后. */
const NAME_BEHIND = /^(?:大|后|後|长假|假期|黄金周|節|节|中|街|路|道|里|门|門|银行|銀行)/u;

/** 三四 is three or four, 千千万 very many, and 20年度 the year 2020. */
const UNSETTLED = /^(?:[两兩二三四五六七八九]{2}|千千)$/u;
const YEAR = /^[12]\d{3}$/u;

const MONTH_DAY =
  /(\d{1,2})月(?:(\d{1,2})[日号號])?|([一二三四五六七八九]|十[一二]?)月([一二三四五六七八九十]{1,3})[日号號]/gu;

/** A day of the month without its month, which is no stretch of days by what stands beside it: 11日晚. */
const DAY = /(?<![\d.,月])(\d{1,2})日/gu;
const DAYS_BEFORE =
  /(?:连续|連続|連續|历时|歷時|长达|長達|为期|每|第|共|仅|超过|超過|约|約|近|至少|未来|未來|过去|過去|丸|わずか|今後|満)$/u;
const DAYS_BEHIND =
  /^(?:间|間|内|內|后|後|前|游|程|以|左右|ぶり|連続|目|分|ほど|程度|足らず|余|あまり|かけ|かか|本|元)/u;

/** A share: 百分之二十. */
const SHARE = new RegExp(`百分之(${DIGITS})`, 'gu');
const HAN_HOUR = '[〇零一二三四五六七八九十两兩]{1,3}';
const CLOCK = new RegExp(
  `(\\d{1,2}|${HAN_HOUR})[时時点點](?:(\\d{1,2}|${HAN_HOUR})分|(半))?`,
  'gu',
);
/** A part of the day before an hour: 一時 is "for a time" as well, and 三点 three points. */
const PART_OF_DAY =
  /(?:晚|早|昨夜|今夜|当夜|當夜|夜里|夜裡|半夜|午前|午後|午后|上午|下午|中午|凌晨|清晨|早晨|早上|早朝|傍晚|夕方|晚上|晚间|深夜|未明|夜)$/u;
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

/** Of a month. */
const LAST_DAY = 31;

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
    // 3点建议 are three points.
    const isHour = !/^(?:[间間]|建议|建議|意见|意見|要求|心得|共识|共識|原因|理由|问题|問題)/u.test(
      text.slice(match.index + whole.length),
    );
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
    const month = match[1] ?? hanValue(match[3] ?? '', '') ?? '';
    const day = match[2] ?? (match[4] === undefined ? undefined : hanValue(match[4], ''));
    if (Number(month) < 1 || Number(month) > 12) continue;
    const kind = day === undefined ? ('month' as const) : ('date' as const);
    const value = `--${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
    const rest = { kind, value, units: [], counted: null, hedge: null, part: null };
    add(match.index, match.index + match[0].length, rest);
  }
  for (const match of text.matchAll(DAY)) {
    const [whole, day = ''] = match;
    const [before, behind] = [text.slice(0, match.index), text.slice(match.index + whole.length)];
    const isDay = Number(day) >= 1 && Number(day) <= LAST_DAY;
    if (!isDay || DAYS_BEFORE.test(before) || DAYS_BEHIND.test(behind)) continue;
    const value = `---${day.padStart(2, '0')}`;
    const rest = {
      kind: 'date' as const,
      value,
      units: [],
      counted: null,
      hedge: null,
      part: null,
    };
    add(match.index, match.index + whole.length, rest);
  }
  for (const match of text.matchAll(SHARE)) {
    const value = hanValue(match[1] ?? '', '');
    if (value === undefined) continue;
    const hedge = hedgeAround(text.slice(0, match.index), '');
    const rest = { kind: 'number' as const, value, units: ['%'], counted: null, hedge, part: null };
    add(match.index, match.index + match[0].length, rest);
  }
  for (const match of text.matchAll(FIGURE)) {
    const [whole, written = '', , scale = '', , unit = ''] = match;
    const [before, behind] = [text.slice(0, match.index), text.slice(match.index + whole.length)];
    const isAge = written.length > 1 && isInBrackets(text, match.index, match.index + whole.length);
    if (!isAge && !isFigure(written, scale, unit, [before, behind])) continue;
    const value = hanValue(written, scale);
    if (value === undefined) continue;
    const isMore = (match[2] ?? match[4]) !== undefined;
    const hedge = isMore ? 'above' : hedgeAround(before, behind);
    const isYear = unit === '年' && YEAR.test(written);
    const kind = isYear ? ('year' as const) : ('number' as const);
    const units = unit === '' || isYear ? [] : [PERSONS.test(unit) ? '人' : unit];
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
