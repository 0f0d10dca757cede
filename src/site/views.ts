import { type ComparisonView, comparison } from '../view/comparison.ts';
import type { Comparison } from './comparison.ts';

const views = new WeakMap<Comparison, ComparisonView>();

/** What the pages of a comparison print: made once for all of them. */
export function viewOf(input: Comparison): ComparisonView {
  const view = views.get(input) ?? comparison(input);
  views.set(input, view);
  return view;
}
