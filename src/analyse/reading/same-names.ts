import { fold } from '../../text/fold.ts';

/**
 * A test whether two folded words are forms of one name by a story's same names. Only forms of one
 * word are compared here; a longer form ("Hashd al Shaabi") is known by its first word.
 *
 * @param names lists of equal forms
 */
export function sameNames(
  names: readonly (readonly string[])[],
): (a: string, b: string) => boolean {
  const lists = names.map((forms) => new Set(forms.map((form) => fold(form).split(' ')[0] ?? '')));
  return (a, b) => lists.some((forms) => forms.has(a) && forms.has(b));
}
