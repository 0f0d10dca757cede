import type { Article } from '../content/story.ts';
import { inProcess } from './in-process.ts';
import type { Reading } from './reading.ts';

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
 * what a collection holds to a file, bundles that and parses it again: passages, with their markup and their
 * places, are spared that.
 */
export function bodies(): Map<string, ArticleBody> {
  return inProcess(BODIES, () => new Map<string, ArticleBody>());
}
