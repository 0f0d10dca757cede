import { finds, type Lookup, ranked } from '../view/search/ranking.ts';
import type {
  SearchManifest,
  SearchStory,
  SearchText,
  Shard,
} from '../view/search/search-index.ts';
import { shardOf } from '../view/search/shards.ts';
import { terms } from '../view/search/terms.ts';

/** Passages of one story that were found, the best first. */
export interface Found {
  readonly title: string;
  readonly texts: readonly SearchText[];
}

/** What a search found. */
export interface Results {
  /** Number of texts found, shown or not. */
  readonly count: number;
  /** Words of the index that were found. */
  readonly words: ReadonlySet<string>;
  /** Words looked for of which only others that begin alike were found. */
  readonly near: readonly string[];
  readonly stories: readonly Found[];
}

/** Texts that are shown: as many as a reader goes through before looking for other words. */
const SHOWN = 30;

/**
 * Looks words up in the index: reads the files that they would stand in, ranks, and reads the stories
 * of the best texts.
 *
 * @param read reads a file of the index by its name, without extension
 */
export async function look(
  query: string,
  read: (file: string) => Promise<unknown>,
): Promise<Results> {
  // The build wrote these files, in these shapes (`src/view/search/search-index.ts`).
  const manifest = (await read('manifest')) as SearchManifest;
  const words = [...new Set(terms(query).map(({ term }) => term))];
  const lookups = await Promise.all(
    words.map(async (term): Promise<Lookup> => {
      const file = `terms-${shardOf(term, manifest.shards)}`;
      return { term, shard: (await read(file)) as Shard };
    }),
  );
  const hits = ranked(lookups, manifest.texts);
  const bySlug = new Map<string, number[]>();
  for (const { text } of hits.slice(0, SHOWN)) {
    const [slug, first] = manifest.stories.findLast((story) => story[1] <= text) ?? ['', 0];
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), text - first]);
  }
  const stories = [...bySlug].map(async ([slug, numbers]): Promise<Found> => {
    const { title, texts } = (await read(`story-${slug}`)) as SearchStory;
    return { title, texts: numbers.flatMap((number) => texts[number] ?? []) };
  });
  const found = lookups.map(finds);
  return {
    count: hits.length,
    words: new Set(found.flatMap((one) => one.words)),
    near: words.filter((_, index) => found[index]?.areNear),
    stories: await Promise.all(stories),
  };
}
