import type { Article, Story } from '../../content/story.ts';
import { alignmentInput } from '../../view/alignment-input.ts';
import { ledgerTexts } from '../../view/ledger-input.ts';
import { pairings } from '../comparison.ts';
import type { ResultsInput } from './results.ts';

/** What the results of two articles of a story are computed from. */
export function resultsInput(story: Story, left: Article, right: Article): ResultsInput {
  return {
    alignment: alignmentInput(story, left, right),
    ledgers: ledgerTexts(story, left, right),
  };
}

/** The same for every two articles of every story, in the order of the stories. */
export function resultsInputs(stories: readonly Story[]): ResultsInput[] {
  return stories.flatMap((story) => {
    const articles = new Map(story.articles.map((article) => [article.slug, article]));
    return pairings([...articles.keys()]).flatMap(({ left, right }) => {
      const [a, b] = [articles.get(left), articles.get(right)];
      return a === undefined || b === undefined ? [] : [resultsInput(story, a, b)];
    });
  });
}
