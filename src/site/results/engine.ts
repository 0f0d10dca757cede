import { fileURLToPath } from 'node:url';
import { codeDigest } from '../code-digest.ts';

/** What results that are kept between builds depend on besides their input, and where they stand. */
export interface Engine {
  /** Path of the folder that keeps them. */
  readonly folder: string;
  /** A digest of the code that aligns. */
  readonly aligner: string;
  /** A digest of the code that computes ledgers. */
  readonly analyst: string;
}

/**
 * The engine of a project.
 *
 * @param root the project's folder
 * @param cacheDir where results are kept
 */
export function engineOf(root: URL, cacheDir: URL): Engine {
  return {
    folder: fileURLToPath(cacheDir),
    aligner: codeDigest(root, ['src/text', 'src/align']),
    analyst: codeDigest(root, ['src/text', 'src/align', 'src/analyse']),
  };
}
