/** All that a tool does to the world; the tests hand it a world of their own. */
export interface Effects {
  /** Reads standard input, line by line, without line breaks. */
  readonly lines: () => AsyncIterable<string>;
  /** Writes a line to standard output. */
  readonly print: (line: string) => void;
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void;
}
