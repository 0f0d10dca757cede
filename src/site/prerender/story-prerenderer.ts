import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { Story } from '../../content/story.ts';
import type { Fidelity } from '../fidelity.ts';
import { storyDataPaths } from '../story-data.ts';
import type { Threads } from '../threads.ts';
import { fileOf, requestOf } from './paths.ts';
import type { Finished, Rendered, Task } from './worker.ts';

/** What the prerenderer of stories works with. */
export interface Surroundings {
  /** Path that the site is served under, with a slash at each end. */
  readonly base: string;
  readonly stories: readonly Story[];
  /** Make files of data, check, compress, write, keep and restore. */
  readonly threads: Pick<Threads<Task, Finished>, 'run'>;
  readonly fidelity: Fidelity;
  /** Told the `cacheKey` of each story. */
  readonly uses: (key: string) => void;
  /** Told of each story that is rendered: how many are, and how many are to be. */
  readonly progress: (done: number, all: number) => void;
}

/** Stories that may wait for a thread, so that none is idle and few are in memory. */
const WAITING = 8;

/**
 * Renders stories one after the other, all pages of each in a row, so that what they share is made
 * once; and only those whose `cacheKey` no earlier build has rendered. All other work on their files is
 * done by threads while the next stories are rendered. Astro is given what is left: the pages that
 * belong to no story.
 *
 * @param plain Astro's own
 * @returns a prerenderer that has put all files of stories in their places once it names its paths
 * @throws Error, from the naming of the paths, where a page of a story is answered otherwise than with
 *   success, where a page has a story's key and none of the stories is its own, and of a thread that failed
 */
export function storyPrerenderer(
  plain: AstroPrerenderer,
  { base, stories, threads, fidelity, uses, progress }: Surroundings,
): AstroPrerenderer {
  const data = new Map(
    stories.flatMap((story) => storyDataPaths(story).map((path) => [path, story])),
  );

  /** Has a thread do something with a story's files, and takes note of what it finds. */
  async function run(task: Task): Promise<boolean> {
    const bodies = task.kind === 'finish' ? task.pages.map(({ body }) => body.buffer) : [];
    const { inPlace, pages } = await threads.run(task, bodies);
    for (const { path, faults } of pages) fidelity.note(path, faults);
    return inPlace;
  }

  /** Puts the stories of earlier builds in their places, and returns the paths that none is for. */
  async function restore(paths: readonly PathWithRoute[]): Promise<PathWithRoute[]> {
    const missing = [...Map.groupBy(paths, ({ cacheKey }) => cacheKey)].map(
      async ([key, all]): Promise<PathWithRoute[]> => {
        if (key === undefined) return all;
        uses(key);
        const files = all.map(({ pathname, route }) => fileOf(pathname, route.type));
        return (await run({ kind: 'restore', key, paths: files })) ? [] : all;
      },
    );
    return (await Promise.all(missing)).flat();
  }

  /** Renders the pages of one story; its files of data are left to a thread. */
  async function render(key: string, paths: readonly PathWithRoute[]): Promise<Task> {
    const pages = new Map<string, Rendered>();
    let story: Story | undefined;
    for (const { pathname, route } of paths) {
      const path = fileOf(pathname, route.type);
      const own = data.get(path);
      story ??= own;
      // Of two routes that want one path the first wins.
      if (own !== undefined || pages.has(path)) continue;
      const request = requestOf(base, pathname, route.type);
      const result = await plain.render(request, { routeData: route });
      const response = result instanceof Response ? result : result.response;
      if (!response.ok) throw new Error(`Unexpected answer ${response.status} for /${path}`);
      pages.set(path, { path, body: new Uint8Array(await response.arrayBuffer()) });
    }
    if (story === undefined) throw new Error(`Unexpected pages of no story: ${[...pages.keys()]}`);
    return { kind: 'finish', key, pages: [...pages.values()], story };
  }

  async function renderAll(all: ReadonlyMap<string, readonly PathWithRoute[]>): Promise<void> {
    const waiting = new Set<Promise<unknown>>();
    let done = 0;
    for (const [key, paths] of all) {
      const task = run(await render(key, paths));
      waiting.add(task);
      void task.then(
        () => waiting.delete(task),
        () => undefined,
      );
      if (waiting.size >= WAITING) await Promise.race(waiting);
      done += 1;
      progress(done, all.size);
    }
    await Promise.all(waiting);
  }

  return {
    ...plain,
    name: 'stories',
    async getStaticPaths() {
      const others: PathWithRoute[] = [];
      const own = new Map<string, PathWithRoute[]>();
      for (const path of await restore(await plain.getStaticPaths())) {
        const { cacheKey } = path;
        if (cacheKey === undefined) others.push(path);
        else own.set(cacheKey, [...(own.get(cacheKey) ?? []), path]);
      }
      await renderAll(own);
      return others;
    },
  };
}
