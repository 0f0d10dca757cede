import { tokenise } from '../../text/tokens.ts';
import type { PassageInput, SharedWord } from '../alignment.ts';
import { valueAt } from '../cells.ts';
import type { Kin } from '../kin.ts';
import { tellingText } from '../label.ts';
import type { Lexicon } from '../lexicon.ts';
import { roundedWeight, sideless } from '../shared-word.ts';
import { wordTerms } from '../terms.ts';

/**
 * Tells the words of like meaning of two passages: words of the left one that the right one lacks,
 * with one of the right that the left one lacks. Each word counts once on its side.
 *
 * @param kin the pair's terms of like meaning
 * @param langs BCP 47 tags of the two articles
 * @returns for two passages, the pairs of words as they are printed: by falling weight, which is the
 *   lighter word's
 */
export function alikeWordsReader(
  lexicon: Lexicon,
  { alike }: Pick<Kin, 'alike'>,
  langs: { readonly left: string; readonly right: string },
): (left: PassageInput, right: PassageInput) => SharedWord[] {
  if (alike.size === 0) return () => [];
  const termOf = { left: termReader(lexicon, langs.left), right: termReader(lexicon, langs.right) };
  return (left, right) => {
    const own = printedTerms(left, langs.left, termOf.left);
    const other = printedTerms(right, langs.right, termOf.right);
    const found = [...own].flatMap(([id, word]) => {
      if (other.has(id)) return [];
      return (alike.get(id) ?? []).flatMap((like) => {
        const facing = other.get(like);
        if (facing === undefined || own.has(like)) return [];
        const weight = Math.min(valueAt(lexicon.weight, id), valueAt(lexicon.weight, like));
        return [{ left: word, right: facing, weight: roundedWeight(weight) }];
      });
    });
    const told = new Set<string>();
    return found
      .sort(
        (a, b) =>
          b.weight - a.weight || (sideless(a.left, a.right) < sideless(b.left, b.right) ? -1 : 1),
      )
      .filter((pair) => {
        const sides = [`left ${pair.left}`, `right ${pair.right}`];
        if (sides.some((side) => told.has(side))) return false;
        for (const side of sides) told.add(side);
        return true;
      });
  };
}

/** The term that a printed word is; none for a word of several. */
function termReader({ keys }: Lexicon, lang: string): (word: string) => number | undefined {
  const numbers = new Map(keys.map((key, id) => [key, id]));
  const known = new Map<string, number | undefined>();
  return (word) => {
    if (!known.has(word)) {
      // The letter that a possessive leaves is no word of its own.
      const terms = wordTerms(word, lang).filter(({ letters }) => letters > 1);
      known.set(word, terms.length === 1 ? numbers.get(terms[0]?.key ?? '') : undefined);
    }
    return known.get(word);
  };
}

/** The terms of a passage, each with the word that prints it first. */
function printedTerms(
  passage: PassageInput,
  lang: string,
  termOf: (word: string) => number | undefined,
): ReadonlyMap<number, string> {
  const text = tellingText(passage);
  const printed = new Map<number, string>();
  for (const { start, end, kind } of tokenise(text, lang)) {
    if (kind !== 'word') continue;
    const word = text.slice(start, end);
    const id = termOf(word);
    if (id !== undefined && !printed.has(id)) printed.set(id, word);
  }
  return printed;
}
