import { posix } from 'node:path';
import type { Problem } from './problem.ts';

/**
 * The same problems with the paths of their files from where a command stands, so that a terminal or
 * an editor can open them.
 *
 * @param folder the content folder as the command names it: relative to where it stands, or absolute
 */
export function placedFrom(folder: string, problems: readonly Problem[]): Problem[] {
  const before = posix.dirname(folder.replaceAll('\\', '/'));
  return problems.map((problem) => ({ ...problem, file: posix.join(before, problem.file) }));
}
