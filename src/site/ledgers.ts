import { type Ledgers, ledgers } from '../analyse/index.ts';
import type { Story } from '../content/story.ts';
import { ledgerInput } from '../view/ledger-input.ts';
import type { ListedComparison } from '../view/stories.ts';
import type { Comparison } from './comparison.ts';
import { engine } from './kept.ts';
import { resultsInput } from './results/inputs.ts';
import { keptLedgers } from './results/results.ts';
import { getComparisons } from './stories.ts';

const read = new WeakMap<Comparison, Promise<Ledgers>>();

/** The ledgers of a comparison; while the site is developed they are computed anew. */
export function getLedgers(comparison: Comparison): Promise<Ledgers> {
  if (import.meta.env.DEV) return Promise.resolve(ledgers(ledgerInput(comparison)));
  const { story, left, right, alignment } = comparison;
  const result =
    read.get(comparison) ?? keptLedgers(engine, resultsInput(story, left, right), alignment);
  read.set(comparison, result);
  return result;
}

/** Every comparison of a story with its ledgers, in the story's order of articles. */
export async function getListed(story: Story): Promise<readonly ListedComparison[]> {
  const comparisons = await getComparisons(story);
  return Promise.all(
    comparisons.map(async (input) => ({ input, ledgers: await getLedgers(input) })),
  );
}
