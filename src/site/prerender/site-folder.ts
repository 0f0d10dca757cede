import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from './packed-file.ts';

/** Writes the files of a site. */
export class SiteFolder {
  readonly #folder: string;
  readonly #made = new Map<string, Promise<unknown>>();

  /** @param folder path of the published folder */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes the compressed forms of a file, and the file itself where it is asked for. */
  async write(path: string, { body, br, gz }: SiteFile, whole: boolean): Promise<void> {
    const file = join(this.#folder, path);
    await this.#make(dirname(file));
    await Promise.all([
      whole ? writeFile(file, body) : null,
      br === null ? null : writeFile(`${file}.br`, br),
      gz === null ? null : writeFile(`${file}.gz`, gz),
    ]);
  }

  #make(folder: string): Promise<unknown> {
    const made = this.#made.get(folder) ?? mkdir(folder, { recursive: true });
    this.#made.set(folder, made);
    return made;
  }
}
