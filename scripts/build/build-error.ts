import { systemReason } from '../../src/content/files.ts';

/** Why there is no new site, in words for whoever asked for it; the message is all there is to say. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** Makes a `BuildError` of a refusal of the system. */
export function refusedBySystem(what: string, error: unknown): BuildError {
  return new BuildError(`Unexpected failure to ${what}: ${systemReason(error)}.`, { cause: error });
}
