import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import type { Page } from './page.ts';

/** Positions of tokens that are no figure of their own. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** Streets, by what stands behind a number and a name: "12 Weir Lane"; or right behind the number: "12 rue". */
const STREET =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|place|terrace|highway|way|court|square)$/u;
const STREET_BEHIND: Readonly<Record<string, RegExp>> = {
  en: /^block$/u,
  fr: /^(?:rue|avenue|boulevard|place|quai|allee)$/u,
};
/** Streets, by what their name begins with, before a number: "Rua do Cais, 12". */
const STREET_BEFORE: Readonly<Record<string, RegExp>> = {
  es: /^(?:calle|avenida|plaza|paseo)$/u,
  it: /^(?:via|viale|piazza|corso)$/u,
  pt: /^(?:rua|avenida|av|alameda|praca|travessa|rodovia)$/u,
};
/** "Uferstraße 12" */
const STREET_IN_WORD: Readonly<Record<string, RegExp>> = {
  de: /(?:strasse|weg|platz|allee|gasse)$/u,
};

/** A name of a street has no more words. */
const LONGEST_NAME = 4;

function isCapital({ text }: Page, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** Whether a number is that of a house. */
function isOfHouse(page: Page, at: number): boolean {
  const { tokens, lang } = page;
  const language = primaryLanguage(lang);
  const word = (place: number) => tokens[place]?.folded ?? '';
  if (STREET_BEHIND[language]?.test(word(at + 1))) return true;
  if (STREET_IN_WORD[language]?.test(word(at - 1)) && isCapital(page, tokens[at - 1])) return true;
  for (let step = 1; step <= LONGEST_NAME; step += 1) {
    if (language === 'en') {
      if (!isCapital(page, tokens[at + step])) break;
      if (step > 1 && STREET.test(word(at + step))) return true;
    } else if (/^,$/u.test(word(at - 1)) && STREET_BEFORE[language]?.test(word(at - 1 - step))) {
      return true;
    }
  }
  return false;
}

/** Digits with marks between them, without a space: "27-381", "4.321/1998". */
const CHAIN = /^(?:\d[\d.]*)(?:[-‐‑/]\d[\d.]*)+$/u;
const YEAR = /^(?:1[89]|20)\d\d$/u;

/** Whether digits with marks between them are a law's, a file's or a telephone's, and no stretch, score or date. */
function isReference(written: string): boolean {
  if (!CHAIN.test(written)) return false;
  const groups = written.split(/[-‐‑/]/u).map((group) => group.replaceAll('.', ''));
  const [first = '', second = ''] = groups;
  // "24/7", "1/2", "25/23": none of the two is counted.
  if (written.includes('/')) return true;
  if (groups.every((group) => YEAR.test(group))) return false;
  const digits = groups.map(({ length }) => length).join();
  if (/^(?:3,4|3,3,4|4,4|5,4)$/u.test(digits)) return true;
  if (groups.length > 2) return false;
  // A stretch ends at a number of its beginning's order.
  const [from, to] = [Number(first), Number(second)];
  return to >= 10 * from && second.length >= 3;
}

/** What a number behind it names a part of, in a law or a book. */
const PART_OF_LAW = /^(?:article|chapter|clause|paragraph|rule|schedule|section)$/u;

/** How many digits a count without separators has at most: "40000 people". */
const MOST_DIGITS = 5;

/** The tokens from one on that stand together without space, digits and the marks between them. */
function chainAt({ tokens, text }: Page, first: number): Stretch & { readonly written: string } {
  let last = first;
  for (;;) {
    const [mark, next] = [tokens[last + 1], tokens[last + 2]];
    const isTied = mark?.start === tokens[last]?.end && next?.start === mark?.end;
    if (!isTied || !/^[-‐‑/]$/u.test(mark?.folded ?? '') || next?.kind !== 'number') break;
    last += 2;
  }
  const written = text.slice(tokens[first]?.start, tokens[last]?.end);
  return { first, count: last - first + 1, written };
}

/**
 * The numbers of a passage that count nothing and only say which one: those of houses, laws and their parts,
 * files and telephones.
 */
export function identifiers(page: Page): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < page.tokens.length; at += 1) {
    if (page.tokens[at]?.kind !== 'number') continue;
    const { written, ...chain } = chainAt(page, at);
    const behind = page.tokens[at + chain.count];
    const isBare = behind?.kind !== 'word' || isFunctionWord(behind.folded, page.lang);
    const isLong = isBare && new RegExp(`^\\d{${MOST_DIGITS + 1},}`, 'u').test(written);
    // "3 1/2 feet"
    const isBroken = /^\d{1,2}\/\d{1,2}$/u.test(written) && page.tokens[at - 1]?.kind === 'number';
    if (isBroken) found.push({ first: at - 1, count: chain.count + 1 });
    const isOfLaw =
      primaryLanguage(page.lang) === 'en' && PART_OF_LAW.test(page.tokens[at - 1]?.folded ?? '');
    if (isOfLaw || isLong || isReference(written) || (chain.count === 1 && isOfHouse(page, at))) {
      found.push(chain);
    }
    at += chain.count - 1;
  }
  return found;
}
