import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ENTRIES_FILE } from '../../src/site/hosting/paths.ts';
import { BuildError } from './build-error.ts';

/** Every site has this folder, and hardly another folder on earth has it beside an `index.html`. */
const MARKS = ['schema', 'index.html'];

/** What file browsers leave in any folder: nobody misses it. */
const LITTER = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Strangers that a message names. */
const NAMED = 5;

/**
 * What stands at the top of a site's folder that no build has put there. Of a file a build makes packed
 * twins, which it does not name.
 *
 * @returns none where the site does not say what it consists of
 */
function strangers(site: string, entries: readonly string[]): string[] {
  const list = join(site, ENTRIES_FILE);
  if (!existsSync(list)) return [];
  const own = new Set([...readFileSync(list, 'utf8').split('\n'), ...LITTER]);
  return entries.filter((name) => !own.has(name.replace(/\.(?:br|gz)$/u, '')));
}

/** Whether a path is a folder or lies in it. */
export function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/**
 * The folder that a build replaces, with links followed. It may be empty, missing, or a site with nothing
 * beside it; anything else would be lost.
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
  const others = strangers(out, entries);
  if (others.length > 0) {
    const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
    throw new BuildError(
      `Unexpected --out ${named}, which holds more than a site: ${others.slice(0, NAMED).join(', ')}${more}; it would be lost.\n  Fix: move it away. What is to stand in each new site belongs in public/; to publish from a folder with files of its own, build elsewhere and copy.`,
    );
  }
  return out;
}
