import type { Term } from './terms.ts';

/** Words in a spelt-out name, those between its capitals counted as well. */
const LONGEST = 8;
/** Letters of a lower-case word that may stand between the capitals: "of", "das", "pour". */
const LIGHT = 4;
/** Letters of a short name; of two, too many pairs of capitals are accidents. */
const LEAST = 3;
const MOST = 6;

/** Short names in capitals that some passages print. */
export function acronymsIn(passages: readonly (readonly Term[])[]): Set<string> {
  const found = new Set<string>();
  for (const terms of passages) {
    for (const { acronym, letters, key } of terms) {
      if (acronym && letters >= LEAST && letters <= MOST) found.add(key);
    }
  }
  return found;
}

/**
 * Adds a short name to a passage that spells it out, where the pair prints the short name anywhere:
 * "United Nations Organization" speaks of "UNO" too.
 *
 * @param acronyms as `acronymsIn` finds them over both articles
 */
export function withAcronyms(terms: readonly Term[], acronyms: ReadonlySet<string>): Term[] {
  const read = [...terms];
  if (acronyms.size === 0) return read;
  for (let from = 0; from < terms.length; from += 1) {
    if (!terms[from]?.capital) continue;
    let initials = '';
    for (let to = from; to < Math.min(terms.length, from + LONGEST); to += 1) {
      const term = terms[to];
      if (!term || (!term.capital && term.letters > LIGHT) || term.kind !== 'word') break;
      if (!term.capital) continue;
      initials += term.key.charAt(0);
      if (initials.length > MOST) break;
      if (initials.length >= LEAST && acronyms.has(initials)) {
        const short = { key: initials, form: initials, letters: initials.length, acronym: true };
        read.push({ ...term, ...short });
      }
    }
  }
  return read;
}
