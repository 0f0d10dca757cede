import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { Story } from '../../content/story.ts';
import type { Fidelity } from '../fidelity.ts';
import { storyDataPaths } from '../story-data.ts';
import type { Threads } from '../threads.ts';
import type { Rendered, Task } from './worker.ts';

/** What the prerenderer of stories works with. */
export interface Surroundings {
  /** Path that the site is served under, with a slash at each end. */
  readonly base: string;
  readonly stories: readonly Story[];
  /** Make files of data, compress, keep and restore. */
  readonly threads: Threads<Task, boolean>;
  readonly fidelity: Fidelity;
  /** Told the `cacheKey` of each story. */
  readonly uses: (key: string) => void;
}

/** The files of a story as they come. */
interface Rendering {
  readonly pages: Rendered[];
  /** Where its files of data are left to a thread. */
  story: Story | null;
  /** Paths that are not rendered yet. */
  missing: number;
  /** All of it was rendered, and nothing is wrong with it. */
  whole: boolean;
}

/** A path as this file writes them: without a slash at either end. */
const bare = (path: string) => path.replace(/^\/+|\/+$/g, '');

/** The file that answers for a path. */
function fileOf(path: string, type: PathWithRoute['route']['type']): string {
  return type === 'page' ? `${path}/index.html`.replace(/^\//, '') : path;
}

const emptyRendering = (): Rendering => ({ pages: [], story: null, missing: 0, whole: true });

/** Stories that may wait for a thread, so that none is idle and few are in memory. */
const WAITING = 8;

/**
 * Renders stories one after the other, all pages of each in a row, so that what they share is made
 * once; and only those whose `cacheKey` no earlier build has rendered. Files of data are made, and all
 * texts compressed, by threads while the next stories are rendered.
 *
 * @param plain Astro's own
 */
export function storyPrerenderer(
  plain: AstroPrerenderer,
  { base, stories, threads, fidelity, uses }: Surroundings,
): AstroPrerenderer {
  const keys = new Map<string, string>();
  const renderings = new Map<string, Rendering>();
  const waiting = new Set<Promise<unknown>>();
  const data = new Map(
    stories.flatMap((story) => storyDataPaths(story).map((path) => [path, story])),
  );

  /** Puts the stories of earlier builds in their places, and returns the paths that none is for. */
  async function restore(paths: readonly PathWithRoute[]): Promise<PathWithRoute[]> {
    const missing = [...Map.groupBy(paths, ({ cacheKey }) => cacheKey)].map(
      async ([key, all]): Promise<PathWithRoute[]> => {
        if (key === undefined) return all;
        uses(key);
        const files = all.map(({ pathname, route }) => fileOf(bare(pathname), route.type));
        const restored = await threads.run({ kind: 'restore', key, paths: files });
        if (!restored) return all;
        for (const file of files) fidelity.trust(file);
        return [];
      },
    );
    return (await Promise.all(missing)).flat();
  }

  /** Takes note of a file; the last of a story has all of them compressed. */
  async function take(key: string, page: Rendered | null): Promise<void> {
    const rendering = renderings.get(key);
    if (rendering === undefined) return;
    rendering.missing -= 1;
    if (page === null) rendering.whole = false;
    else {
      rendering.pages.push(page);
      // What does not show its sources' words fails the build, and is never kept.
      if (!fidelity.check(page.path, page.body)) rendering.whole = false;
    }
    if (rendering.missing > 0) return;
    renderings.delete(key);
    const { pages, story, whole } = rendering;
    const task = threads.run({ kind: 'finish', key, pages, story, keep: whole });
    waiting.add(task);
    void task.then(
      () => waiting.delete(task),
      () => undefined,
    );
    if (waiting.size >= WAITING) await Promise.race(waiting);
  }

  return {
    ...plain,
    name: 'stories',
    async getStaticPaths() {
      // Grouped by their keys: a story's paths stand in a row. Of two routes that want one path the
      // first still wins.
      const paths = await restore(await plain.getStaticPaths());
      return paths.filter(({ pathname, route, cacheKey }) => {
        if (cacheKey === undefined) return true;
        const rendering = renderings.get(cacheKey) ?? emptyRendering();
        renderings.set(cacheKey, rendering);
        const story = data.get(fileOf(bare(pathname), route.type));
        if (story !== undefined) {
          rendering.story = story;
          return false;
        }
        if (!keys.has(bare(pathname))) rendering.missing += 1;
        keys.set(bare(pathname), cacheKey);
        return true;
      });
    },
    async render(request, options) {
      const path = bare(decodeURI(new URL(request.url).pathname).slice(base.length));
      const key = keys.get(path);
      const result = await plain.render(request, options);
      if (key === undefined) return result;
      const response = result instanceof Response ? result : result.response;
      if (!response.ok) {
        await take(key, null);
        return result;
      }
      const body = new Uint8Array(await response.arrayBuffer());
      await take(key, { path: fileOf(path, options.routeData.type), body });
      return new Response(body, response);
    },
    async teardown() {
      // A story of which a page was not asked for is not whole.
      const parts = [...renderings].map(([key, { pages, story }]) =>
        threads.run({ kind: 'finish', key, pages, story, keep: false }),
      );
      await Promise.all([...waiting, ...parts]);
      await plain.teardown?.();
    },
  };
}
