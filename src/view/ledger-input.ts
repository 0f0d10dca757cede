import type { LedgerArticle, LedgerInput } from '../analyse/comparison.ts';
import type { Article, Story } from '../content/story.ts';
import { articleInput } from './alignment-input.ts';
import type { ComparisonInput } from './facing.ts';

function ledgerArticle(article: Article): LedgerArticle {
  const { lang, passages } = articleInput(article);
  return {
    lang,
    passages: passages.map((passage) =>
      article.blocks[passage.block]?.type === 'quote'
        ? { ...passage, isSetAsQuote: true }
        : passage,
    ),
    outlet: article.outlet,
    agency: article.agency,
    ...(article.published !== null && { published: article.published }),
  };
}

/** What the ledgers are computed from, for two articles of a story, besides their alignment. */
export function ledgerTexts(
  { names, date }: Pick<Story, 'names' | 'date'>,
  left: Article,
  right: Article,
): Omit<LedgerInput, 'alignment'> {
  return { left: ledgerArticle(left), right: ledgerArticle(right), names, date };
}

/** What the ledgers are computed from, for two articles of a story. */
export function ledgerInput({ story, left, right, alignment }: ComparisonInput): LedgerInput {
  return { ...ledgerTexts(story, left, right), alignment };
}
