import { decode } from './decode.ts';
import { type ContentFiles, systemReason } from './files.ts';
import { fileProblem, type Problem } from './problems/problem.ts';
import type { SourceFile } from './problems/source.ts';

/** Two megabytes: the longest features in newspapers have some 30,000 words, about 200 kB. */
export const LARGEST = 2_097_152;

/** A file's text, or the problem that keeps it from being read. */
export type FileText =
  | { readonly source: SourceFile; readonly problem: null }
  | { readonly source: null; readonly problem: Problem };

/**
 * Reads one file as text.
 *
 * @param path for the file system
 * @param file for reports
 */
export function readText(files: ContentFiles, path: string, file: string): FileText {
  try {
    const size = files.size(path);
    if (size > LARGEST) {
      const what = `Unexpected size of ${size} bytes, expected ${LARGEST} at most.`;
      return { source: null, problem: fileProblem('file-too-large', file, what) };
    }
    return decode(files.read(path), file);
  } catch (error) {
    const what = `Unexpected failure to read the file: ${systemReason(error)}.`;
    return { source: null, problem: fileProblem('file-unreadable', file, what) };
  }
}
