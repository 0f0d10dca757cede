import { sentenceSpace } from './spacing.ts';

/** As many words as tell a passage from its neighbours. */
const WORDS = 6;

/** Characters that say about as much as one word, in a language without spaces. */
const CHARACTERS_A_WORD = 2;

/**
 * The opening words of a text, with an ellipsis where it goes on.
 *
 * @param lang BCP 47
 */
export function openingWords(text: string, lang: string): string {
  const space = sentenceSpace(lang);
  const units = space === '' ? [...text] : text.trim().split(/\s+/u);
  const limit = space === '' ? WORDS * CHARACTERS_A_WORD : WORDS;
  const shown = units.slice(0, limit).join(space);
  return units.length > limit ? `${shown} …` : shown;
}
