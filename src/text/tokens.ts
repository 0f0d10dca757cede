import { accentedForm, tellsByAccents } from './accents.ts';
import { groupsBySpace } from './digits.ts';
import { fold } from './fold.ts';
import { type Range, range } from './range.ts';
import { remembered, rememberedByLanguage } from './remembered.ts';
import { primaryLanguage } from './segmenter.ts';
import { wordSegments } from './word-segments.ts';

/**
 * What a token is: a `word` holds a letter ("decades-old", "3rd"), a `number` digits alone
 * ("2,500"); a `symbol` says something without a letter ("%", "€", an emoji); `punctuation` does not.
 */
export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

/** A word, number, symbol or mark of a text; its range is into the original. */
export interface Token extends Range {
  readonly kind: TokenKind;
  /** The matching form (`fold`); the full stops of a short form are dropped: "us" for "U.S.". */
  readonly folded: string;
  /** Of a word in a language that tells words by their accents alone: `accentedForm`. */
  readonly accented?: string;
}

/** Languages that elide an article or pronoun before a vowel: "l’Iran" is two words. */
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it', 'ca', 'oc']);
const ELISION = /^\p{L}+['’](?=[\p{L}\p{N}])/u;
/** A word of its own in spite of its apostrophe. */
const NOT_ELIDED = /^aujourd['’]hui$/iu;

const HYPHEN = /^[-\u2010\u2011]$/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const WORD_LIKE = /[\p{L}\p{N}]/u;
const FOLDED_SHORT_FORM = /(?<=^|-)(?:\p{L}\.)+\p{L}?\.?(?=-|$)/gu;
const SHORT_FORM = /^(?:\p{L}\.)+\p{L}$/u;

function kindOf(text: string): TokenKind {
  if (LETTER.test(text)) return 'word';
  if (DIGIT.test(text)) return 'number';
  return /[\p{Sc}\p{Sm}\p{So}%‰&§]/u.test(text) ? 'symbol' : 'punctuation';
}

function isNumber(text: string): boolean {
  return DIGIT.test(text) && !LETTER.test(text);
}

/** Whether two pieces that stand together without space, around a joining mark, are one word. */
function isJoined(left: string, mark: string, right: string): boolean {
  if (!WORD_LIKE.test(left) || !WORD_LIKE.test(right)) return false;
  if (mark === '&') return /^\p{Lu}{1,3}$/u.test(left) && /^\p{Lu}{1,3}$/u.test(right);
  return HYPHEN.test(mark) && !(isNumber(left) && isNumber(right));
}

/** A number longer than this is not read as one: ten groups of three. */
const LONGEST_GROUPED = 40;

/** What a token is by its letters alone. */
const readWord = remembered((printed): Pick<Token, 'kind' | 'folded'> => {
  const folded = fold(printed).replace(FOLDED_SHORT_FORM, (form) => form.replaceAll('.', ''));
  return { kind: kindOf(printed), folded };
});

/** The same in a language that tells words by their accents. */
const readAccentedWord = remembered((printed): Pick<Token, 'kind' | 'folded' | 'accented'> => {
  const { kind, folded } = readWord(printed);
  return kind === 'word' ? { kind, folded, accented: accentedForm(printed) } : { kind, folded };
});

/** Whether white space parts the thousands of one number. */
function isGrouped(left: string, space: string, right: string, lang: string): boolean {
  if (left.length > LONGEST_GROUPED) return false;
  if (!/^\p{Nd}{1,3}(?:\s\p{Nd}{3})*$/u.test(left) || !/^\p{Nd}{3}(?:[.,]\p{Nd}+)?$/u.test(right)) {
    return false;
  }
  if (/^[\u00a0\u2009\u202f]$/u.test(space)) return true;
  return space === ' ' && groupsBySpace(lang);
}

/**
 * The platform's words, without white space; "l’Iran" cut in two, and so are words on either side of a
 * narrow no-break space, which the rules of Unicode hold for a letter ("12\u202f000\u202fpersonnes").
 */
function pieces(text: string, lang: string): Range[] {
  const found: Range[] = [];
  const elides = ELIDING.has(primaryLanguage(lang));
  const add = (piece: string, start: number) => {
    if (/^\s*$/u.test(piece)) return;
    const elided = elides && !NOT_ELIDED.test(piece) ? ELISION.exec(piece)?.[0].length : 0;
    if (elided) found.push(range(start, start + elided));
    found.push(range(start + (elided ?? 0), start + piece.length));
  };
  for (const { start, end } of wordSegments(text, lang)) {
    const segment = text.slice(start, end);
    if (!segment.includes('\u202f')) add(segment, start);
    else for (const { 0: piece, index } of segment.matchAll(/\S+/gu)) add(piece, start + index);
  }
  return found;
}

/** Joins hyphenated words, the last stop of a short form, and a number's spaced thousands. */
function joined(text: string, lang: string): Range[] {
  const parts = pieces(text, lang);
  const found: Range[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) continue;
    const { start } = part;
    let { end } = part;
    let last = text.slice(start, end);
    for (;;) {
      const next = parts[at + 1];
      const after = parts[at + 2];
      if (!next) break;
      const mark = text.slice(next.start, next.end);
      if (next.start === end && mark === '.' && SHORT_FORM.test(last)) {
        end = next.end;
        at += 1;
      } else if (
        next.start === end &&
        after?.start === next.end &&
        isJoined(last, mark, text.slice(after.start, after.end))
      ) {
        end = after.end;
        last = text.slice(after.start, end);
        at += 2;
      } else if (
        next.start === end + 1 &&
        isGrouped(text.slice(start, end), text.charAt(end), mark, lang)
      ) {
        end = next.end;
        at += 1;
      } else break;
    }
    found.push(range(start, end));
  }
  return found;
}

/** Characters of two long articles, so that every step over their passages reads each once. */
const ARTICLES = 200_000;

/**
 * The tokens of a text: the words of Unicode's rules and dictionaries for the language, with
 * hyphenated words ("decades-old", "al-Muhandis"), short forms ("U.S.") and numbers ("2,500",
 * "2 500", "٢٬٥٠٠") whole, and elided words ("l’Iran") apart.
 *
 * @param text any string
 * @param lang BCP 47 tag
 * @returns rising ranges into `text` that hold every character but white space
 */
export const tokenise: (text: string, lang: string) => readonly Token[] = rememberedByLanguage(
  (text, lang) => {
    const read = tellsByAccents(lang) ? readAccentedWord : readWord;
    return joined(text, lang).map(({ start, end }) => {
      const printed = text.slice(start, end);
      return { start, end, ...read(printed) };
    });
  },
  ARTICLES,
);

/** A folded word without its English possessive ("soleimani's" → "soleimani"); else the word. */
export function withoutPossessive(folded: string, lang: string): string {
  if (primaryLanguage(lang) !== 'en') return folded;
  return folded.length > 2 && folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}
