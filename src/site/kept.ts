import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';

/**
 * What takes time to make, made once: it is kept between builds, beside the alignments, under a
 * digest of all that decides it.
 *
 * @param file its name there: a folder of its sort, the digest and an extension
 */
export async function kept(
  file: string,
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> {
  const path = join(import.meta.env.CACHE_FOLDER, file);
  const before = await readFile(path).catch(() => null);
  if (before !== null) return before;
  const bytes = await make();
  await mkdir(join(path, '..'), { recursive: true });
  // Written aside, so that a build that is broken off leaves no half file.
  const aside = `${path}.${pid}`;
  await writeFile(aside, bytes);
  await rename(aside, path);
  return bytes;
}
