import type { Article, Story } from '../../content/story.ts';
import { once } from '../../text/once.ts';
import { alignmentInput } from '../../view/alignment-input.ts';
import { ledgerTexts } from '../../view/ledger-input.ts';
import { pairings } from '../comparison.ts';
import type { ResultsInput } from './results.ts';

/** The inputs of a story's comparisons, by the slugs of their articles: made once for all who ask. */
const inputsOf = once((_: Story) => new Map<string, ResultsInput>());

/** What the results of two articles of a story are computed from. */
export function resultsInput(story: Story, left: Article, right: Article): ResultsInput {
  const inputs = inputsOf(story);
  const name = `${left.slug} ${right.slug}`;
  const known = inputs.get(name);
  if (known !== undefined) return known;
  const fresh = {
    alignment: alignmentInput(story, left, right),
    ledgers: ledgerTexts(story, left, right),
  };
  inputs.set(name, fresh);
  return fresh;
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
