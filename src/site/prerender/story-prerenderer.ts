import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { Fidelity } from '../fidelity.ts';
import { compressed } from '../hosting/compression.ts';
import { TEXT_EXTENSIONS } from '../hosting/media-types.ts';
import type { KeptPages } from './kept-pages.ts';
import type { SiteFile } from './packed-file.ts';
import type { SiteFolder } from './site-folder.ts';

/** What the prerenderer of stories works with. */
export interface Surroundings {
  /** Path that the site is served under, with a slash at each end. */
  readonly base: string;
  readonly site: SiteFolder;
  readonly kept: KeptPages;
  readonly fidelity: Fidelity;
}

/** A path as this file writes them: without a slash at either end. */
const bare = (path: string) => path.replace(/^\/+|\/+$/g, '');

/** The first part of a path: the story that it belongs to. */
const storyOf = ({ pathname, cacheKey }: PathWithRoute) =>
  cacheKey === undefined ? '' : (bare(pathname).split('/')[0] ?? '');

/** Files that may wait for their compression: it keeps as many processors busy as there are. */
const WAITING = 8 * availableParallelism();

/**
 * Renders stories one after the other, all pages and files of each in a row, so that what they share is
 * made once; and only those whose `cacheKey` no earlier build has rendered. Texts are compressed while
 * the next ones are rendered.
 *
 * @param plain Astro's own
 */
export function storyPrerenderer(
  plain: AstroPrerenderer,
  { base, site, kept, fidelity }: Surroundings,
): AstroPrerenderer {
  const keys = new Map<string, string>();
  const waiting = new Set<Promise<void>>();

  /** Compresses and keeps a file; a page that does not show its sources' words is never kept. */
  async function finish(path: string, key: string, body: Uint8Array): Promise<void> {
    const faithful = fidelity.check(path, body);
    const isText = TEXT_EXTENSIONS.includes(extname(path).slice(1));
    const forms = isText ? await compressed(body) : { br: null, gz: null };
    const file: SiteFile = { body, ...forms };
    await site.write(path, file, false);
    if (faithful) await kept.set(path, key, file);
  }

  /** Puts the files of earlier builds in their places, and returns the paths that there is none for. */
  async function restore(paths: readonly PathWithRoute[]): Promise<PathWithRoute[]> {
    const missing = new Set<PathWithRoute>();
    const queue = paths.values();
    const worker = async () => {
      for (const path of queue) {
        const key = path.cacheKey;
        const name = fileOf(bare(path.pathname), path.route.type);
        const file = key === undefined ? null : await kept.get(name, key);
        if (file === null) missing.add(path);
        else {
          fidelity.trust(name);
          await site.write(name, file, true);
        }
      }
    };
    await Promise.all(Array.from({ length: WAITING }, worker));
    return paths.filter((path) => missing.has(path));
  }

  return {
    ...plain,
    name: 'stories',
    async getStaticPaths() {
      const paths = await restore(await plain.getStaticPaths());
      for (const { pathname, cacheKey } of paths) {
        if (cacheKey !== undefined) keys.set(bare(pathname), cacheKey);
      }
      // A stable sort: of two routes that want one path, the first still wins.
      return paths.sort((a, b) => (storyOf(a) < storyOf(b) ? -1 : storyOf(a) > storyOf(b) ? 1 : 0));
    },
    async render(request, options) {
      const path = bare(decodeURI(new URL(request.url).pathname).slice(base.length));
      const key = keys.get(path);
      const result = await plain.render(request, options);
      const response = result instanceof Response ? result : result.response;
      if (key === undefined || !response.ok) return result;
      const body = new Uint8Array(await response.arrayBuffer());
      const task = finish(fileOf(path, options.routeData.type), key, body);
      waiting.add(task);
      void task.then(
        () => waiting.delete(task),
        () => undefined,
      );
      if (waiting.size >= WAITING) await Promise.race(waiting);
      return new Response(body, response);
    },
    async teardown() {
      await Promise.all(waiting);
      await plain.teardown?.();
    },
  };
}

/** The file that answers for a path. */
function fileOf(path: string, type: PathWithRoute['route']['type']): string {
  return type === 'page' ? `${path}/index.html`.replace(/^\//, '') : path;
}
