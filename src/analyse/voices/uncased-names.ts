import { isArabicBody, isArabicFirstName, isArabicOffice } from '../speech/arabic-nouns.ts';
import { PREPOSITION } from '../speech/arabic-words.ts';

/** The words and marks of a folded description. */
function pieces(text: string): string[] {
  return text.match(/\p{L}+|[^\p{L}\s]/gu) ?? [];
}

const WORD = /^\p{L}/u;

/** A noun with the Arabic article, behind which nothing more belongs to it but adjectives. */
const DEFINITE = /^[وفبك]?(?:ال|لل)/u;

/** Between a person's name and the father's. */
const SON = /^(?:بن|ابن|بنت)$/u;

/** Words for some of those whom the noun behind them names. */
const SOME = /^(?:احد|احدي|بعض|عدد|كل|جميع|معظم|اغلب|كبار|غير)$/u;

/** The shortest name, in letters. */
const SHORTEST = 3;

/** Whether a word is no part of a person's name. */
function isCommon(word: string): boolean {
  const isSmall = word.length < SHORTEST || PREPOSITION.test(word) || SOME.test(word);
  return isSmall || isArabicBody(word) || isArabicOffice(word);
}

/** Whether a first name may stand at a position: a noun there that nothing before it is tied to. */
function mayBeFirstName(all: readonly string[], at: number): boolean {
  const word = all[at] ?? '';
  if (!WORD.test(word) || DEFINITE.test(word) || isCommon(word) || SON.test(word)) return false;
  let first = at;
  while (first > 0 && (SON.test(all[first - 1] ?? '') || isArabicFirstName(all[first - 1] ?? ''))) {
    first -= 1;
  }
  const before = all[first - 1];
  return before === undefined || !WORD.test(before) || DEFINITE.test(before);
}

/** The places where a surname may stand: behind a first name, and before nothing that it is tied to. */
function surnamesAt(all: readonly string[]): number[] {
  return all.flatMap((word, at): number[] => {
    if (at === 0 || !WORD.test(word) || isCommon(word) || SON.test(word)) return [];
    const next = all[at + 1];
    const isLast = next === undefined || !WORD.test(next) || DEFINITE.test(next) || isCommon(next);
    return isLast && mayBeFirstName(all, at - 1) ? [at] : [];
  });
}

/**
 * Whether two Arabic descriptions have one person's name: the surname alone and a description with it behind a
 * first name ("الحداد", "سالم الحداد"), or both first name and surname ("مدير السوق سالم الحداد").
 *
 * @param a folded
 * @param b folded
 */
export function shareArabicName(a: string, b: string): boolean {
  const [ones, others] = [pieces(a), pieces(b)];
  const isSurnameOf = (short: readonly string[], long: readonly string[]) =>
    short.length === 1 && surnamesAt(long).some((at) => long[at] === short[0]);
  if (isSurnameOf(ones, others) || isSurnameOf(others, ones)) return true;
  return surnamesAt(ones).some((one) =>
    surnamesAt(others).some(
      (other) => ones[one] === others[other] && ones[one - 1] === others[other - 1],
    ),
  );
}

/** Whether an Arabic description tells what somebody is and no name, as far as a list of first names tells. */
export function isArabicOfficeAlone(text: string): boolean {
  const all = pieces(text);
  return isArabicOffice(all[0] ?? '') && !all.some(isArabicFirstName);
}
