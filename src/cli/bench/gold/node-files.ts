import { fileURLToPath } from 'node:url';
import { type ContentFiles, diskFiles, isMissing } from '../../../content/files.ts';
import type { GoldFiles } from './read.ts';

/**
 * A file system as `readGold` needs it.
 *
 * @param files their paths are relative to the project
 */
export function goldFiles({ list, read }: Pick<ContentFiles, 'list' | 'read'>): GoldFiles {
  return {
    folders: (path) =>
      list(path)
        .filter(({ kind }) => kind === 'folder')
        .map(({ name }) => name),
    read: (path) => {
      try {
        return new TextDecoder().decode(read(path));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
  };
}

/**
 * The machine's own file system as `readGold` needs it.
 *
 * @param root the project's folder, ending in a slash
 */
export function nodeFiles(root: URL): GoldFiles {
  const at = (path: string) => fileURLToPath(new URL(path, root));
  return goldFiles({
    list: (folder) => diskFiles.list(at(folder)),
    read: (file) => diskFiles.read(at(file)),
  });
}
