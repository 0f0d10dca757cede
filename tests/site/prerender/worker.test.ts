import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseArticle } from '../../../src/content/index.ts';
import type { Article, Story } from '../../../src/content/story.ts';
import type { Finished, Task, Workplace } from '../../../src/site/prerender/worker.ts';
import { store } from '../../../src/site/results/keep.ts';
import { storyDataPaths } from '../../../src/site/story-data.ts';
import { Threads } from '../../../src/site/threads.ts';
import { filesOf, project } from '../build.ts';

function article(outlet: string): Article {
  const text = `---\noutlet: ${outlet}\n---\n\nThe ferry sank at dawn, crews said.\n`;
  const { article } = parseArticle(text, 'a.md');
  if (article === null) throw new Error('Unexpected article');
  return { ...article, slug: outlet.toLowerCase() };
}

const story: Story = {
  slug: 'ferry',
  title: 'The ferry',
  date: null,
  summary: null,
  names: [],
  same: [],
  different: [],
  articles: [article('Left'), article('Right')],
};

/** A page of the story that holds no passage, so that none is at fault. */
const PAGE = 'ferry/about.html';
const KEY = 'digest';
const paths = [PAGE, ...storyDataPaths(story)];

let folder = '';
let threads: Threads<Task, Finished>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'facing-pages-worker-'));
  const workplace: Workplace = {
    site: join(folder, 'site'),
    kept: join(folder, 'stories'),
    engine: { folder: join(folder, 'results'), aligner: 'aligner', analyst: 'analyst' },
    root: '/',
  };
  const module = new URL('src/site/prerender/worker.ts', pathToFileURL(`${project}/`));
  threads = new Threads(module, 1, workplace);
});
afterAll(async () => {
  await threads.close();
  rmSync(folder, { recursive: true, force: true });
});

const pack = () => join(folder, 'stories', KEY);
const published = () => filesOf(join(folder, 'site'));

async function finish(): Promise<void> {
  const body = new TextEncoder().encode('<!doctype html><title>The ferry</title>');
  const pages = [{ path: PAGE, body }];
  const finished = await threads.run({ kind: 'finish', key: KEY, pages, story });
  expect(finished).toEqual({ inPlace: true, pages: [{ path: PAGE, faults: [] }] });
}

/** Restores some files of the story into a site that has none; whether they are in place. */
async function restore(wanted: readonly string[]): Promise<boolean> {
  for (const path of (await published()).keys()) rmSync(join(folder, 'site', path));
  const { inPlace } = await threads.run({ kind: 'restore', key: KEY, paths: wanted });
  return inPlace;
}

it('restores what it finished, byte for byte', async () => {
  await finish();
  const before = await published();
  expect([...before.keys()]).toEqual(expect.arrayContaining(paths));
  expect(await restore(paths)).toBe(true);
  expect(await published()).toEqual(before);
});

it.each([
  ['is cut off', (whole: Buffer) => whole.subarray(0, -3000)],
  ['is cut off behind its head', (whole: Buffer) => whole.subarray(0, 32)],
  [
    'has another letter in a text',
    (whole: Buffer) => Buffer.from(whole.toString('latin1').replace('ferry<', 'fairy<'), 'latin1'),
  ],
])('publishes nothing of a pack that %s, and writes it anew', async (_, damage) => {
  await finish();
  const before = await published();
  const whole = readFileSync(pack());
  const broken = damage(whole);
  expect(broken).not.toEqual(whole);
  writeFileSync(pack(), broken);
  expect(await restore(paths)).toBe(false);
  expect(await published()).toEqual(new Map());
  await finish();
  expect(await published()).toEqual(before);
  expect(readFileSync(pack())).toEqual(whole);
});

it('publishes nothing of a pack that lacks a file, and writes it anew', async () => {
  await finish();
  const whole = readFileSync(pack());
  // A whole pack of no file.
  store(pack(), Buffer.alloc(0));
  expect(await restore(paths)).toBe(false);
  await finish();
  expect(readFileSync(pack())).toEqual(whole);
  expect(await restore([...paths, 'ferry/another.html'])).toBe(false);
  expect(await published()).toEqual(new Map());
});
