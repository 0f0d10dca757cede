import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { GoldFiles } from './read.ts';

/**
 * The file system as `readGold` needs it.
 *
 * @param root the project's folder, ending in a slash
 */
export function nodeFiles(root: URL): GoldFiles {
  return {
    folders: (path) =>
      readdirSync(new URL(`${path}/`, root), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name),
    read: (path) => {
      const file = new URL(path, root);
      return existsSync(file) ? readFileSync(file, 'utf8') : null;
    },
  };
}
