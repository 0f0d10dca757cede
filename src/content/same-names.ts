import { fold } from '../text/fold.ts';

/**
 * Lists of equal forms, merged: lists that share a form (case and accents aside) become one, in the
 * order in which forms are first met; no form stands twice.
 *
 * @param lists a story's own lists first, then the site's
 */
export function mergeNames(lists: readonly (readonly string[])[]): string[][] {
  const merged: string[][] = [];
  for (const list of lists) {
    const folded = new Set(list.map(fold));
    const kin = merged.filter((known) => known.some((form) => folded.has(fold(form))));
    const [first] = kin;
    const home = first ?? [];
    if (first === undefined) merged.push(home);
    for (const other of kin.slice(1)) merged.splice(merged.indexOf(other), 1);
    for (const form of [...kin.slice(1).flat(), ...list]) {
      if (!home.some((known) => fold(known) === fold(form))) home.push(form);
    }
  }
  return merged;
}
