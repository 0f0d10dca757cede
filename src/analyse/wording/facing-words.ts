import { primaryLanguage } from '../../text/segmenter.ts';
import type { Correspondence } from '../reading/correspondence.ts';
import type { ReadArticle, Reading } from '../reading/read.ts';
import type { Word } from '../reading/words.ts';

/** A word of a linked passage, with what is known of it in this link. */
export interface FacingWord extends Word {
  /** Number of the pair of words that it belongs to; `null` where nothing stands for it. */
  readonly anchor: number | null;
  /** A figure or a date, or a spelling of a name: other ledgers tell of it. */
  readonly isFigure: boolean;
  readonly isSpelling: boolean;
  /** The other article prints it too, in this link or in another of the passage's. */
  readonly isPrinted: boolean;
  /** A mark that ends a phrase stands between it and the word before. */
  readonly isBroken: boolean;
}

/** The words of a link on both sides. */
export interface Facing {
  readonly correspondence: Correspondence;
  readonly left: readonly FacingWord[];
  readonly right: readonly FacingWord[];
}

/** Words of each side by passage and token. */
export interface WordSets {
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

/** What is known of a reading's words beside the link they stand in. */
export interface Accounts {
  readonly figures: WordSets;
  readonly spellings: WordSets;
  readonly printed: WordSets;
}

/** Whether a capital marks a name; one that begins a sentence, and those of German nouns, do not. */
export function isName({ isCapital, token }: Word, lang: string): boolean {
  return isCapital && token > 1 && primaryLanguage(lang) !== 'de';
}

/** Names a word by passage and token. */
export function wordKey({ passage, token }: Pick<Word, 'passage' | 'token'>): string {
  return `${passage} ${token}`;
}

/** Commas, stops, colons, dashes, brackets: what ends a phrase. */
const BREAK = /[,;:.!?()[\]–—،؛、。，：；！？（）]|\s-\s/u;

function isBroken(article: ReadArticle, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return true;
  const text = article.passages[word.passage]?.text ?? '';
  return BREAK.test(text.slice(before.end, word.start));
}

/**
 * Numbers the pairs of words of a link. An equal function word right beside a moved pair, on the same
 * side of it in both passages, makes a pair too ("to Ardle").
 */
function numbered({ left, right, kept, moved }: Correspondence) {
  const anchors = { left: new Map<number, number>(), right: new Map<number, number>() };
  let count = 0;
  const pair = (i: number, j: number): void => {
    anchors.left.set(i, count);
    anchors.right.set(j, count);
    count += 1;
  };
  for (const [i, j] of [...kept, ...moved]) pair(i, j);
  for (const [i, j] of moved) {
    for (const step of [-1, 1]) {
      for (let reach = step; ; reach += step) {
        const [one, other] = [left[i + reach], right[j + reach]];
        const isFree = !anchors.left.has(i + reach) && !anchors.right.has(j + reach);
        if (!one || !other || !isFree || one.folded !== other.folded) break;
        if (!one.isFunction || !other.isFunction) break;
        pair(i + reach, j + reach);
      }
    }
  }
  return anchors;
}

/** Reads the words of a link, for the search for substitutions. */
export function facingWords(
  reading: Reading,
  correspondence: Correspondence,
  { figures, spellings, printed }: Accounts,
): Facing {
  const anchors = numbered(correspondence);
  const read = (side: 'left' | 'right'): FacingWord[] =>
    correspondence[side].map((word, at, all) => {
      const key = wordKey(word);
      return {
        ...word,
        anchor: anchors[side].get(at) ?? null,
        isFigure: figures[side].has(key),
        isSpelling: spellings[side].has(key),
        isPrinted: printed[side].has(key),
        isBroken: isBroken(reading[side], all, at),
      };
    });
  return { correspondence, left: read('left'), right: read('right') };
}
