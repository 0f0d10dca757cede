import { withoutPossessive } from '../../text/tokens.ts';
import type { Place } from '../evidence.ts';
import type { ReadArticle } from './read.ts';

/** A word, number or symbol of an article and where it stands. */
export interface Word extends Place {
  /** The matching form, without an English possessive. */
  readonly folded: string;
  /** Position among the passage's tokens. */
  readonly token: number;
  /** Begins with a capital, or with a joined article before one ("al-Muhandis"). */
  readonly isCapital: boolean;
}

/** A capital, or a small article joined to one. */
const CAPITAL = /^(?:\p{Ll}{2,3}['’-])?\p{Lu}/u;

/** The words that stand wholly in a place, in order; marks are none. */
export function wordsIn(article: ReadArticle, place: Place): Word[] {
  const { tokens, text } = article.passages[place.passage] ?? { tokens: [], text: '' };
  return tokens.flatMap((token, at): Word[] => {
    if (token.kind === 'punctuation' || token.start < place.start || token.end > place.end)
      return [];
    const { start, end } = token;
    const folded = withoutPossessive(token.folded, article.lang);
    const isCapital = CAPITAL.test(text.slice(start, end));
    return [{ passage: place.passage, start, end, folded, token: at, isCapital }];
  });
}

/** The words of a whole passage. */
export function wordsOf(article: ReadArticle, passage: number): Word[] {
  const end = article.passages[passage]?.text.length ?? 0;
  return wordsIn(article, { passage, start: 0, end });
}
