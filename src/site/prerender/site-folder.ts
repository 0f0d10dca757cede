import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from './story-files.ts';

/** Writes the files of a site. */
export class SiteFolder {
  readonly #folder: string;
  readonly #made = new Set<string>();

  /** @param folder path of the published folder */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a file and its compressed forms. */
  write({ path, body, compressed }: SiteFile): void {
    const file = join(this.#folder, path);
    this.#make(dirname(file));
    writeFileSync(file, body);
    if (compressed === null) return;
    writeFileSync(`${file}.br`, compressed.br);
    writeFileSync(`${file}.gz`, compressed.gz);
  }

  #make(folder: string): void {
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}
