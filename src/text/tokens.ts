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

/** So many characters beside a number tell whether a space parts its thousands. */
const BESIDE = 24;

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

/** What no second number stands behind, and hardly a first one: "60 000". */
const NOUGHTS = /^000$/u;

/** English words before two numbers of which the first is a time, an age or a day: "by 12 150 boats". */
const BEFORE_TWO = /(?:^|[\s(])(?:at|by|until|till|since|age|aged|on)\s$/iu;

/** A word with a capital, and one that qualifies a number and begins a sentence. */
const NAME = /(?:^|[\s(“"‘'])\p{Lu}[\p{L}\p{N}’'-]*\s$/u;
const CAPITAL_HEDGE =
  /(?:^|[\s(“"‘'])(?:About|All|Almost|Around|Nearly|Only|Over|Roughly|Some|The|Under)\s$/u;

/**
 * Whether a plain space parts thousands where a language has a mark for them, as newsrooms of South Africa print
 * English. Two numbers stand side by side where a name, a day, a time or a number stands before ("Flight 61 200").
 *
 * @param before the text before the first group
 * @param behind the text behind the last one
 */
function isSpaced(before: string, left: string, right: string, behind: string): boolean {
  if (/^0/u.test(left) || /^\s?[\p{Nd}/-]/u.test(behind.replace(/^(?:\s\d{3})+(?!\d)/u, '')))
    return false;
  if (/(?:\p{Nd}[,.]?|[+/-])\s?$/u.test(before)) return false;
  if (NOUGHTS.test(right) || /^ 000(?!\d)/u.test(behind)) return true;
  const isNamed = NAME.test(before) && !CAPITAL_HEDGE.test(before);
  return !isNamed && !BEFORE_TWO.test(before);
}

/** Whether white space parts the thousands of one number, which begins and ends at places of its text. */
function isGrouped(text: string, { start, end }: Range, next: Range, lang: string): boolean {
  const [left, right] = [text.slice(start, end), text.slice(next.start, next.end)];
  if (left.length > LONGEST_GROUPED) return false;
  if (!/^\p{Nd}{1,3}(?:\s\p{Nd}{3})*$/u.test(left) || !/^\p{Nd}{3}(?:[.,]\p{Nd}+)?$/u.test(right)) {
    return false;
  }
  const space = text.charAt(end);
  if (/^[\u00a0\u2009\u202f]$/u.test(space)) return true;
  if (space !== ' ') return false;
  if (groupsBySpace(lang)) return true;
  if (primaryLanguage(lang) !== 'en') return false;
  const before = text.slice(Math.max(0, start - BESIDE), start);
  return isSpaced(before, left, right, text.slice(next.end, next.end + BESIDE));
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
      } else if (next.start === end + 1 && isGrouped(text, { start, end }, next, lang)) {
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
