import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Effects } from '../effects.ts';

/** A file to be written. */
export interface OutgoingFile {
  readonly path: string;
  readonly text: string;
}

/** All that the import does to the world. Each function throws where the system does. */
export interface ImportEffects extends Pick<Effects, 'print' | 'complain'> {
  /** Size of a file in bytes. */
  readonly size: (path: string) => number;
  readonly read: (path: string) => Uint8Array;
  readonly exists: (path: string) => boolean;
  /** Puts all files in place, with the folders they need, or none of them. */
  readonly write: (files: readonly OutgoingFile[]) => void;
}

/** Ends the name of a file that is not whole yet. Reading content passes such names over. */
const ASIDE = '~';

/**
 * Writes each file aside, and moves them into place once all are whole. Where a move fails, those
 * already made are taken back: the file that stood there, or none.
 */
function writeAll(files: readonly OutgoingFile[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(path), { recursive: true });
      undo.push(() => rmSync(`${path}${ASIDE}`, { force: true }));
      writeFileSync(`${path}${ASIDE}`, text);
    }
    for (const { path } of files) {
      const before = existsSync(path) ? readFileSync(path) : null;
      renameSync(`${path}${ASIDE}`, path);
      undo.push(() =>
        before === null ? rmSync(path, { force: true }) : writeFileSync(path, before),
      );
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** The machine's own files and streams. */
export const diskEffects: ImportEffects = {
  size: (path) => statSync(path).size,
  read: (path) => readFileSync(path),
  exists: existsSync,
  write: writeAll,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};
