import { inProcess } from '../in-process.ts';

const UNDERWAY = Symbol.for('facing-pages.underway');

/** The results that other threads are computing, by the file that keeps each: settled when it is there. */
export function underway(): Map<string, Promise<unknown>> {
  return inProcess(UNDERWAY, () => new Map<string, Promise<unknown>>());
}
