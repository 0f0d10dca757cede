import type { AstroIntegrationLogger } from 'astro';
import { formatProblems, hasErrors, readContent } from '../content/index.ts';
import { placedFrom } from '../content/problems/place.ts';
import type { Story } from '../content/story.ts';
import { pathFromHere } from './folders.ts';

/** A reading of the folder of stories that found errors; its message is the whole report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  /** The stories without an error. */
  readonly sound: readonly Story[];

  constructor(report: string, sound: readonly Story[]) {
    super(report);
    this.sound = sound;
  }
}

let reading: readonly Story[] | null = null;

function read(folder: string, logger: AstroIntegrationLogger | null): readonly Story[] {
  const { stories, problems } = readContent(folder);
  const report = formatProblems(placedFrom(pathFromHere(folder), problems));
  if (hasErrors(problems)) throw new ContentError(report, stories);
  if (problems.length > 0) logger?.warn(`the content draws warnings\n\n${report}\n`);
  return stories;
}

/**
 * The stories of a folder. The collections share one reading: it is kept until `forget()`.
 *
 * @param logger told of warnings; `null` where somebody else tells of them
 * @throws ContentError with a report of all problems, where there is an error among them
 */
export function readStories(
  folder: string,
  logger: AstroIntegrationLogger | null,
): readonly Story[] {
  reading ??= read(folder, logger);
  return reading;
}

/** Lets the next `readStories` read the folder anew. */
export function forget(): void {
  reading = null;
}
