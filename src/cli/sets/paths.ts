import type { ContentFiles } from '../../content/files.ts';

/** Where the development sets stand unless a command is told otherwise, from the project's folder. */
export const DEFAULT_FOLDER = '../shared/bench';

/**
 * The development sets to read: for each path given, the file itself, or all `.jsonl` files of the
 * folder, by name; where none is given, those of the default folder.
 *
 * @returns a path that is no folder as it is, whether there is a file or not; none where the default
 *   folder is not there
 */
export function setPaths(
  { list, join }: Pick<ContentFiles, 'list' | 'join'>,
  given: readonly string[],
): string[] {
  const inFolder = (folder: string): string[] | null => {
    try {
      return list(folder)
        .filter(({ name, kind }) => kind === 'file' && name.endsWith('.jsonl'))
        .map(({ name }) => name)
        .sort()
        .map((name) => join(folder, name));
    } catch {
      return null;
    }
  };
  if (given.length === 0) return inFolder(DEFAULT_FOLDER) ?? [];
  return given.flatMap((path) => inFolder(path) ?? [path]);
}
