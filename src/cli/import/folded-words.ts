import { fold } from '../../text/fold.ts';

/** The words of a text, folded, a space between two: to hold one spelling of it against another. */
export function foldedWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
