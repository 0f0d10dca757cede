import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Article, Story } from '../content/story.ts';
import { contentFolder } from './folders.ts';
import { forget, sharedReading } from './reading.ts';

interface Entry {
  readonly id: string;
  /** All that decides `data`, in words. */
  readonly source: () => string;
  readonly data: () => Record<string, unknown>;
}

/** Puts entries in a collection: an entry whose digest stands is kept, one that is gone is removed. */
function store({ store, generateDigest }: LoaderContext, entries: readonly Entry[]): void {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, source, data } of entries) {
    const digest = generateDigest(source());
    if (store.get(id)?.digest === digest) continue;
    store.set({ id, digest, data: data() });
  }
}

/** What fills each collection, by name: one change of the content renews them all. */
const fills = new Map<string, () => void>();

/** An editor's tools often write a file in several steps; a change is taken up when they rest. */
const REST = 50;

let waiting: NodeJS.Timeout | undefined;

/** Reads the content anew, once for all collections. */
function renew(logger: LoaderContext['logger']): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    forget();
    try {
      for (const fill of fills.values()) fill();
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
    }
  }, REST);
}

/**
 * A loader that fills one collection from the folder of stories and, while the site is developed,
 * fills it again when a file in there changes. An error in the content stops a build; a development
 * server reports it, starts with the stories that have none, and leaves the collections as they were
 * where a change brought it.
 *
 * @param name the loader's name, for Astro's log
 * @param entries what a reading of the folder puts into the collection, in a fixed order
 */
function loader(name: string, entries: (stories: readonly Story[]) => Entry[]): Loader {
  return {
    name,
    async load(context) {
      const { config, logger, watcher } = context;
      const folder = fileURLToPath(contentFolder(config.root));
      const read = () => sharedReading(folder, watcher === undefined ? null : logger);
      const first = read();
      if (watcher === undefined && first.error !== null) throw first.error;
      store(context, entries(first.stories));
      if (watcher === undefined) return;
      fills.set(name, () => {
        const { stories, error } = read();
        if (error === null) store(context, entries(stories));
      });
      watcher.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher.on(event, (file) => {
          if (file.startsWith(folder)) renew(logger);
        });
      }
    },
  };
}

/** A story as its collection holds it: its articles stand in their own. */
export type StoryEntry = Omit<Story, 'articles'> & { readonly articles: readonly string[] };

/** The collection of stories; ids are story slugs. */
export const storyLoader = loader('stories', (stories) =>
  stories.map(({ articles, ...story }) => {
    const data: StoryEntry = { ...story, articles: articles.map(({ slug }) => slug) };
    return {
      id: story.slug,
      source: () => JSON.stringify(data),
      data: () => ({ ...data }),
    };
  }),
);

/** The collection of articles; ids are `<story>/<article>`. */
export const articleLoader = loader('articles', (stories) =>
  stories.flatMap((story) =>
    story.articles.map((article: Article) => ({
      id: `${story.slug}/${article.slug}`,
      source: () => JSON.stringify(article),
      data: () => ({ ...article }),
    })),
  ),
);
