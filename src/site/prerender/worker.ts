import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { compressed } from '../hosting/compressed.ts';
import { TEXT_EXTENSIONS } from '../hosting/media-types.ts';
import { keep } from '../results/keep.ts';
import { SiteFolder } from './site-folder.ts';
import { pack, type SiteFile, unpack } from './story-files.ts';

/** Where the threads work. */
export interface Folders {
  /** Path of the published folder. */
  readonly site: string;
  /** Path of the folder that keeps the files of stories. */
  readonly kept: string;
}

/** A story's files, under a digest of all that decides them besides their paths. */
export type Task =
  /** Those of an earlier build are to be put in their places. */
  | { readonly kind: 'restore'; readonly key: string; readonly paths: readonly string[] }
  /** These were rendered, and are to be compressed; and kept, where they are all of the story's and nothing is wrong with them. */
  | {
      readonly kind: 'finish';
      readonly key: string;
      readonly files: readonly Omit<SiteFile, 'compressed'>[];
      readonly whole: boolean;
    };

const folders: Folders = workerData;
const site = new SiteFolder(folders.site);

const isText = (path: string) => TEXT_EXTENSIONS.includes(extname(path).slice(1));

/** Puts a story's files in place where all of them are kept, and none where one is not. */
function restore(key: string, paths: readonly string[]): boolean {
  const file = join(folders.kept, key);
  const files = existsSync(file) ? unpack(readFileSync(file)) : [];
  const kept = new Set(files.map(({ path }) => path));
  if (!paths.every((path) => kept.has(path))) return false;
  const wanted = new Set(paths);
  for (const one of files) if (wanted.has(one.path)) site.write(one, true);
  return true;
}

// A thread that takes the files of one story after the other, and answers whether they are in place.
parentPort?.on('message', async (task: Task) => {
  if (task.kind === 'restore') parentPort?.postMessage(restore(task.key, task.paths));
  else {
    const files = task.files.map(({ path, body }): SiteFile => {
      return { path, body, compressed: isText(path) ? compressed(body) : null };
    });
    for (const file of files) site.write(file, false);
    if (task.whole) await keep(join(folders.kept, task.key), () => pack(files));
    parentPort?.postMessage(true);
  }
});
