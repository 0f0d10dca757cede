import type { AstroIntegrationLogger } from 'astro';
import { formatProblems, hasErrors, readContent } from '../content/index.ts';
import type { Story } from '../content/story.ts';

/** A reading of the folder of stories that found errors; its message is the whole report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

let reading: readonly Story[] | null = null;

function read(folder: string, logger: AstroIntegrationLogger): readonly Story[] {
  const { stories, problems } = readContent(folder);
  if (hasErrors(problems)) {
    throw new ContentError(formatProblems(problems));
  }
  if (problems.length > 0) logger.warn(formatProblems(problems));
  return stories;
}

/**
 * The stories of a folder. The collections share one reading: it is kept until `forget()`.
 *
 * @throws ContentError with a report of all problems, where there is an error among them
 */
export function readStories(folder: string, logger: AstroIntegrationLogger): readonly Story[] {
  reading ??= read(folder, logger);
  return reading;
}

/** Lets the next `readStories` read the folder anew. */
export function forget(): void {
  reading = null;
}
