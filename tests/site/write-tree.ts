import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../content/memory.ts';

/** Writes a tree of content to the disk. A link leads out of the folder; or, named `loop`, to itself. */
export function writeTree(folder: string, tree: Readonly<Record<string, Content>>): void {
  for (const [name, content] of Object.entries(tree)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
    else if ('link' in content) symlinkSync(name === 'loop' ? path : '/etc/hostname', path);
    else if ('pipe' in content) execFileSync('mkfifo', [path]);
    else {
      writeFileSync(path, '');
      if ('size' in content) truncateSync(path, content.size);
      else chmodSync(path, 0);
    }
  }
}
