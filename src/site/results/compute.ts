import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Threads } from '../threads.ts';
import type { Engine } from './engine.ts';
import { type ResultsInput, resultFiles } from './results.ts';
import { underway } from './underway.ts';

/** So few results are there sooner than threads that compute them. */
const FEW = 24;

/** A thread that aligns takes some 100 MB: a machine of many processors is not to run out of memory. */
const MOST_THREADS = 6;

/**
 * Computes what is not kept yet of many results, on all processors or nearly all, and keeps it. Few
 * are left to those who ask for them.
 *
 * @param root the project's folder
 * @param progress told of each that is there: how many are, and how many were missing
 * @returns when all are there; those who ask for one before then wait for it alone
 * @throws Error of a thread that could not go on; so does every result that is not there yet
 */
export async function computeResults(
  root: URL,
  engine: Engine,
  inputs: readonly ResultsInput[],
  progress: (done: number, all: number) => void,
): Promise<void> {
  const missing = inputs
    .map((input) => ({ input, files: Object.values(resultFiles(engine, input)) }))
    .filter(({ files }) => !files.every((file) => existsSync(file)));
  if (missing.length <= FEW) return;
  const threads = new Threads<ResultsInput, null>(
    new URL('src/site/results/worker.ts', root),
    Math.min(availableParallelism(), MOST_THREADS),
    engine,
  );
  let done = 0;
  const tasks = missing.map(async ({ input, files }) => {
    const there = threads.run(input);
    for (const file of files) underway().set(file, there);
    await there;
    for (const file of files) underway().delete(file);
    done += 1;
    progress(done, missing.length);
  });
  try {
    await Promise.all(tasks);
  } finally {
    await threads.close();
    // Where one thread fails the others are ended, and nobody is left waiting.
    await Promise.allSettled(tasks);
  }
}
