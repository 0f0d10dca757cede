import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keep } from '../results/keep.ts';
import { pack, type SiteFile, unpack } from './packed-file.ts';

/** The files of stories that earlier builds made, under digests of all that decides them. */
export class KeptPages {
  readonly #folder: string;
  readonly #used = new Set<string>();

  /** @param folder path of the folder that keeps them */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param path of the file below the site's own address
   * @param key a digest of all that decides the file besides its path
   */
  async get(path: string, key: string): Promise<SiteFile | null> {
    const bytes = await readFile(this.#fileOf(path, key)).catch(() => null);
    return bytes === null ? null : unpack(bytes);
  }

  /** Keeps a file that was made. */
  async set(path: string, key: string, file: SiteFile): Promise<void> {
    await keep(this.#fileOf(path, key), () => pack(file));
  }

  /** Lets go of what no file was asked for. */
  async prune(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    const gone = names.filter((name) => !this.#used.has(name));
    for (const name of gone) await rm(join(this.#folder, name), { force: true });
  }

  #fileOf(path: string, key: string): string {
    const name = createHash('sha256').update(`${path}\0${key}`).digest('hex');
    this.#used.add(name);
    return join(this.#folder, name);
  }
}
