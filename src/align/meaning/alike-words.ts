import type { PassageInput, SharedWord } from '../alignment.ts';
import { at } from '../cells.ts';
import { tellingText } from '../label.ts';
import type { Lexicon } from '../lexicon.ts';
import { readTerms } from '../terms.ts';
import { likeTerms } from './like-terms.ts';
import { likeWordsOf } from './like-words.ts';

/** Weights are for telling which word argues more; more digits than these say nothing. */
const DIGITS = 4;

/**
 * Tells the words of like meaning of two passages: words of the left one that the right one lacks,
 * with one of the right that the left one lacks. Each word counts once on its side.
 *
 * @param langs BCP 47 tags of the two articles
 * @returns for two passages, the pairs of folded words: by falling weight, which is the lighter word's
 */
export function alikeWordsReader(
  lexicon: Lexicon,
  langs: { readonly left: string; readonly right: string },
): (left: PassageInput, right: PassageInput) => SharedWord[] {
  const words = likeWordsOf(langs.left, langs.right);
  if (!words) return () => [];
  const likeOf = likeTerms(lexicon, words);
  const numbers = new Map(lexicon.keys.map((key, id) => [key, id]));
  const wordsOf = (passage: PassageInput, lang: string) =>
    new Map(
      readTerms(tellingText(passage), lang).flatMap(({ key, form }) => {
        const id = numbers.get(key);
        return id === undefined ? [] : [[id, form] as const];
      }),
    );
  return (left, right) => {
    const [own, other] = [wordsOf(left, langs.left), wordsOf(right, langs.right)];
    const found = [...own].flatMap(([id, word]) => {
      if (other.has(id)) return [];
      return likeOf(id).flatMap((like) => {
        const facing = other.get(like);
        if (facing === undefined || own.has(like)) return [];
        const weight = Math.min(at(lexicon.weight, id), at(lexicon.weight, like));
        return [{ left: word, right: facing, weight: Number(weight.toFixed(DIGITS)) }];
      });
    });
    const told = new Set<string>();
    return found
      .sort((a, b) => b.weight - a.weight || compare(sideless(a), sideless(b)))
      .filter((pair) => {
        const sides = [`left ${pair.left}`, `right ${pair.right}`];
        if (sides.some((side) => told.has(side))) return false;
        for (const side of sides) told.add(side);
        return true;
      });
  };
}

/** A text that is the same whichever of two words is the left one. */
function sideless({ left, right }: SharedWord): string {
  return [left, right].sort().join('\n');
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
