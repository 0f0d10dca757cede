import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Engine } from './engine.ts';
import { type ResultsInput, resultFiles } from './results.ts';
import { underway } from './underway.ts';

/** So few results are there sooner than threads that compute them. */
const FEW = 24;

function filesOf(engine: Engine, input: ResultsInput): string[] {
  const { alignment, ledgers } = resultFiles(engine, input);
  return [alignment, ledgers];
}

/** The results of one input, and what tells those who wait for them. */
interface Task {
  readonly input: ResultsInput;
  readonly files: readonly string[];
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

/** Marks the results of an input as under way. */
function task(input: ResultsInput, files: readonly string[]): Task {
  let done = () => {};
  let failed = (_: Error) => {};
  const promise = new Promise<void>((resolve, reject) => {
    done = resolve;
    failed = reject;
  });
  // Those who wait hear of a failure; where nobody does, the thread's own error says it.
  promise.catch(() => undefined);
  for (const file of files) underway().set(file, promise);
  return { input, files, done, failed };
}

/**
 * Computes what is not kept yet of many results, on all processors, and keeps it. Few are left to those
 * who ask for them.
 *
 * @param root the project's folder
 * @param progress told of each that is there: how many are, and how many were missing
 * @returns when all are there; those who ask for one before then wait for it alone
 * @throws Error of a thread that could not go on
 */
export async function computeResults(
  root: URL,
  engine: Engine,
  inputs: readonly ResultsInput[],
  progress: (done: number, all: number) => void,
): Promise<void> {
  const missing = inputs
    .map((input) => ({ input, files: filesOf(engine, input) }))
    .filter(({ files }) => !files.every((file) => existsSync(file)));
  if (missing.length <= FEW) return;
  const tasks = missing.map(({ input, files }) => task(input, files));
  const queue = tasks.values();
  let finished = 0;
  const thread = async () => {
    const worker = new Worker(new URL('src/site/results/worker.ts', root), { workerData: engine });
    try {
      for (const { input, files, done, failed } of queue) {
        try {
          worker.postMessage(input);
          // Rejects where the thread throws.
          await once(worker, 'message');
        } catch (error) {
          failed(asError(error));
          throw error;
        }
        for (const file of files) underway().delete(file);
        done();
        finished += 1;
        progress(finished, tasks.length);
      }
    } finally {
      await worker.terminate();
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, thread));
  } catch (error) {
    // Where one thread fails the build does, and nobody is to wait for what no thread will compute.
    for (const { failed } of tasks) failed(asError(error));
    throw error;
  }
}
