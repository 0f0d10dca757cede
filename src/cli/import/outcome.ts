import type { Problem } from '../../content/problems/problem.ts';

/** What a step of the import gives: its result, or all that keeps it from having one. */
export type Outcome<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] };

/** The outcome of a step that went well. */
export function done<T>(value: T): Outcome<T> {
  return { value, problems: [] };
}

/** The outcome of a step that did not. */
export function failed(...problems: readonly Problem[]): Outcome<never> {
  return { value: null, problems };
}
