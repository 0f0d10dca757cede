import { hanValue } from './han-values.ts';
import type { Mention } from './mention.ts';

const MONTH_DAY =
  /(\d{1,2})月(?:(\d{1,2})[日号號])?|([一二三四五六七八九]|十[一二]?)月([一二三四五六七八九十]{1,3})[日号號]|(?<=[今去明当當同翌]?年|[于於在从從自至到])([一二三四五六七八九]|十[一二]?)月/gu;

/** A day of the month without its month, which is no stretch of days by what stands beside it: 11日晚. */
const DAY = /(?<![\d.,月])(\d{1,2})日/gu;
const DAYS_BEFORE =
  /(?:连续|連続|連續|历时|歷時|长达|長達|为期|每|第|共|仅|超过|超過|约|約|近|至少|未来|未來|过去|過去|丸|わずか|今後|満)$/u;
const DAYS_BEHIND =
  /^(?:间|間|内|內|后|後|前|游|程|以|左右|ぶり|連続|目|分|ほど|程度|足らず|余|あまり|かけ|かか|本|元)/u;

const HAN_HOUR = '[〇零一二三四五六七八九十两兩]{1,3}';
const CLOCK = new RegExp(
  `(\\d{1,2}|${HAN_HOUR})[时時点點](?:(\\d{1,2}|${HAN_HOUR})分|(半))?`,
  'gu',
);
/** A part of the day before an hour: 一時 is "for a time" as well, and 三点 three points. */
const PART_OF_DAY =
  /(?:晚|早|昨夜|今夜|当夜|當夜|夜里|夜裡|半夜|午前|午後|午后|上午|下午|中午|凌晨|清晨|早晨|早上|早朝|傍晚|夕方|晚上|晚间|深夜|未明|夜)$/u;
/** Parts of the day that tell which half of it an hour is in; midnight and night tell none. */
const MORNING = /(?:午前|上午|凌晨|清晨|早晨|早上|早朝|未明)$/u;
const EVENING = /(?:午後|午后|下午|傍晚|夕方|晚上|晚间|晚)$/u;

/** Minutes of half a day. */
const HALF_DAY = 720;

/** How the characters behind an hour qualify it. */
const ABOUT_HOUR = /^(?:ごろ|頃|左右|许|許)/u;
const PAST_HOUR = /^(?:すぎ|過ぎ|过后)/u;

/** An hour or its minutes. */
function clockValue(written: string): number {
  return Number(/^[〇零]$/u.test(written) ? 0 : hanValue(written, ''));
}

/** Of a month. */
const LAST_DAY = 31;

type Time = Pick<
  Mention,
  'start' | 'end' | 'kind' | 'value' | 'units' | 'counted' | 'hedge' | 'part'
>;

const timeOf = (
  kind: Time['kind'],
  value: string,
  start: number,
  end: number,
  hedge: Time['hedge'] = null,
): Time => ({ kind, value, start, end, units: [], counted: null, hedge, part: null });

/** The hours of a text, with the part of the day before them: 午後11時40分. */
function hours(text: string): Time[] {
  return [...text.matchAll(CLOCK)].flatMap((match): Time[] => {
    const { 0: whole, 1: hour = '', 2: past, 3: half, index } = match;
    const [before, behind] = [text.slice(0, index), text.slice(index + whole.length)];
    const isShort = past === undefined && half === undefined;
    const part = PART_OF_DAY.exec(before)?.[0] ?? '';
    if (isShort && !/^\d/u.test(hour) && part === '') return [];
    const minutes = clockValue(hour) * 60 + (half ? 30 : past ? clockValue(past) : 0);
    // 3点建议 are three points.
    const isHour = !/^(?:[间間]|建议|建議|意见|意見|要求|心得|共识|共識|原因|理由|问题|問題)/u.test(
      behind,
    );
    if (!(minutes < 2 * HALF_DAY) || !isHour) return [];
    const isMorning = MORNING.test(before) && minutes < HALF_DAY;
    const isEvening = EVENING.test(before) && minutes < HALF_DAY;
    const isOpen = !isMorning && !isEvening && minutes > 0 && minutes <= HALF_DAY;
    const told = isEvening ? minutes + HALF_DAY : minutes;
    const hedge = ABOUT_HOUR.test(behind) ? 'about' : PAST_HOUR.test(behind) ? 'above' : null;
    const [start, end] = [index - part.length, index + whole.length];
    return [timeOf('time of day', isOpen ? `${told}?` : String(told), start, end, hedge)];
  });
}

/** The months of a text and the days of its months. */
function monthsAndDays(text: string): Time[] {
  return [...text.matchAll(MONTH_DAY)].flatMap((match): Time[] => {
    const month = match[1] ?? hanValue(match[3] ?? match[5] ?? '', '') ?? '';
    const day = match[2] ?? (match[4] === undefined ? undefined : hanValue(match[4], ''));
    if (Number(month) < 1 || Number(month) > 12) return [];
    const kind = day === undefined ? ('month' as const) : ('date' as const);
    const value = `--${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
    return [timeOf(kind, value, match.index, match.index + match[0].length)];
  });
}

/** The days of a text that are told without their month. */
function days(text: string): Time[] {
  return [...text.matchAll(DAY)].flatMap((match): Time[] => {
    const { 0: whole, 1: day = '', index } = match;
    const [before, behind] = [text.slice(0, index), text.slice(index + whole.length)];
    const isDay = Number(day) >= 1 && Number(day) <= LAST_DAY;
    if (!isDay || DAYS_BEFORE.test(before) || DAYS_BEHIND.test(behind)) return [];
    return [timeOf('date', `---${day.padStart(2, '0')}`, index, index + whole.length)];
  });
}

/** The hours and dates of a Chinese or Japanese text; where two readings overlap, the first one holds. */
export function hanTimes(text: string): Time[] {
  return [...hours(text), ...monthsAndDays(text), ...days(text)];
}
