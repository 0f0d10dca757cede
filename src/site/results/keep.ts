import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import { threadId } from 'node:worker_threads';

/**
 * What takes time to make, made once: it is kept in a file whose name has the digest of all that
 * decides it.
 *
 * @param path of the file
 * @param make makes what is kept, where it is not there yet
 */
export async function keep(
  path: string,
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> {
  const before = await readFile(path).catch(() => null);
  if (before !== null) return before;
  const bytes = await make();
  await mkdir(dirname(path), { recursive: true });
  // Written aside, so that a build that is broken off leaves no half file.
  const aside = `${path}.${pid}-${threadId}`;
  await writeFile(aside, bytes);
  await rename(aside, path);
  return bytes;
}
