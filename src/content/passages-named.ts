import { fold } from '../text/fold.ts';
import type { Article, Passage } from './story.ts';

/** Letters and digits of a text in matching form: quote marks, spaces and dashes need not be copied. */
export function matchingKey(text: string): string {
  const folded = fold(text);
  const letters = folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return letters === '' ? folded : letters;
}

/** The passages whose opening words these are; one that they name whole goes before those they begin. */
export function passagesNamed(article: Article, opening: string): number[] {
  const named = (test: (passage: Passage) => boolean): number[] =>
    article.passages.flatMap((passage, index) => (test(passage) ? [index] : []));
  if (/^#/u.test(opening)) return named(({ id }) => `#${id}` === opening);
  const wanted = matchingKey(opening.replace(/(?:…|\.\.\.)\s*$/u, ''));
  if (wanted === '') return [];
  const whole = named(({ text }) => matchingKey(text) === wanted);
  return whole.length === 1 ? whole : named(({ text }) => matchingKey(text).startsWith(wanted));
}
