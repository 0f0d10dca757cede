import { LATIN_ABBREVIATIONS } from './latin-abbreviations.ts';
import { OTHER_ABBREVIATIONS } from './other-abbreviations.ts';
import { primaryLanguage } from './segmenter.ts';

/**
 * Abbreviations that end in a full stop, without it, by what may follow.
 *
 * An entry in lower case stands for itself in any case; one with a capital only for itself, because
 * its lower-case form is a word ("Sat." is a day, "sat" is not). Titles before a name stand in lower
 * case in most languages: "il dott. Rossi".
 */
export interface Abbreviations {
  /** Always followed by more of the sentence: titles, "e.g.". */
  readonly inside: string;
  /** Part of the sentence before a figure: "No. 3", "Art. 5", "p. 12". */
  readonly beforeFigure: string;
  /** May end a sentence or stand within one: "Inc.", "Jan.", "etc.". */
  readonly either: string;
}

/** What most languages have taken over, for those without a list. */
const NONE: Abbreviations = { inside: 'Dr Prof vs', beforeFigure: 'no nr', either: 'etc' };

/** How an abbreviation is used: what may follow its stop within a sentence. */
export type AbbreviationUse = keyof Abbreviations;

const made = new Map<string, ReadonlyMap<string, ReadonlySet<AbbreviationUse>>>();

function listIn(
  lists: Readonly<Record<string, Abbreviations>>,
  language: string,
): Abbreviations | undefined {
  return Object.hasOwn(lists, language) ? lists[language] : undefined;
}

function usesIn(language: string): ReadonlyMap<string, ReadonlySet<AbbreviationUse>> {
  const known = made.get(language);
  if (known) return known;
  // A text in other letters names people and firms in Latin ones as well, and Serbian has both.
  const latin = listIn(LATIN_ABBREVIATIONS, language) ?? NONE;
  const other = listIn(OTHER_ABBREVIATIONS, language);
  const uses = new Map<string, Set<AbbreviationUse>>();
  for (const list of other ? [latin, other] : [latin]) {
    for (const use of ['inside', 'beforeFigure', 'either'] as const) {
      for (const word of list[use].split(' ')) {
        const known = uses.get(word) ?? new Set();
        uses.set(word, known.add(use));
      }
    }
  }
  made.set(language, uses);
  return uses;
}

/**
 * What may follow an abbreviation.
 *
 * @param word the word before a full stop, as printed, without that stop ("Gen", "p.m")
 * @param lang BCP 47 tag
 * @returns its uses; empty for a word that is no known abbreviation. An elided article
 *   ("dell'avv.") or another abbreviation ("Dipl.-Ing.") may be written to its front
 */
export function abbreviationUses(word: string, lang: string): ReadonlySet<AbbreviationUse> {
  const uses = usesIn(primaryLanguage(lang));
  const last = word.replace(/^.*(?:['’]|\.-?)(?=..)/u, '');
  for (const form of [word, word.toLowerCase(), last, last.toLowerCase()]) {
    const found = uses.get(form);
    if (found) return found;
  }
  return new Set();
}
