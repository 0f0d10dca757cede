import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import { threadId } from 'node:worker_threads';

/** A file's bytes; `null` where it cannot be read. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/**
 * What takes time to make, made once: it is kept in a file whose name has the digest of all that
 * decides it. Thousands of small files are read and written in one go each: to wait for the disk by
 * promises takes several times the processor's time.
 *
 * @param path of the file
 * @param make makes what is kept, where it is not there yet
 */
export async function keep(
  path: string,
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> {
  const before = bytesOf(path);
  if (before !== null) return before;
  const bytes = await make();
  mkdirSync(dirname(path), { recursive: true });
  // Written aside, so that a build that is broken off leaves no half file.
  const aside = `${path}.${pid}-${threadId}`;
  writeFileSync(aside, bytes);
  renameSync(aside, path);
  return bytes;
}
