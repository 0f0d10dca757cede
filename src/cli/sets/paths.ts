import type { ContentFiles } from '../../content/files.ts';

/** Where the development sets stand unless a command is told otherwise, from the project's folder. */
export const DEFAULT_FOLDER = '../shared/bench';

/**
 * The development sets to read: the paths given, else all `.jsonl` files of the default folder, by
 * name.
 *
 * @returns none where the folder is not there
 */
export function setPaths(
  { list, join }: Pick<ContentFiles, 'list' | 'join'>,
  given: readonly string[],
): string[] {
  if (given.length > 0) return [...given];
  try {
    return list(DEFAULT_FOLDER)
      .filter(({ name, kind }) => kind === 'file' && name.endsWith('.jsonl'))
      .map(({ name }) => name)
      .sort()
      .map((name) => join(DEFAULT_FOLDER, name));
  } catch {
    return [];
  }
}
