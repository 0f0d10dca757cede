import { performance } from 'node:perf_hooks';

/** How long something took, in milliseconds. */
export interface Time {
  /** By the clock on the wall; it grows where other programs want the processor too. */
  readonly wall: number;
  /** On all processors together, those of the compiler and the memory's upkeep included. */
  readonly processor: number;
}

/** Does some work once and says how long it took. */
export function timed(work: () => void): Time {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}

/** A time shared out over some equal pieces of work. */
export function divided({ wall, processor }: Time, pieces: number): Time {
  return { wall: wall / pieces, processor: processor / pieces };
}
