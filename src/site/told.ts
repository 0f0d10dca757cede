import { type Told, told } from '../view/outlets/told.ts';
import { getLedgers } from './ledgers.ts';
import { getComparisons, getStories } from './stories.ts';

async function read(): Promise<readonly Told[]> {
  const all: Told[] = [];
  // One after the other: a thousand comparisons at once would not fit into memory.
  for (const story of await getStories()) {
    for (const comparison of await getComparisons(story)) {
      all.push(told(comparison, await getLedgers(comparison)));
    }
  }
  return all;
}

let kept: Promise<readonly Told[]> | undefined;

/** What every comparison of the site adds to what is told of outlets: read once in a build. */
export function getTold(): Promise<readonly Told[]> {
  if (import.meta.env.DEV) return read();
  kept ??= read();
  return kept;
}
