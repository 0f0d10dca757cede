import { setImmediate } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import {
  type Content,
  formatProblems,
  hasErrors,
  type Problem,
  readContent,
  readSteps,
} from '../content/index.ts';
import { placedFrom } from '../content/problems/place.ts';
import type { Story } from '../content/story.ts';
import { pathFromHere } from './folders.ts';
import { readings } from './readings.ts';

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

/** A reading of a folder, from what it holds. */
function readingOf(folder: string, { stories, problems: found }: Content): Reading {
  const problems = placedFrom(pathFromHere(folder), found);
  const error = hasErrors(problems) ? new ContentError(formatProblems(problems)) : null;
  return { stories, problems, error };
}

/**
 * Reads a folder of stories once for all who ask in this process: the reading is kept until
 * `forget()`.
 *
 * @param logger told of all problems, once; `null` where somebody else tells of them
 */
export function sharedReading(folder: string, logger: AstroIntegrationLogger | null): Reading {
  const known = readings().get(folder);
  if (known !== undefined) return known;
  const reading = readingOf(folder, readContent(folder));
  readings().set(folder, reading);
  const { problems, error } = reading;
  if (error !== null) logger?.error(`the content has errors\n\n${error.message}\n`);
  else if (problems.length > 0) {
    logger?.warn(`the content draws warnings\n\n${formatProblems(problems)}\n`);
  }
  return reading;
}

/**
 * Reads a folder of stories for all who ask in this process.
 *
 * @param take is given each sound story as soon as it is read
 */
export async function readAhead(folder: string, take: (story: Story) => void): Promise<Reading> {
  const steps = readSteps(folder);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      const reading = readingOf(folder, step.value);
      readings().set(folder, reading);
      return reading;
    }
    take(step.value);
    // Threads that work on stories have their say.
    await setImmediate();
  }
}

/** Lets the next `sharedReading` read anew. */
export function forget(): void {
  readings().clear();
}
