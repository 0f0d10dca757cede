import type { AstroIntegrationLogger } from 'astro';
import { formatProblems, hasErrors, type Problem, readContent } from '../content/index.ts';
import { placedFrom } from '../content/problems/place.ts';
import type { Story } from '../content/story.ts';
import { pathFromHere } from './folders.ts';

/** A reading of the folder of stories that found errors; its message is the whole report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** What a folder of stories holds. */
export interface Reading {
  /** The stories without an error. */
  readonly stories: readonly Story[];
  /** All problems; their files are named from where the command stands. */
  readonly problems: readonly Problem[];
  /** Where there is an error among the problems. */
  readonly error: ContentError | null;
}

/** Reads a folder of stories. */
function readFolder(folder: string): Reading {
  const { stories, problems: found } = readContent(folder);
  const problems = placedFrom(pathFromHere(folder), found);
  const error = hasErrors(problems) ? new ContentError(formatProblems(problems)) : null;
  return { stories, problems, error };
}

/**
 * Where the readings are kept: in the process, for the loaders, the integrations and the build each
 * have an instance of this module to themselves.
 */
const KEPT = Symbol.for('facing-pages.readings');

/** The kept readings, by folder. */
function kept(): Map<string, Reading> {
  // Nothing but this function writes the property.
  const known: Map<string, Reading> | undefined = Reflect.get(globalThis, KEPT);
  if (known !== undefined) return known;
  const fresh = new Map<string, Reading>();
  Reflect.set(globalThis, KEPT, fresh);
  return fresh;
}

/**
 * Reads a folder of stories once for all who ask in this process: the reading is kept until
 * `forget()`.
 *
 * @param logger told of all problems, once; `null` where somebody else tells of them
 */
export function sharedReading(folder: string, logger: AstroIntegrationLogger | null): Reading {
  const known = kept().get(folder);
  if (known !== undefined) return known;
  const reading = readFolder(folder);
  kept().set(folder, reading);
  const { problems, error } = reading;
  if (error !== null) logger?.error(`the content has errors\n\n${error.message}\n`);
  else if (problems.length > 0) {
    logger?.warn(`the content draws warnings\n\n${formatProblems(problems)}\n`);
  }
  return reading;
}

/** Lets the next `sharedReading` read anew. */
export function forget(): void {
  kept().clear();
}
