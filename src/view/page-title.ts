import type { ComparisonPages } from './addresses.ts';
import type { ComparisonView } from './comparison.ts';
import { isolated } from './isolated.ts';

/** A character that takes the width of two. */
const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu;

/** Characters of a title that fill three lines of a column in the largest size, and four in the next. */
const [LONG, LONGER] = [60, 110];

/**
 * How long a title is, as a class of its heading: longer ones are set smaller, so that what they head is
 * still seen beside them.
 */
export function titleLength(title: string): 'long' | 'longer' | undefined {
  const length = title.length + (title.match(WIDE)?.length ?? 0);
  if (length > LONGER) return 'longer';
  return length > LONG ? 'long' : undefined;
}

/** The same of the titles of one list, which are set in one size: that of the longest. */
export function titlesLength(titles: readonly string[]): 'long' | 'longer' | undefined {
  const lengths = titles.map(titleLength);
  return (['longer', 'long'] as const).find((length) => lengths.includes(length));
}

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
