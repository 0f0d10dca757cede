import { readTerms, type Term } from './terms.ts';

/** Replaces the forms of a name by one term. */
export type NameReader = (terms: readonly Term[]) => readonly Term[];

interface Form {
  readonly keys: readonly string[];
  readonly name: number;
}

/**
 * Reads "same names": wherever a passage prints one of a list's forms, the list's own term stands in
 * its place, so that all forms are equal. Longer forms go first.
 *
 * ```text
 * [Hashed, Popular Mobilisation Forces]   "the Popular Mobilisation Forces said" → the, ‹name 0›, said
 * ```
 *
 * @param lists lists of equal forms
 * @param lang BCP 47 tag of the article the reader is for
 */
export function nameReader(lists: readonly (readonly string[])[], lang: string): NameReader {
  const byFirst = new Map<string, Form[]>();
  lists.forEach((list, name) => {
    for (const form of list) {
      const keys = readTerms(form, lang).map((term) => term.key);
      const [head] = keys;
      if (head === undefined) continue;
      byFirst.set(head, [...(byFirst.get(head) ?? []), { keys, name }]);
    }
  });
  if (byFirst.size === 0) return (terms) => terms;
  for (const forms of byFirst.values()) forms.sort((a, b) => b.keys.length - a.keys.length);
  return (terms) => {
    const read: Term[] = [];
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at];
      if (!term) continue;
      const form = byFirst
        .get(term.key)
        ?.find(({ keys }) => keys.every((key, k) => terms[at + k]?.key === key));
      if (!form) read.push(term);
      else {
        const key = `‹name ${form.name}›`;
        const name = { key, form: key, kind: 'word', letters: key.length } as const;
        read.push({ ...term, ...name, capital: true, first: false });
        at += form.keys.length - 1;
      }
    }
    return read;
  };
}
