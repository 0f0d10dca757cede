import { jsonFile } from '../view/exports/json.ts';
import { type SearchStory, searchIndex } from '../view/search/search-index.ts';
import { searchable } from '../view/search/searchable.ts';
import { getComparisons, getStories } from './stories.ts';

/** The files that the search reads, as routes: the manifest, the terms, and the texts of each story. */
export async function searchRoutes() {
  const stories: SearchStory[] = [];
  for (const story of await getStories()) {
    stories.push(searchable(story, await getComparisons(story)));
  }
  const { manifest, shards } = searchIndex(stories);
  const files: readonly (readonly [string, unknown])[] = [
    ['manifest', manifest],
    ...shards.map((shard, number) => [`terms-${number}`, shard] as const),
    ...stories.map((story) => [`story-${story.slug}`, story] as const),
  ];
  return files.map(([file, value]) => ({ params: { file }, props: { text: jsonFile(value) } }));
}
