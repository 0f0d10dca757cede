import type { Computation } from './compute.ts';

/**
 * The computation that is under way: in the process, for the build and the integrations each have an
 * instance of this module to themselves.
 */
const AHEAD = Symbol.for('facing-pages.ahead');

/** Leaves a computation that has begun, with all results of the content, to the integrations. */
export function leaveComputation(computation: Computation): void {
  Reflect.set(globalThis, AHEAD, computation);
}

/** Takes over the computation that was left; `undefined` where none was. */
export function takeComputation(): Computation | undefined {
  // Nothing but these functions touches the property.
  const left: Computation | undefined = Reflect.get(globalThis, AHEAD);
  Reflect.deleteProperty(globalThis, AHEAD);
  return left;
}
