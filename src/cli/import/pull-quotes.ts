import { quoted } from '../../content/problems/printable.ts';
import type { ArticleBlock } from './article-block.ts';
import { countWords } from './count-words.ts';
import { foldedWords } from './folded-words.ts';
import { endsSentence } from './head-parts.ts';
import type { LeftOutItem } from './left-out.ts';

/** The blocks of an article without its pull quotes. */
export interface WithoutPullQuotes {
  readonly blocks: readonly ArticleBlock[];
  readonly leftOut: readonly LeftOutItem[];
  /** What an editor is told of each. */
  readonly notes: readonly string[];
}

/**
 * Fewest words of a pull quote: set as a quotation and in marks, one of the two, and as a paragraph like any
 * other.
 */
const LEAST_BOTH = 3;
const LEAST_SET = 5;
const LEAST_PLAIN = 8;

/** Most words of the name and office below a quotation. */
const LONGEST_SIGNATURE = 12;

/** A paragraph that is a quotation, whole. */
export const QUOTATION = /^["“”„«»‘'「『][\s\S]*["“”«»’'」』]$/u;

/** A line that a dash begins, and a name. */
export const SIGNED = /^[—–―-]\s*\p{Lu}/u;

/** Letters of scripts without spaces; two of them make about one word. */
const UNSPACED =
  /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/gu;

function lengthOf(text: string): number {
  return countWords(text) - (text.match(UNSPACED)?.length ?? 0) / 2;
}

/** What to look for in other words, a space at each end, to find words in them whole and in a row. */
export function soughtIn(words: string): string {
  return words.search(UNSPACED) >= 0 ? words.trim() : words;
}

function isSet({ type, text }: ArticleBlock): boolean {
  return type === 'quote' || QUOTATION.test(text);
}

function leastOf(block: ArticleBlock): number {
  if (block.type === 'quote' && QUOTATION.test(block.text)) return LEAST_BOTH;
  return isSet(block) ? LEAST_SET : LEAST_PLAIN;
}

/**
 * Takes the pull quotes out of an article: paragraphs and quotations whose words a longer paragraph of the
 * report has in a row, or one as long that is no quotation. The name below one goes with it. The first
 * paragraph is none: a standfirst may say what the text says again.
 *
 * @param mayBe whether a block may be one by what it is
 */
export function withoutPullQuotes(
  blocks: readonly ArticleBlock[],
  mayBe: (block: ArticleBlock) => boolean,
): WithoutPullQuotes {
  // A space at each end. Every block is held against all others, so what each needs is made once.
  const words = new Map(blocks.map((block) => [block, ` ${foldedWords(block.text)} `]));
  const wordsOf = (block: ArticleBlock): string => words.get(block) ?? '';
  const report = blocks.filter(({ furniture }) => furniture === null);
  const repeats = (block: ArticleBlock): boolean => {
    if (block === report[0] || !mayBe(block)) return false;
    if (lengthOf(block.text) < leastOf(block)) return false;
    const own = wordsOf(block);
    const sought = soughtIn(own);
    const isQuoted = isSet(block);
    return report.some((other) => {
      const whole = wordsOf(other);
      if (other === block || whole.length < sought.length) return false;
      return (whole.length > own.length || (isQuoted && !isSet(other))) && whole.includes(sought);
    });
  };
  const isSignature = ({ furniture, text }: ArticleBlock): boolean =>
    furniture === null && !endsSentence(text) && countWords(text) <= LONGEST_SIGNATURE;
  const out = new Set<ArticleBlock>();
  const notes: string[] = [];
  for (const block of blocks.filter(repeats)) {
    const beside = blocks.filter(
      (other) => other !== block && block.quotation !== null && other.quotation === block.quotation,
    );
    // A quotation that says more than the text, or is an embedded post with its account, is none.
    if (!beside.every((other) => isSignature(other) || repeats(other))) continue;
    const below = blocks[blocks.indexOf(block) + 1];
    const isSigned = block.quotation === null && SIGNED.test(below?.text ?? '');
    const signature = below?.furniture === 'source line' && isSigned ? [below] : [];
    const parts = [block, ...beside, ...signature].filter((part) => !out.has(part));
    for (const part of parts) out.add(part);
    const printed = parts.map((part) => quoted(part.text)).join(', ');
    if (parts.length > 0)
      notes.push(`left out as a pull quote, whose words the text has: ${printed}`);
  }
  const texts = blocks.filter((block) => out.has(block)).map(({ text }) => text);
  return {
    blocks: blocks.filter((block) => !out.has(block)),
    leftOut: texts.map((text) => ({ sort: 'pull quote', text })),
    notes,
  };
}
