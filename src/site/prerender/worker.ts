import { extname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Story } from '../../content/story.ts';
import { faultsOf } from '../fidelity.ts';
import { compressed } from '../hosting/compressed.ts';
import { TEXT_EXTENSIONS } from '../hosting/media-types.ts';
import type { Engine } from '../results/engine.ts';
import { recall, store } from '../results/keep.ts';
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
export interface Rendered extends Omit<SiteFile, 'compressed'> {
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A story's files, under a digest of all that decides them besides their paths. */
export type Task =
  /** Those of an earlier build are to be put in their places. */
  | { readonly kind: 'restore'; readonly key: string; readonly paths: readonly string[] }
  /** Its pages were rendered; its files of data are to be made, and all of them put in their places. */
  | {
      readonly kind: 'finish';
      readonly key: string;
      readonly pages: readonly Rendered[];
      readonly story: Story;
    };

/** What became of a task. */
export interface Finished {
  /** The story's files are in their places. */
  readonly inPlace: boolean;
  /** Those of its files that are held to their sources' words, each with what is wrong with it. */
  readonly pages: readonly { readonly path: string; readonly faults: readonly string[] }[];
}

const workplace: Workplace = workerData;
const site = new SiteFolder(workplace.site);

const isText = (path: string) => TEXT_EXTENSIONS.includes(extname(path).slice(1));

/** Puts a story's files in place where all of them are kept and whole, and none where one is not. */
function restore({ key, paths }: Task & { kind: 'restore' }): Finished {
  const packed = recall(join(workplace.kept, key));
  const files = packed === null ? [] : unpack(packed);
  const kept = new Set(files.map(({ path }) => path));
  if (!paths.every((path) => kept.has(path))) return { inPlace: false, pages: [] };
  const wanted = new Set(paths);
  for (const one of files) if (wanted.has(one.path)) site.write(one);
  // Only faithful pages are kept.
  return { inPlace: true, pages: paths.map((path) => ({ path, faults: [] })) };
}

function withCompressed({ path, body }: Omit<SiteFile, 'compressed'>): SiteFile {
  return { path, body, compressed: isText(path) ? compressed(body) : null };
}

async function finish({ key, pages, story }: Task & { kind: 'finish' }): Promise<Finished> {
  const { engine, root } = workplace;
  const data = await storyDataFiles(story, engine, root);
  const files = [...pages, ...data].map(withCompressed);
  for (const file of files) site.write(file);
  const checked = pages.map(({ path, body }) => ({ path, faults: faultsOf(story, path, body) }));
  // What does not show its sources' words fails the build, and is never kept.
  if (checked.every(({ faults }) => faults.length === 0)) {
    // In place of a pack that is broken, or lacks a file.
    store(join(workplace.kept, key), pack(files));
  }
  return { inPlace: true, pages: checked };
}

// A thread that takes the files of one story after the other, and answers what became of them.
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await (task.kind === 'restore' ? restore(task) : finish(task)));
});
