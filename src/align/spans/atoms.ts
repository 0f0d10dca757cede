import { timesOfDay } from '../../text/clock.ts';
import { type DateMention, dates } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { lowerCase } from '../../text/letter-case.ts';
import { numerals } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { stem } from '../../text/stem.ts';
import { stopWords } from '../../text/stop-words.ts';
import { type Token, tokenise, withoutPossessive } from '../../text/tokens.ts';
import { percentWords } from './percent.ts';

/**
 * The unit of comparison inside a link: a word, a symbol, or the several words of one number, one day
 * or one time of day. Punctuation is no atom, so that it can never make a difference.
 */
export interface Atom extends Range {
  /** Atoms with equal keys are the same words. */
  readonly key: string;
  /** Its letters as printed, composed, without a possessive and inner marks. */
  readonly printed: string;
  /** The matching form as printed, accents and inner marks dropped: "540" for "5.40". */
  readonly folded: string;
  readonly stem: string;
  /** Number of words and figures in it. */
  readonly words: number;
  /** A function word ("the", "of"), or a word that only reports ("said"). */
  readonly isLight: boolean;
  /** A capital letter begins it or a part of it: "Muhandis", "al-Muhandis". */
  readonly isCapital: boolean;
  /** A short name in capitals: "US", "U.S.", "PMF". */
  readonly isAcronym: boolean;
  /** One word: neither a number, a day, a time nor a symbol. */
  readonly isWord: boolean;
}

/** Words of saying that may stand on either side of what changed without being a change. */
const REPORTING: Readonly<Record<string, string>> = {
  en: 'said say says saying told',
  de: 'sagte sagten sagt erklarte erklarten',
  fr: 'dit declare affirme',
  es: 'dijo dijeron afirmo',
  pt: 'disse disseram afirmou',
};

/** In a language without a list, words this short are mostly function words. */
const SHORT = 3;

/** Marks in a word that its spelling may have or not: "al-Muhandis", "Da’esh", "e\u00admail". */
const INNER_MARKS = /[^\p{L}\p{M}\p{N}\p{S}%‰&§]+/gu;

/** A short name in capitals, possessive taken off. */
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;

/**
 * Scripts whose marks never tell two words apart fold whole; in the others an accent makes another
 * word ("esta", "está"), but ё is е and ß is ss.
 */
function wordKey(printed: string, folded: string, lang: string): string {
  if (printed === folded || lowerCase(printed, lang) === folded) return folded;
  if (/[\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}]/u.test(printed)) return folded.replace(INNER_MARKS, '');
  const plain = lowerCase(printed.normalize('NFKC'), lang).normalize('NFC');
  return plain.replace(/ё/gu, 'е').replace(/ß/gu, 'ss').replace(INNER_MARKS, '');
}

/** A word's letters as printed, whatever marks stand among them. */
function lettersOf(printed: string, folded: string): string {
  return printed === folded ? printed : printed.normalize('NFC').replace(INNER_MARKS, '');
}

/** A word's printed form without the English possessive. */
function unpossessed(printed: string, folded: string, lang: string): string {
  const bare = withoutPossessive(folded, lang);
  return bare === folded ? printed : printed.slice(0, -2);
}

/** The tokens of a date that name its day and month; its year stays a number of its own. */
function dayTokens(tokens: readonly Token[], date: DateMention): { first: number; last: number } {
  let { first } = date;
  let last = first + date.count - 1;
  const year = String(date.year);
  const isYear = (at: number) => tokens[at]?.folded === year;
  if (date.year !== null && isYear(last)) {
    last -= 1;
    while (last > first && /^(?:,|of|de|del|den|\.)$/u.test(tokens[last]?.folded ?? '')) last -= 1;
  } else if (date.year !== null && isYear(first)) {
    first += 1;
    while (first < last && /^[年년-]$/u.test(tokens[first]?.folded ?? '')) first += 1;
  }
  return { first, last };
}

