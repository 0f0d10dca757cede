import { atomsOf } from './atoms.ts';

/** Lists of equal forms of one name: the numbers of the lists a form stands in, by its joined words. */
export type NameForms = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Reads lists of equal forms of one name ("same names") for `describeLink`.
 *
 * @param lists as `AlignOptions.names` has them
 */
export function nameForms(lists: readonly (readonly string[])[]): NameForms {
  const forms = new Map<string, Set<number>>();
  lists.forEach((list, number) => {
    for (const form of list) {
      // A name is cut into words alike in every language.
      const key = atomsOf(form, 'und')
        .map((atom) => atom.folded)
        .join('');
      const numbers = forms.get(key) ?? new Set();
      if (key !== '') forms.set(key, numbers.add(number));
    }
  });
  return forms;
}
