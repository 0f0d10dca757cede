import { once } from '../../text/once.ts';
import { withoutPossessive } from '../../text/tokens.ts';
import type { Place } from '../evidence.ts';
import { isFunctionWord } from './function-words.ts';
import { type Core, coreOf, root } from './inflection.ts';
import type { ReadArticle } from './read.ts';

/** A word, number or symbol of an article and where it stands. */
export interface Word extends Place {
  /** The matching form, without an English possessive. */
  readonly folded: string;
  /** What is left without its ending and joined letters. */
  readonly root: string;
  /** What tells its forms. */
  readonly core: Core;
  /** Position among the passage's tokens. */
  readonly token: number;
  /** Begins with a capital, or with a joined article before one ("al-Muhandis"). */
  readonly isCapital: boolean;
  /** It joins words and says little; a short form in capitals ("US", "IT") is a name and says much. */
  readonly isFunction: boolean;
}

/** A capital, or a small article joined to one. */
const CAPITAL = /^(?:\p{Ll}{2,3}['’-])?\p{Lu}/u;

/** "US", "U.S."; a single capital is a word that begins a sentence. */
const SHORT_FORM = /^\p{Lu}(?:\.?\p{Lu})+\.?$/u;

function readWords(article: ReadArticle, passage: number): readonly Word[] {
  const { tokens, text } = article.passages[passage] ?? { tokens: [], text: '' };
  return tokens.flatMap((token, at): Word[] => {
    if (token.kind === 'punctuation') return [];
    const { start, end } = token;
    const folded = withoutPossessive(token.folded, article.lang);
    const printed = text.slice(start, end);
    const isFunction = isFunctionWord(folded, article.lang) && !SHORT_FORM.test(printed);
    const isCapital = CAPITAL.test(printed);
    return [
      {
        passage,
        start,
        end,
        folded,
        root: root(folded, article.lang),
        core: coreOf(folded, article.lang),
        token: at,
        isCapital,
        isFunction,
      },
    ];
  });
}

const wordsByPassage = once((article: ReadArticle) =>
  article.passages.map((_, passage) => readWords(article, passage)),
);

/** The words of a whole passage, in order; marks are none. */
export function wordsOf(article: ReadArticle, passage: number): readonly Word[] {
  return wordsByPassage(article)[passage] ?? [];
}

/** The words that stand wholly in a place, in order; marks are none. */
export function wordsIn(article: ReadArticle, place: Place): Word[] {
  return wordsOf(article, place.passage).filter(
    ({ start, end }) => start >= place.start && end <= place.end,
  );
}
