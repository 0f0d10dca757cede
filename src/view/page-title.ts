import type { ComparisonPages } from './addresses.ts';
import type { ComparisonView } from './comparison.ts';
import { isolated } from './isolated.ts';

/** The two outlets of a comparison, as a title names them. */
export function outletsWords({ a, b }: ComparisonView['articles']): string {
  return `${isolated(a.outlet)} and ${isolated(b.outlet)}`;
}

/**
 * What the pages of a comparison are called, without the site's name: by the story, where it has no other
 * comparison, else with the two outlets, which tell one comparison from the next.
 */
export function comparisonTitle(
  { title, articles }: Pick<ComparisonView, 'title' | 'articles'>,
  { story }: Pick<ComparisonPages, 'story'>,
): string {
  return story === null ? title : `${title}: ${outletsWords(articles)}`;
}
