import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { expect, it } from 'vitest';
import type { Article, Story } from '../../../src/content/story.ts';
import { Fidelity } from '../../../src/site/fidelity.ts';
import { storyPrerenderer } from '../../../src/site/prerender/story-prerenderer.ts';
import type { Finished, Task } from '../../../src/site/prerender/worker.ts';

const article = (slug: string): Article => ({
  slug,
  outlet: slug,
  headline: null,
  url: null,
  published: null,
  author: null,
  agency: [],
  lang: 'en',
  dir: 'ltr',
  rights: 'full',
  blocks: [],
  passages: [],
});

const story = (slug: string): Story => ({
  slug,
  title: slug,
  date: null,
  summary: null,
  names: [],
  same: [],
  different: [],
  articles: [article('left'), article('right')],
});

function path(pathname: string, type: 'page' | 'endpoint', cacheKey?: string): PathWithRoute {
  // Nothing here reads more of a route.
  const route = { type, component: pathname } as PathWithRoute['route'];
  return { pathname, route, ...(cacheKey === undefined ? {} : { cacheKey }) };
}

const pathsOf = (slug: string) => [
  path(`/${slug}/`, 'page', slug),
  path(`/${slug}/comparison.json`, 'endpoint', slug),
  path(`/${slug}/reading/`, 'page', slug),
  path(`/${slug}/reading/`, 'page', slug),
];

/** Prerenders two stories, of which an earlier build may have kept some. */
function prerender(kept: readonly string[], answer: (url: URL) => Response) {
  const stories = [story('one'), story('two')];
  const fidelity = new Fidelity(stories);
  const told: string[] = [];
  const plain: AstroPrerenderer = {
    name: 'plain',
    getStaticPaths: async () => [
      path('/', 'page'),
      ...stories.flatMap(({ slug }) => pathsOf(slug)),
    ],
    render: async (request) => {
      const url = new URL(request.url);
      told.push(`render ${url.pathname}`);
      return answer(url);
    },
  };
  const run = async (task: Task): Promise<Finished> => {
    if (task.kind === 'restore') {
      const inPlace = kept.includes(task.key);
      if (inPlace) told.push(`restore ${task.paths}`);
      return {
        inPlace,
        pages: inPlace ? task.paths.map((one) => ({ path: one, faults: [] })) : [],
      };
    }
    told.push(`finish ${task.story.slug}: ${task.pages.map((page) => page.path)}`);
    return { inPlace: true, pages: task.pages.map((page) => ({ path: page.path, faults: ['!'] })) };
  };
  const own = storyPrerenderer(plain, {
    base: '/below/',
    stories,
    threads: { run },
    fidelity,
    uses: (key) => told.push(`use ${key}`),
    progress: (done, all) => told.push(`${done} of ${all}`),
  });
  return { own, told, fidelity };
}

it('renders the pages of one story after the other, each once, and leaves the rest to Astro', async () => {
  const { own, told, fidelity } = prerender(['one'], ({ pathname }) => new Response(pathname));
  const others = await own.getStaticPaths();
  expect(others.map(({ pathname }) => pathname)).toEqual(['/']);
  expect(told).toEqual([
    'use one',
    'restore one/index.html,one/comparison.json,one/reading/index.html,one/reading/index.html',
    'use two',
    'render /below/two/',
    'render /below/two/reading/',
    'finish two: two/index.html,two/reading/index.html',
    '1 of 1',
  ]);
  expect(fidelity.faults()).toEqual(['!', '!']);
});

it('fails where a page of a story has no answer', async () => {
  const { own } = prerender([], () => new Response(null, { status: 404 }));
  await expect(own.getStaticPaths()).rejects.toThrow('404 for /one/index.html');
});
