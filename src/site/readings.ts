import type { Reading } from './reading.ts';

/**
 * Where the readings are kept: in the process, for the loaders, the integrations and the build each have
 * an instance of this module to themselves.
 */
const KEPT = Symbol.for('facing-pages.readings');

/** The readings of this process, by folder. */
export function readings(): Map<string, Reading> {
  // Nothing but this function writes the property.
  const known: Map<string, Reading> | undefined = Reflect.get(globalThis, KEPT);
  if (known !== undefined) return known;
  const fresh = new Map<string, Reading>();
  Reflect.set(globalThis, KEPT, fresh);
  return fresh;
}
