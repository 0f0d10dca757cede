import { isWrittenInHan } from '../../text/segmenter.ts';
import type { Side } from '../evidence.ts';
import type { Reading, ReadPassage } from '../reading/read.ts';
import { areRootsNear } from '../wording/near-words/near-words.ts';
import { sharesUnit } from './agreement.ts';
import { countsPersons, fateOf } from './fates.ts';
import type { Mention } from './mention.ts';
import { isTimeUnit, unit } from './units.ts';

/** From here on, the same number twice in linked passages is hardly chance. */
const LARGE = 20;

/** Whether a number is so large that the same one twice in linked passages is hardly chance. */
export function isLarge({ kind, value }: Mention): boolean {
  return kind === 'number' && Number(value) > LARGE;
}

/** Whether two mentions name people of two sorts, as only Han texts do beside the word that counts them: 乗客4人, 乗員4人. */
export function namesOthers({ counted: one }: Mention, { counted: other }: Mention): boolean {
  if (one === null || other === null) return false;
  return !one.includes(other) && !other.includes(one);
}

/** Whether two small numbers stand before two nouns: four passengers and four of the crew. */
export function countsOther({ left: { lang } }: Reading, left: Mention, right: Mention): boolean {
  if (left.kind !== 'number' || isLarge(left) || left.value !== right.value) return false;
  if (namesOthers(left, right)) return true;
  const [one, other] = [left.units[0], right.units[0]];
  if (one === undefined || other === undefined || sharesUnit(left, right)) return false;
  return !areRootsNear(one, other, lang);
}

/**
 * Whether of two Han numbers one counts a stretch of time and the other things: 两个小时, 两套. Every number has a
 * word that counts there, so that nothing else can be meant.
 */
export function areTimeAndThings({ left: { lang } }: Reading, one: Mention, other: Mention) {
  const [a, b] = [one.units[0], other.units[0]];
  if (a === undefined || b === undefined || !isWrittenInHan(lang)) return false;
  return isTimeUnit(a, lang) !== isTimeUnit(b, lang);
}

/** Letters of a unit that may be the short form of a measure, or a word that counts things of any sort. */
const SHORT_FORM = 2;

/** Letters that two forms or compounds of one noun share. */
const KIN = 4;

function isKin(one: string, other: string): boolean {
  return one.length >= KIN && other.includes(one.slice(0, KIN));
}

/** Whether a passage prints a noun. */
function prints({ tokens }: ReadPassage, noun: string, lang: string): boolean {
  return tokens.some(({ folded }) => unit(folded, lang) === noun);
}

/**
 * Whether two nouns behind the same small number may be names of one count: both of people with one fate, or
 * one of no more than people ("eleven militants", "eleven people"), or forms of one word; and neither
 * passage prints the other's noun, which then is something else.
 */
export function mayNameOneCount(reading: Reading, left: Mention, right: Mention): boolean {
  if (namesOthers(left, right)) return false;
  const { lang } = reading.left;
  const [one = '', other = ''] = [left.units[0], right.units[0]];
  const passage = (side: Side, mention: Mention) => reading[side].passages[mention.passage];
  const [a, b] = [passage('left', left), passage('right', right)];
  if (a === undefined || b === undefined) return false;
  if (countsPersons(left, a, lang) || countsPersons(right, b, lang)) return true;
  if (Math.min(one.length, other.length) <= SHORT_FORM) return true;
  if (isKin(one, other) || isKin(other, one)) return true;
  if (prints(a, other, lang) || prints(b, one, lang)) return false;
  const fate = fateOf(left, a, lang);
  return fate !== null && fate === fateOf(right, b, lang);
}
