import { isHanNumber } from './han-numbers.ts';
import { type NumberWords, numberWords } from './number-words.ts';
import { rememberedByLanguage } from './remembered.ts';
import type { Token } from './tokens.ts';

/** A number word, or digits, inside a token. */
export interface Part {
  readonly word: string;
  /** Position of its token. */
  readonly token: number;
  /** It ends its token. */
  readonly isLast: boolean;
  /** "And" is written to it. */
  readonly isJoined: boolean;
  readonly isDigits: boolean;
}

/** The longest run of parts that is read as one number: no text writes a longer one. */
const MOST = 40;
/** Digits behind the particles that Hebrew and Arabic write to a word: "כ-30", "و500". */
const PREFIXED = /^(?:[והבלמשכ]{1,3}-?|[وفبلك]{1,2})(\d[\d.,]*)$/u;
/** Longer than any number that a newsroom writes as one word. */
const LONGEST_COMPOUND = 80;

/** Cuts a number written as one word into its parts: "zweitausendfünfhundert", "ventotto". */
function cut(word: string, words: NumberWords): string[] | undefined {
  if (word === '') return [];
  for (const [part, stands] of words.compound) {
    if (!word.startsWith(part)) continue;
    const rest = cut(word.slice(part.length), words);
    if (rest) return [stands, ...rest];
  }
  const { glue } = words;
  if (glue === null || !word.startsWith(glue)) return undefined;
  const rest = cut(word.slice(glue.length), words);
  return rest && rest.length > 0 ? [glue, ...rest] : undefined;
}

/** "fünf", "und", "zwanzig" → "zwanzig", "fünf". */
function tensFirst(found: readonly string[], words: NumberWords): string[] {
  const ordered: string[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const [word = '', join, tens] = found.slice(at, at + 3);
    if (join === words.glue && tens !== undefined && (words.adds.get(tens) ?? 0) >= 20) {
      ordered.push(tens, word);
      at += 2;
    } else if (word !== words.glue) ordered.push(word);
  }
  return ordered;
}

function compoundIn(folded: string, words: NumberWords): string[] | undefined {
  if (folded.length > LONGEST_COMPOUND || words.compoundWord?.test(folded) !== true)
    return undefined;
  const found = cut(folded, words);
  // A glue begins no number and ends none.
  if (!found || found.length < 2 || found[0] === words.glue) return undefined;
  return tensFirst(found, words);
}

const NONE: ReadonlySet<string> = new Set();

/** A word without the letters written to it, where a number word is left. */
function unprefixed(folded: string, words: NumberWords, isFirst: boolean) {
  const isKnown = (word: string) =>
    words.adds.has(word) || words.scales.has(word) || words.pairs.has(word);
  const { and, others, not } = words.prefixes ?? { and: '', others: '', not: NONE };
  if (and === '' || isKnown(folded)) return { word: folded, isJoined: false };
  const isJoined = folded.startsWith(and);
  const bare = isJoined ? folded.slice(and.length) : folded;
  if (isJoined && isKnown(bare)) return { word: bare, isJoined };
  const last = bare.slice(1);
  const isPreposition =
    isFirst && !not.has(bare) && others.includes(bare.charAt(0)) && isKnown(last);
  return isPreposition ? { word: last, isJoined } : { word: folded, isJoined: false };
}

/**
 * The number words inside one folded token: "twenty-five", "zweitausendfünfhundert", "وعشرون".
 *
 * @param isFirst the token begins the number, so that a preposition may be written to it
 */
function wordsIn(folded: string, words: NumberWords, isFirst: boolean) {
  if (words.known.has(folded)) return { parts: [folded], isJoined: false };
  const { word, isJoined } = unprefixed(folded, words, isFirst);
  const pair = words.pairs.get(word);
  if (pair) return { parts: pair, isJoined };
  if (words.known.has(word)) return { parts: [word], isJoined };
  return { parts: compoundIn(word, words) ?? word.split('-'), isJoined };
}

/**
 * Whether a number may begin with a folded token, whatever stands around it. Most words begin none, and
 * are told apart here at the cost of a look-up.
 *
 * @param lang BCP 47 tag
 */
export const mayBeginNumber: (folded: string, lang: string) => boolean = rememberedByLanguage(
  (folded, lang) => {
    if (/\d/u.test(folded) || isHanNumber(folded)) return true;
    const words = numberWords(lang);
    return wordsIn(folded, words, true).parts.every((part) => words.known.has(part));
  },
);

/** Short scales that are printed with a stop ("12 tys. 500"), which ends no sentence before digits. */
const STOPPED = /^(?:т[иы]с|млн|млрд|tys|mln|mld|mrd|tsd|mio)$/u;

/** Whether a token is the stop of a short scale that up to three digits follow. */
function isStopOfScale(tokens: readonly Token[], at: number): boolean {
  const [before, stop, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    stop?.folded === '.' &&
    stop.start === before?.end &&
    STOPPED.test(before.folded) &&
    /^\d{1,3}$/u.test(behind?.folded ?? '')
  );
}

/** The number words and digits from a token on, as far as a number may go. */
export function partsFrom(tokens: readonly Token[], first: number, words: NumberWords): Part[] {
  const found: Part[] = [];
  for (let at = first; at < tokens.length && found.length < MOST; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number') {
      found.push({ word: token.folded, token: at, isLast: true, isJoined: false, isDigits: true });
      continue;
    }
    if (at > first && isStopOfScale(tokens, at)) continue;
    if (token?.kind !== 'word') break;
    const written = words.prefixes && PREFIXED.exec(token.folded);
    if (written) {
      const isJoined = token.folded.startsWith(words.prefixes?.and ?? '');
      const word = written[1] ?? '';
      found.push({ word, token: at, isLast: true, isJoined, isDigits: true });
      continue;
    }
    const { parts, isJoined } = wordsIn(token.folded, words, at === first);
    if (!parts.every((part) => words.known.has(part))) break;
    parts.forEach((word, index) => {
      const isLast = index === parts.length - 1;
      found.push({ word, token: at, isLast, isJoined: isJoined && index === 0, isDigits: false });
    });
  }
  return found;
}
