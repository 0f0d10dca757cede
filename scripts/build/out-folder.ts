import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { BuildError } from './build-error.ts';

/** Every site has this folder, and hardly another folder on earth has it beside an `index.html`. */
const MARKS = ['schema', 'index.html'];

/** Whether a path is a folder or lies in it. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/**
 * The folder that a build replaces, with links followed. It may be empty, missing, or a site; anything
 * else would be lost.
 *
 * @param named as it was asked for
 * @param kept folders that have to outlive the build; it may not hold one of them
 * @param read the folder of stories; it may not lie in there
 * @throws BuildError where the folder may not be replaced
 */
export function outFolder(named: string, kept: readonly string[], read: string): string {
  const path = resolve(named);
  const out = existsSync(path) ? realpathSync(path) : path;
  const risk = kept.find((folder) => holds(out, folder));
  if (risk !== undefined) {
    throw new BuildError(
      `Unexpected --out ${named}, which holds ${risk}; expected a folder of its own.`,
    );
  }
  if (holds(read, out)) {
    throw new BuildError(`Unexpected --out ${named}, which lies in the folder of stories.`);
  }
  if (!existsSync(out)) return out;
  const entries = statSync(out).isDirectory() ? readdirSync(out) : null;
  if (entries === null || (entries.length > 0 && !MARKS.every((name) => entries.includes(name)))) {
    throw new BuildError(
      `Unexpected --out ${named}, which holds something else than a site; it would be lost.`,
    );
  }
  return out;
}
