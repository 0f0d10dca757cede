import { join } from 'node:path';
import type { Engine } from './results/engine.ts';
import { keep } from './results/keep.ts';

/** What the results that this build keeps depend on, and where they stand, beside Astro's own. */
export const engine: Engine = import.meta.env.ENGINE;

/**
 * What takes time to make, made once and kept between builds.
 *
 * @param file its name: a folder of its sort, the digest of all that decides it, and an extension
 */
export function kept(
  file: string,
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> {
  return keep(join(engine.folder, file), make);
}
