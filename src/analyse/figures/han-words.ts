import type { Range } from '../../text/range.ts';
import type { Mention } from './mention.ts';

/** Digits of either sort. */
export const DIGITS = '(?:\\d[\\d,.]*|[〇零一二三四五六七八九十百千两兩]+)';

/** Words that count or measure. Units of time are enough behind 一, which other classifiers make an article. */
export const TIME_UNIT =
  '年半|年|个月|個月|か月|カ月|ヶ月|周|週間|星期|天|日間|日间|日|小时|小時|时间|時間|分钟|分鐘|分間|分|秒|岁|歲|歳|世纪|世紀';
export const UNIT = `${TIME_UNIT}|公里|海里|英里|厘米|毫米|公分|千米|米|平方米|平方公里|平方メートル|平方キロ|階建て|階|层|公斤|吨|噸|キロメートル|キロ|センチメートル|センチ|ミリメートル|ミリ|メートル|トン|ポイント|亿元|元|块|円|ドル|美元|欧元|人次|人|名|位|个|個|座|站|条|條|辆|輛|台|架|艘|次|回|倍|起|件|家|户|戸|世帯|所|处|處|张|支|只|头|份|套|批|间|枚|例|栋|棟|幢|颗|箱|袋|瓶|桶|盒|亩|成|％|%|度|级|級|本|校|票|選|议席|議席|席|頭|匹|羽|軒|店|社|冊|期|か所|カ所|ヶ所|号线|號線`;

/** Characters that make another word of a unit before them: 三年级 is a class, 三分之二 a share, 三周年 a jubilee. */
export const OTHER_WORD: Readonly<Record<string, RegExp>> = {
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
  匹: /^[配敌敵]/u,
  席: /^[次位卷]/u,
  店: /^[員员長长]/u,
  期: /^[間间待限末中]/u,
  社: /^[会會長长区區]/u,
  票: /^[房价價数數据据]/u,
  選: /^[挙手出択]/u,
};

/** Behind a Han numeral they make a name of it: 十九大, 八十后. */
export const NAME_BEHIND = /^(?:大|后|後|长假|假期|黄金周|節|节|中|街|路|道|里|门|門|银行|銀行)/u;

const ABOUT_BEFORE = /(?:約|约|およそ|ほぼ|大约|大約|大概)$/u;
const BELOW_BEFORE =
  /(?:将近|將近|接近|(?<![最附邻鄰临臨相])近|最多|不超过|不超過|不到|不足|未满|未滿)$/u;
const ABOVE_BEFORE = /(?:少なくとも|(?:至少|(?<!不)(?:超过|超過)|逾)有?|超)$/u;
const ABOUT_BEHIND = /^(?:ほど|程度|前後|ぐらい|くらい|左右|上下)/u;
const BELOW_BEHIND = /^(?:未満|以下|足らず|弱|近く)/u;
const ABOVE_BEHIND = /^(?:以上|超|あまり|余り)/u;

/** How the characters around a number qualify it. */
export function hedgeAround(before: string, behind: string): Mention['hedge'] {
  if (ABOVE_BEFORE.test(before) || ABOVE_BEHIND.test(behind)) return 'above';
  if (ABOUT_BEFORE.test(before) || ABOUT_BEHIND.test(behind)) return 'about';
  return BELOW_BEFORE.test(before) || BELOW_BEHIND.test(behind) ? 'below' : null;
}

/** So many characters beside a number may qualify it. */
const REACH = 6;

/** Where a number and the characters that qualify it begin and end: "‹約›1300票", "200人‹以上›". */
export function withHedges({ start, end }: Range, text: string): Range {
  const [before, behind] = [
    text.slice(Math.max(0, start - REACH), start),
    text.slice(end, end + REACH),
  ];
  const length = (found: readonly (RegExpExecArray | null)[]) =>
    Math.max(0, ...found.map((match) => match?.[0].length ?? 0));
  const from = [ABOUT_BEFORE, BELOW_BEFORE, ABOVE_BEFORE].map((words) => words.exec(before));
  const to = [ABOUT_BEHIND, BELOW_BEHIND, ABOVE_BEHIND].map((words) => words.exec(behind));
  return { start: start - length(from), end: end + length(to) };
}
