/**
 * The results that are being computed: in the process, for the integrations and the pages each have an
 * instance of this module to themselves.
 */
const UNDERWAY = Symbol.for('facing-pages.underway');

/** The results that other threads are computing, by the file that keeps each: settled when it is there. */
export function underway(): Map<string, Promise<unknown>> {
  // Nothing but this function writes the property.
  const known: Map<string, Promise<unknown>> | undefined = Reflect.get(globalThis, UNDERWAY);
  if (known !== undefined) return known;
  const fresh = new Map<string, Promise<unknown>>();
  Reflect.set(globalThis, UNDERWAY, fresh);
  return fresh;
}
