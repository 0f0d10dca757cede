import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { hedgedFrom } from './hedges.ts';
import type { Mention } from './mention.ts';
import { isTimeUnit, unit } from './units.ts';

interface Words {
  /** Behind a stretch of time they count it back from today. */
  readonly ago?: string;
  /** Before it they do; a low line stands for a space. */
  readonly since?: string;
  /** Before a number, they add it to some told already. */
  readonly another?: string;
  /** Before a number, they make it a difference: "by 20". */
  readonly by?: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: { ago: 'ago', another: 'another', by: 'by' },
  de: { since: 'vor seit', another: 'weitere weiteren', by: 'um' },
  fr: { since: 'y_a depuis', another: 'autres' },
  es: { since: 'hace', another: 'otros otras' },
  it: { ago: 'fa' },
  nl: { ago: 'geleden' },
  pl: { ago: 'temu' },
  pt: { ago: 'atras', since: 'ha' },
  ru: { ago: 'назад', another: 'еще', by: 'на' },
  uk: { ago: 'тому' },
  ar: { since: 'قبل' },
};

/** Languages that may put "another" behind the number: "zehn weitere", "dix autres". */
const ANOTHER_BEHIND: ReadonlySet<string> = new Set(['de', 'es', 'fr']);

/** Arabic writes "by" to a number in words, and "at" too: "estimated at six million". */
const ARABIC_BY = /^[وف]?ب/u;

/** Arabic words for a change or a comparison, which make what is written with "by" a difference. */
const CHANGE: ReadonlySet<string> = new Set(
  `ارتفع ارتفعت يرتفع ترتفع ارتفاع ارتفاعا انخفض انخفضت ينخفض تنخفض انخفاض انخفاضا تراجع تراجعت يتراجع تتراجع
   زاد زادت يزيد تزيد زيادة ازداد ازدادت تقلص تقلصت تقليص خفض خفضت يخفض تخفض خفضها رفع رفعت يرفع ترفع رفعها نقص نقصت نقصان
   هبط هبطت هبوط صعد صعدت صعود نما نمت نمو تجاوز تجاوزت يتجاوز تتجاوز فاق فاقت يفوق تفوق أكثر أقل أكبر أعلى
   أدنى أطول أقصر تأخر تأخرت تأخير سبق سبقت قبل بعد`
    .split(/\s+/u)
    .map(fold),
);

/** So many tokens before a number, at most, stands what makes it a difference. */
const CLAUSE = 8;

/** Whether a change is told before a position, in the same clause. */
function tellsChange(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - CLAUSE); at -= 1) {
    const { kind, folded: word } = tokens[at] ?? { kind: 'punctuation', folded: '' };
    if (kind === 'punctuation') return false;
    if (CHANGE.has(word.replace(/^[وف]?(?:ال)?(?=\p{L}{3})/u, '')) || CHANGE.has(word)) return true;
  }
  return false;
}

/** Between a number and "ago" stand a unit and no more than an adjective. */
const REACH = 2;

/** What makes a difference of the number before it: "two cents ‹more than› last year", "20 metres ‹taller than› it". */
const COMPARING = /^(?:more|less|fewer|\p{L}{3,}er) than$|^(?:above|below|ahead) /u;

/** Words of a unit between a number and what compares it. */
const UNIT = 3;

/** Whether an English number is compared behind its unit. */
function comparesBehind(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 2; at <= last + 1 + UNIT; at += 1) {
    if (tokens[at - 1]?.kind !== 'word') return false;
    const pair = `${tokens[at]?.folded ?? ''} ${tokens[at + 1]?.folded ?? ''}`;
    if (COMPARING.test(pair) && !/^(?:rather|other|later|earlier) /u.test(pair)) return true;
  }
  return false;
}

/** Words of a list, folded. */
const folded = remembered((list) => list.split(' ').filter(Boolean).map(fold));

/** What may stand between "by" and what qualifies a number: "by ‹just› over 20". */
const BARELY = /^(?:just|only)$/u;

/** Whether what makes a number a difference stands before the words that qualify it: "by more than 20". */
function isByHedged(tokens: readonly Token[], first: number, lang: string, by = ''): boolean {
  const from = hedgedFrom(tokens, first, lang);
  if (from === first) return false;
  const at = BARELY.test(tokens[from - 1]?.folded ?? '') ? from - 2 : from - 1;
  return folded(by).includes(tokens[at]?.folded ?? '');
}

/** What a number is told from, where it does not stand for itself. */
export function toldFrom(
  tokens: readonly Token[],
  first: number,
  last: number,
  lang: string,
): Mention['from'] {
  const words = WORDS[primaryLanguage(lang)];
  if (!words) return null;
  const before = tokens[first - 1]?.folded ?? '';
  const two = `${tokens[first - 2]?.folded ?? ''}_${before}`;
  const isBefore = (list = '') => [before, two].some((word) => folded(list).includes(word));
  const isBehind = folded(words.another ?? '').includes(tokens[last + 1]?.folded ?? '');
  if (isBefore(words.another) || (isBehind && ANOTHER_BEHIND.has(primaryLanguage(lang))))
    return 'others';
  if (isBefore(words.by) || isByHedged(tokens, first, lang, words.by)) return 'difference';
  const isArabic = primaryLanguage(lang) === 'ar';
  if (isArabic && ARABIC_BY.test(tokens[first]?.folded ?? '') && tellsChange(tokens, first)) {
    return 'difference';
  }
  if (primaryLanguage(lang) === 'en' && comparesBehind(tokens, last)) return 'difference';
  const behind = tokens.slice(last + 1, last + 2 + REACH);
  // "Há quatro anos", and "há quatro feridos": there are four.
  const isTime = behind.some((token) => isTimeUnit(unit(token.folded, lang), lang));
  if (isTime && isBefore(words.since)) return 'today';
  return behind.some((token) => folded(words.ago ?? '').includes(token.folded)) ? 'today' : null;
}

/** Words before a share that is reached, and no change: "rose to 8%". */
const LEVEL = /^(?:to|at|of|auf|bei|von|de|al?|para|em|до)$/u;

/**
 * Whether two numbers stand for what can be compared: each for itself, or each for a difference, as a share
 * behind a verb may without "by": "fell by 7.4%", "dropped 7.1 percent".
 */
export function areOfOneOrigin(reading: Reading, left: Mention, right: Mention): boolean {
  if (left.from === right.from) return left.from === null || left.from === 'difference';
  const isShare = [left, right].every(({ units }) => units[0] === '%');
  const isOther = [left, right].some(({ from }) => from !== null && from !== 'difference');
  if (!isShare || isOther) return false;
  const isLevel = (side: Side, { passage, first }: Mention) =>
    LEVEL.test(reading[side].passages[passage]?.tokens[first - 1]?.folded ?? '');
  return left.from === null ? !isLevel('left', left) : !isLevel('right', right);
}
