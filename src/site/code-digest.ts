import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { versions } from 'node:process';
import { fileURLToPath } from 'node:url';

/** The versions of what else decides a result: the language, and Unicode's data behind `Intl`. */
const PLATFORM = [
  versions.node,
  versions.v8,
  versions['icu'],
  versions['unicode'],
  versions['cldr'],
];

/** Every file of a folder, or the file itself. */
function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * A digest of code: of every file in some folders, by name and bytes, of the packages it may use, and
 * of the platform it runs on. What is kept between builds carries it, so that nothing outlives a change
 * of a rule, a weight or a template.
 *
 * @param root the project's folder
 * @param parts folders and files in there
 * @returns 64 hexadecimal digits
 */
export function codeDigest(root: URL, parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(PLATFORM));
  const folder = fileURLToPath(root);
  for (const part of [...parts, 'package-lock.json']) {
    for (const file of filesIn(join(folder, part))) {
      const bytes = readFileSync(file);
      hash.update(`${file.slice(folder.length)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}
