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

/** Results that a thread computes between two answers, so that it seldom waits for this one to listen. */
const BATCH = 8;

/** What is not kept yet. */
interface Missing {
  readonly input: ResultsInput;
  readonly files: readonly string[];
}

/** Computes results in threads, on all processors or nearly all, and keeps them. */
export class Computation {
  readonly engine: Engine;
  readonly #threads: Threads<readonly ResultsInput[], null>;
  readonly #tasks: Promise<void>[] = [];
  readonly #known = new Set<string>();
  #waiting: Missing[] = [];
  #all = 0;
  #done = 0;
  #progress: (done: number, all: number) => void = () => undefined;

  /** @param root the project's folder */
  constructor(root: URL, engine: Engine) {
    this.engine = engine;
    this.#threads = new Threads(
      new URL('src/site/results/worker.ts', root),
      Math.min(availableParallelism(), MOST_THREADS),
      engine,
    );
  }

  /** Has what is not kept yet of some results computed; as long as they are few, nothing is done. */
  add(inputs: readonly ResultsInput[]): void {
    for (const input of inputs) {
      const files = Object.values(resultFiles(this.engine, input));
      if (files.every((file) => this.#known.has(file) || existsSync(file))) continue;
      for (const file of files) this.#known.add(file);
      this.#waiting.push({ input, files });
      this.#all += 1;
    }
    if (this.#all <= FEW) return;
    while (this.#waiting.length >= BATCH) this.#start(this.#waiting.splice(0, BATCH));
  }

  /**
   * Ends the computation. Few results are left to those who ask for them.
   *
   * @param progress told of each that is there: how many are, and how many were missing
   * @returns when all are there; those who ask for one before then wait for it alone
   * @throws Error of a thread that could not go on; so does every result that is not there yet
   */
  async end(progress: (done: number, all: number) => void): Promise<void> {
    this.#progress = progress;
    if (this.#all > FEW && this.#waiting.length > 0) this.#start(this.#waiting);
    this.#waiting = [];
    try {
      await Promise.all(this.#tasks);
    } finally {
      await this.#threads.close();
      // Where one thread fails the others are ended, and nobody is left waiting.
      await Promise.allSettled(this.#tasks);
    }
  }

  #start(batch: readonly Missing[]): void {
    const there = this.#threads.run(batch.map(({ input }) => input));
    const files = batch.flatMap((one) => one.files);
    for (const file of files) underway().set(file, there);
    const task = there.then(() => {
      for (const file of files) underway().delete(file);
      for (const _ of batch) {
        this.#done += 1;
        this.#progress(this.#done, this.#all);
      }
    });
    // Pages that wait for a result, and `end`, hear of a failure.
    task.catch(() => undefined);
    this.#tasks.push(task);
  }
}