interface Unit {
  readonly count: number;
  readonly key: string;
}

/** Whether a minus sign belongs to the number that starts at a token: "-5", not "3-5" and not "- 5". */
function isSigned(tokens: readonly Token[], first: number): boolean {
  const [before, sign, number] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  const isSign = sign?.folded === '-' && sign.end === number?.start;
  return isSign && before?.end !== sign.start;
}

/** Times, days and numbers by the position of their first token. */
function units(tokens: readonly Token[], lang: string): Map<number, Unit> {
  const found = new Map<number, Unit>();
  for (const date of dates(tokens, lang)) {
    if (date.day === null) continue;
    const { first, last } = dayTokens(tokens, date);
    found.set(first, { count: last - first + 1, key: `day ${date.month}-${date.day}` });
  }
  const taken = new Set<number>();
  for (const [first, { count }] of found) {
    for (let at = first; at < first + count; at += 1) taken.add(at);
  }
  for (const { first, count, minutes, isHalf } of timesOfDay(tokens, lang)) {
    if (taken.has(first) || taken.has(first + count - 1)) continue;
    for (let at = first; at < first + count; at += 1) taken.add(at);
    found.set(first, { count, key: `time ${minutes}${isHalf ? '?' : ''}` });
  }
  for (const { first, count, value } of numerals(tokens, lang)) {
    if (taken.has(first)) continue;
    if (isSigned(tokens, first))
      found.set(first - 1, { count: count + 1, key: `number -${value}` });
    else found.set(first, { count, key: `number ${value}` });
  }
  return found;
}

/**
 * The atoms of a passage, in order.
 *
 * @param text any string; the atoms' offsets point into it
 * @param lang BCP 47 tag
 */
export function atomsOf(text: string, lang: string): Atom[] {
  const tokens = tokenise(text, lang);
  const found = units(tokens, lang);
  const functionWords = stopWords(lang);
  const percents = percentWords('', lang);
  const reporting = new Set((REPORTING[primaryLanguage(lang)] ?? '').split(' '));
  const atoms: Atom[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const unit = found.get(at);
    if (!token || (token.kind === 'punctuation' && !unit)) continue;
    const last = tokens[at + (unit?.count ?? 1) - 1] ?? token;
    const printed = text.slice(token.start, last.end);
    const isWord = !unit && token.kind === 'word';
    const bare = unpossessed(printed, token.folded, lang);
    const plain = isWord ? withoutPossessive(token.folded, lang) : fold(printed);
    const isPercent = plain === '%' || (isWord && percents.includes(plain));
    const percent = isPercent ? percents[0] : undefined;
    const folded = percent ?? plain.replace(INNER_MARKS, '');
    const isAcronym = isWord && ACRONYM.test(bare);
    const known = functionWords.has(token.folded) || reporting.has(token.folded);
    const short = functionWords.size === 0 && /^\p{Ll}+$/u.test(printed) && printed.length <= SHORT;
    const key = percent ?? (isWord ? wordKey(bare, folded, lang) : (unit?.key ?? folded));
    atoms.push({
      start: token.start,
      end: last.end,
      // "US" is not the function word it reads like in small letters.
      key: isAcronym && known ? `${key} in capitals` : key,
      printed: isWord ? lettersOf(bare, folded) : printed,
      folded,
      stem: isWord ? stem(folded, lang) : folded,
      words: countWords(tokens, at, unit?.count ?? 1),
      isLight: isWord && !isAcronym && (known || short),
      isCapital: /^\p{Lu}|-\p{Lu}/u.test(printed),
      isAcronym,
      isWord,
    });
    if (unit) at += unit.count - 1;
  }
  return atoms;
}

function countWords(tokens: readonly Token[], first: number, count: number): number {
  let words = 0;
  for (let at = first; at < first + count; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') words += 1;
  }
  return words;
}
