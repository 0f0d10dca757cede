import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something in a folder. */
export interface FolderEntry {
  /** Without the path. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** The little that reading content asks of a file system. Each function throws where the system does. */
export interface ContentFiles {
  /** Entries of a folder, in any order. Links are not followed. */
  readonly list: (folder: string) => readonly FolderEntry[];
  /** Size of a file in bytes. */
  readonly size: (file: string) => number;
  readonly read: (file: string) => Uint8Array;
  /** Path of an entry of a folder. */
  readonly join: (folder: string, name: string) => string;
}

/** The machine's own file system. */
export const diskFiles: ContentFiles = {
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry): FolderEntry => {
      const { name } = entry;
      if (entry.isSymbolicLink()) return { name, kind: 'link' };
      if (entry.isDirectory()) return { name, kind: 'folder' };
      return { name, kind: entry.isFile() ? 'file' : 'other' };
    }),
  size: (file) => lstatSync(file).size,
  read: (file) => readFileSync(file),
  join,
};

/** Whether a system's error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Whether a system's error says that a folder was read as a file. */
export function isFolder(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EISDIR';
}

/** What readers of a report need to know of a system's error, without its stack. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    ENOENT: 'it does not exist',
    ENOTDIR: 'it is not a folder',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    EIO: 'the disk reports an error',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file is larger than the system allows',
    EBUSY: 'it is in use',
    EROFS: 'the disk is for reading only',
    EEXIST: 'it exists',
  };
  return reasons[code] ?? (code === '' ? 'unknown reason' : code);
}
