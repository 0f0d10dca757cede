import type { Article } from '../content/story.ts';
import type { Reading } from './reading.ts';

/**
 * What the process keeps under a symbol: the loaders, the integrations, the pages and the build each have
 * an instance of this module to themselves.
 */
function inProcess<Value>(symbol: symbol, make: () => Value): Value {
  // Nothing but this function writes the property.
  const known: Value | undefined = Reflect.get(globalThis, symbol);
  if (known !== undefined) return known;
  const fresh = make();
  Reflect.set(globalThis, symbol, fresh);
  return fresh;
}

const READINGS = Symbol.for('facing-pages.readings');

/** The readings of this process, by folder. */
export function readings(): Map<string, Reading> {
  return inProcess(READINGS, () => new Map<string, Reading>());
}

/** What an article's body was read as. */
export type ArticleBody = Pick<Article, 'blocks' | 'passages'>;

const BODIES = Symbol.for('facing-pages.bodies');

/**
 * What the bodies of all articles in the collection were read as, by the id of their entry. Astro writes
 * what a collection holds to a file, bundles that and parses it again: for passages, with their markup and
 * their places, that takes longer than rendering them.
 */
export function bodies(): Map<string, ArticleBody> {
  return inProcess(BODIES, () => new Map<string, ArticleBody>());
}
