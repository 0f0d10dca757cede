/** Gold that does not fit its articles: every problem of one file at once. */
export class GoldError extends Error {
  /** One sentence each, in the order of the file. */
  readonly problems: readonly string[];

  /**
   * @param file where the gold stands
   * @param problems at least one
   */
  constructor(file: string, problems: readonly string[]) {
    super([file, ...problems.map((problem) => `  - ${problem}`)].join('\n'));
    this.name = 'GoldError';
    this.problems = problems;
  }
}

/** Collects the problems of one file while it is read. */
export class Report {
  readonly #problems: string[] = [];

  /** Notes a problem; the reading goes on, so that one report has them all. */
  add(problem: string): void {
    this.#problems.push(problem);
  }

  /**
   * Ends the reading of a file.
   *
   * @throws GoldError where a problem was noted
   */
  close(file: string): void {
    if (this.#problems.length > 0) throw new GoldError(file, this.#problems);
  }
}
