import type { ContentFiles } from '../content/files.ts';
import type { Ask } from './new/ask.ts';

/** A file to be written. */
export interface OutgoingFile {
  readonly path: string;
  readonly text: string;
  /** Text of the file whose place it takes; a file that says anything else is not to be lost. */
  readonly fills?: string;
}

/** All that a tool does to the world; the tests hand it a world of their own. */
export interface Effects extends ContentFiles {
  /** Reads standard input, line by line, without line breaks. */
  readonly lines: () => AsyncIterable<string>;
  /** Writes a line to standard output. */
  readonly print: (line: string) => void;
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void;
  readonly exists: (path: string) => boolean;
  /**
   * Writes all files, with the folders they need, or none of them.
   *
   * @param existing whether a file that stands at one of the paths is replaced, or stops the writing if
   *   the one to be written does not fill it
   * @throws where the system does, or a file stands where none may be replaced
   */
  readonly write: (files: readonly OutgoingFile[], existing: 'replaced' | 'kept') => void;
  /** Asks whoever sits at the terminal; `null` where nobody does. */
  readonly ask: Ask | null;
}
