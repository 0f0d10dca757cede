import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Story } from '../../content/story.ts';
import { compressed } from '../hosting/compressed.ts';
import { TEXT_EXTENSIONS } from '../hosting/media-types.ts';
import type { Engine } from '../results/engine.ts';
import { keep } from '../results/keep.ts';
import { storyDataFiles } from '../story-data.ts';
import { SiteFolder } from './site-folder.ts';
import { pack, type SiteFile, unpack } from './story-files.ts';

/** Where the threads work, and with what. */
export interface Workplace {
  /** Path of the published folder. */
  readonly site: string;
  /** Path of the folder that keeps the files of stories. */
  readonly kept: string;
  readonly engine: Engine;
  /** Address of the site (`siteRoot`). */
  readonly root: string;
}

/** A file that was rendered. */
export type Rendered = Omit<SiteFile, 'compressed'>;

/** A story's files, under a digest of all that decides them besides their paths. */
export type Task =
  /** Those of an earlier build are to be put in their places. */
  | { readonly kind: 'restore'; readonly key: string; readonly paths: readonly string[] }
  /** Pages were rendered; its files of data are to be made, and all of them compressed. */
  | {
      readonly kind: 'finish';
      readonly key: string;
      readonly pages: readonly Rendered[];
      /** `null` where its files of data are among the pages. */
      readonly story: Story | null;
      /** They are to be kept: all of the story's, and nothing is wrong with them. */
      readonly keep: boolean;
    };

const workplace: Workplace = workerData;
const site = new SiteFolder(workplace.site);

const isText = (path: string) => TEXT_EXTENSIONS.includes(extname(path).slice(1));

/** Puts a story's files in place where all of them are kept, and none where one is not. */
function restore(key: string, paths: readonly string[]): boolean {
  const file = join(workplace.kept, key);
  const files = existsSync(file) ? unpack(readFileSync(file)) : [];
  const kept = new Set(files.map(({ path }) => path));
  if (!paths.every((path) => kept.has(path))) return false;
  const wanted = new Set(paths);
  for (const one of files) if (wanted.has(one.path)) site.write(one, true);
  return true;
}

function withCompressed({ path, body }: Rendered): SiteFile {
  return { path, body, compressed: isText(path) ? compressed(body) : null };
}

async function finish({ key, pages, story, keep: kept }: Task & { kind: 'finish' }) {
  const { engine, root } = workplace;
  const made = story === null ? [] : await storyDataFiles(story, engine, root);
  const [rendered, data] = [pages.map(withCompressed), made.map(withCompressed)];
  for (const file of rendered) site.write(file, false);
  for (const file of data) site.write(file, true);
  if (kept) await keep(join(workplace.kept, key), () => pack([...rendered, ...data]));
}

// A thread that takes the files of one story after the other, and answers whether they are in place.
parentPort?.on('message', async (task: Task) => {
  let inPlace = true;
  if (task.kind === 'restore') inPlace = restore(task.key, task.paths);
  else await finish(task);
  parentPort?.postMessage(inPlace);
});
