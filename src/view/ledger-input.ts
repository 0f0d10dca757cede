import type { LedgerArticle, LedgerInput } from '../analyse/comparison.ts';
import type { Article } from '../content/story.ts';
import { articleInput } from './alignment-input.ts';
import type { ComparisonInput } from './facing.ts';

function ledgerArticle(article: Article): LedgerArticle {
  return { ...articleInput(article), outlet: article.outlet, agency: article.agency };
}

/** What the ledgers are computed from, for two articles of a story. */
export function ledgerInput({ story, left, right, alignment }: ComparisonInput): LedgerInput {
  return {
    left: ledgerArticle(left),
    right: ledgerArticle(right),
    alignment,
    names: story.names,
    date: story.date,
  };
}
