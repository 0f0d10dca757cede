import { type ComparisonView, comparison } from '../view/comparison.ts';
import type { Comparison } from './comparison.ts';
import { getLedgers } from './ledgers.ts';
import { getComparisons } from './stories.ts';

const views = new WeakMap<Comparison, ComparisonView>();

/** What the pages of a comparison print: made once for all of them. */
export async function viewOf(input: Comparison): Promise<ComparisonView> {
  const known = views.get(input);
  if (known !== undefined) return known;
  const view = comparison(input, await getComparisons(input.story), await getLedgers(input));
  views.set(input, view);
  return view;
}
