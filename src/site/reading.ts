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
export function readFolder(folder: string): Reading {
  const { stories, problems: found } = readContent(folder);
  const problems = placedFrom(pathFromHere(folder), found);
  const error = hasErrors(problems) ? new ContentError(formatProblems(problems)) : null;
  return { stories, problems, error };
}

let reading: Reading | null = null;

/**
 * Reads a folder of stories once for all collections: the reading is kept until `forget()`.
 *
 * @param logger told of all problems, once; `null` where somebody else tells of them
 */
export function sharedReading(folder: string, logger: AstroIntegrationLogger | null): Reading {
  if (reading !== null) return reading;
  reading = readFolder(folder);
  const { problems, error } = reading;
  if (error !== null) logger?.error(`the content has errors\n\n${error.message}\n`);
  else if (problems.length > 0) {
    logger?.warn(`the content draws warnings\n\n${formatProblems(problems)}\n`);
  }
  return reading;
}

/** Lets the next `sharedReading` read the folder anew. */
export function forget(): void {
  reading = null;
}
