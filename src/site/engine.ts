import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms whose code decides an alignment. */
const ALIGNER = ['text', 'align'];

/**
 * A digest of the code itself: of every file in some rooms, by name and bytes. What is kept between
 * builds carries it, so that no alignment outlives a change of a rule or a weight.
 *
 * @param root the project's folder
 * @param rooms folders of `src/`; those that decide an alignment, unless told
 * @returns 64 hexadecimal digits
 */
export function engineDigest(root: URL, rooms: readonly string[] = ALIGNER): string {
  const hash = createHash('sha256');
  for (const room of rooms) {
    const folder = fileURLToPath(new URL(`src/${room}/`, root));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) {
      const bytes = readFileSync(file);
      hash.update(`${file.slice(folder.length)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}
