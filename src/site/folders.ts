import { relative, resolve, sep } from 'node:path';
import { cwd, env } from 'node:process';
import { pathToFileURL } from 'node:url';

/** Names the folder of stories where it is not `content/` (the tests build other folders). */
export const CONTENT_FOLDER = 'FACING_PAGES_CONTENT';

/**
 * Where the stories stand.
 *
 * @param root the project's folder
 * @returns address of the folder of stories, ending in a slash
 */
export function contentFolder(root: URL): URL {
  const named = env[CONTENT_FOLDER];
  return named === undefined ? new URL('content/', root) : pathToFileURL(`${named}/`);
}

/** A path as reports show it: from where the command stands if it lies below, else whole. */
export function pathFromHere(path: string): string {
  const whole = resolve(path);
  const way = relative(cwd(), whole);
  if (way === '') return '.';
  return way === '..' || way.startsWith(`..${sep}`) ? whole : way;
}
