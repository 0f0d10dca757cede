import { posix } from 'node:path';
import type { OutgoingFile } from '../../../src/cli/effects.ts';
import type { ImportEffects } from '../../../src/cli/import/run.ts';
import type { FolderEntry } from '../../../src/content/files.ts';

/** A world in memory, with what the command has done to it. */
export interface World {
  readonly effects: ImportEffects;
  readonly files: Map<string, Uint8Array>;
  readonly printed: string[];
  readonly complained: string[];
}

/** A system's error with its code. */
export function failure(code: string): Error {
  return Object.assign(new Error(`${code}: /secret/path`), { code });
}

/**
 * Makes a world with files; those of type `Error` cannot be read.
 *
 * @param write what writing does; puts the files there if not given
 */
export function worldOf(
  contents: Readonly<Record<string, string | Uint8Array | Error>>,
  write?: (files: readonly OutgoingFile[]) => void,
): World {
  const files = new Map<string, Uint8Array>();
  const unreadable = new Map<string, Error>();
  for (const [path, content] of Object.entries(contents)) {
    if (content instanceof Error) unreadable.set(path, content);
    else files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  const read = (path: string): Uint8Array => {
    const found = files.get(path);
    if (found === undefined) throw unreadable.get(path) ?? failure('ENOENT');
    return found;
  };
  const printed: string[] = [];
  const complained: string[] = [];
  const put = (written: readonly OutgoingFile[]): void => {
    for (const { path, text } of written) files.set(path, new TextEncoder().encode(text));
  };
  const list = (folder: string): FolderEntry[] =>
    [...files.keys(), ...unreadable.keys()]
      .filter((path) => posix.dirname(path) === folder)
      .map((path) => ({ name: posix.basename(path), kind: 'file' }));
  const effects: ImportEffects = {
    list,
    join: posix.join,
    size: (path) => read(path).length,
    read,
    exists: (path) => files.has(path) || unreadable.has(path) || list(path).length > 0,
    write: write ?? put,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  };
  return { effects, files, printed, complained };
}

/** A file of a world as text. */
export function textIn({ files }: World, path: string): string {
  return new TextDecoder().decode(files.get(path));
}
