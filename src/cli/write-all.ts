import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import type { Effects } from './effects.ts';

/**
 * Ends the name of a file that is not whole yet. Reading content passes names over that end so; the number
 * keeps it apart from the backups that editors keep beside a file.
 */
const ASIDE = `.${pid}~`;

/** A text as content is read: without a byte order mark, its lines ended by `\n`. */
function plain(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/**
 * Writes all files, with the folders they need, or none of them: each is written aside and put in
 * place once all are whole. Where one cannot be, what was done is taken back.
 *
 * @param existing whether a file that stands at one of the paths is replaced, or stops the writing
 * @throws where the system refuses, or a file stands where none may be replaced (`EEXIST`)
 */
export const writeAll: Effects['write'] = (files, existing) => {
  const undo: (() => void)[] = [];
  try {
    for (const { path, text } of files) {
      const made = mkdirSync(dirname(path), { recursive: true });
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true, force: true }));
      writeFileSync(`${path}${ASIDE}`, '', { flag: 'wx' });
      undo.push(() => rmSync(`${path}${ASIDE}`, { force: true }));
      writeFileSync(`${path}${ASIDE}`, text);
    }
    for (const { path, fills } of files) {
      if (fills !== undefined && plain(readFileSync(path, 'utf8')) !== fills) {
        throw Object.assign(new Error('the file has changed'), { code: 'EEXIST' });
      }
      if (existing === 'kept' && fills === undefined) {
        // Fails where a file has come to stand there, even in this very moment.
        copyFileSync(`${path}${ASIDE}`, path, constants.COPYFILE_EXCL);
        undo.push(() => rmSync(path, { force: true }));
        rmSync(`${path}${ASIDE}`);
      } else {
        const before = existsSync(path) ? readFileSync(path) : null;
        undo.push(() =>
          before === null ? rmSync(path, { force: true }) : writeFileSync(path, before),
        );
        renameSync(`${path}${ASIDE}`, path);
      }
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
};
