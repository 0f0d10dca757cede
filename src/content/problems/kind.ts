/** An error stops the build; a warning does not. */
export type Severity = 'error' | 'warning';

/** What is the same for every problem of one name. Each name has a section in `docs/problems.md`. */
export interface ProblemKind {
  readonly severity: Severity;
  /** Why it is a problem, in one sentence. */
  readonly why: string;
  /** What to do about it, in one sentence; a problem may carry a more exact one. */
  readonly fix: string;
}

/** A part of the problem table: permanent names, in kebab case. */
export type ProblemKinds = Readonly<Record<string, ProblemKind>>;
