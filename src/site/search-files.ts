import type { Story } from '../content/story.ts';
import { jsonFile } from '../view/exports/json.ts';
import { searchIndex } from '../view/search/search-index.ts';
import { searchable } from '../view/search/searchable.ts';
import { gathered } from './gathered.ts';
import { getComparisons, getStories } from './stories.ts';
import { storyKey } from './story-key.ts';

/** What a file of the search holds, or the story whose texts it holds. */
export type SearchFile = { readonly value: unknown } | { readonly story: Story };

/** The files that the search reads, as routes: the manifest, the terms, and the texts of each story. */
export async function searchRoutes() {
  const stories = await getStories();
  const { manifest, shards } = searchIndex((await gathered()).searched);
  const route = (file: string, props: SearchFile) => ({ params: { file }, props });
  return [
    route('manifest', { value: manifest }),
    ...shards.map((shard, number) => route(`terms-${number}`, { value: shard })),
    ...stories.map((story) => ({
      ...route(`story-${story.slug}`, { story }),
      cacheKey: storyKey(story),
    })),
  ];
}

/** The text of a file of the search. */
export async function searchFile(file: SearchFile): Promise<string> {
  if ('value' in file) return jsonFile(file.value);
  return jsonFile(searchable(file.story, await getComparisons(file.story)));
}
