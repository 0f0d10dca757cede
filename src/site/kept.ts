import { join } from 'node:path';
import type { Engine } from './results/engine.ts';
import { keep } from './results/keep.ts';

/** What the results that this build keeps depend on, and where they stand, beside Astro's own. */
export const engine: Engine = import.meta.env.ENGINE;

/**
 * What takes time to make, made once and kept between builds.
 *
 * @param file its name: a folder of its sort, and the digest of all that decides it
 * @throws Error of `make`, and of the file system where the file cannot be written
 */
export function kept(file: string, make: () => Promise<Buffer> | Buffer): Promise<Buffer> {
  return keep(join(engine.folder, file), make);
}
