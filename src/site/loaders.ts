import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Article, Story } from '../content/story.ts';
import { contentFolder } from './folders.ts';
import { forget, sharedReading } from './reading.ts';
import { type ArticleBody, bodies } from './readings.ts';

interface Entry {
  readonly id: string;
  /** All that decides what is shown of it, in words. */
  readonly source: () => string;
  readonly data: Record<string, unknown>;
  /** The text of its file, where it has one to itself. */
  readonly body?: () => string;
}

/** Puts entries in a collection: an entry whose digest stands is kept, one that is gone is removed. */
function store({ store, generateDigest }: LoaderContext, entries: readonly Entry[]): void {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, source, data, body } of entries) {
    const digest = generateDigest(source());
    if (store.get(id)?.digest === digest) continue;
    store.set({ id, digest, data, ...(body === undefined ? {} : { body: body() }) });
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
function loader(
  name: string,
  entries: (stories: readonly Story[], folder: string) => Entry[],
): Loader {
  return {
    name,
    async load(context) {
      const { config, logger, watcher } = context;
      const folder = fileURLToPath(contentFolder(config.root));
      const read = () => sharedReading(folder, watcher === undefined ? null : logger);
      const first = read();
      if (watcher === undefined && first.error !== null) throw first.error;
      store(context, entries(first.stories, folder));
      if (watcher === undefined) return;
      fills.set(name, () => {
        const { stories, error } = read();
        if (error === null) store(context, entries(stories, folder));
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
      data: { ...data },
    };
  }),
);

/** An article as its collection holds it; what its body was read as stands in `bodies`. */
export type ArticleEntry = Omit<Article, keyof ArticleBody>;

/** The collection of articles; ids are `<story>/<article>`, bodies their Markdown files. */
export const articleLoader = loader('articles', (stories, folder) =>
  stories.flatMap((story) =>
    story.articles.map((article): Entry => {
      const { blocks, passages, ...data } = article;
      const id = `${story.slug}/${article.slug}`;
      bodies().set(id, { blocks, passages });
      return {
        id,
        source: () => JSON.stringify(article),
        data,
        body: () => readFileSync(join(folder, `${id}.md`), 'utf8'),
      };
    }),
  ),
);
