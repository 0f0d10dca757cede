import { type Told, told } from '../view/outlets/told.ts';
import type { SearchStory } from '../view/search/search-index.ts';
import { searchable } from '../view/search/searchable.ts';
import { getLedgers } from './ledgers.ts';
import { getComparisons, getStories } from './stories.ts';

/** What all stories together give to pages that belong to none of them. */
export interface Gathered {
  /** What every comparison adds to what is told of outlets. */
  readonly told: readonly Told[];
  /** What a search may find. */
  readonly searched: readonly SearchStory[];
}

async function gather(): Promise<Gathered> {
  const [all, searched]: [Told[], SearchStory[]] = [[], []];
  // One after the other: a thousand comparisons at once would not fit into memory.
  for (const story of await getStories()) {
    const comparisons = await getComparisons(story);
    searched.push(searchable(story, comparisons));
    for (const comparison of comparisons) {
      all.push(told(comparison, await getLedgers(comparison)));
    }
  }
  return { told: all, searched };
}

let kept: Promise<Gathered> | undefined;

/** Goes through all stories: once in a build, for every result is read from its file. */
export function gathered(): Promise<Gathered> {
  if (import.meta.env.DEV) return gather();
  kept ??= gather();
  return kept;
}
