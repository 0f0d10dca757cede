import type { Place } from '../../analyse/evidence.ts';
import { wordSegments } from '../../text/word-segments.ts';
import type { Facing } from '../facing.ts';
import { type HtmlMark, markedHtml } from '../marked-html.ts';
import type { Side } from '../side.ts';
import { printedPassage } from './source.ts';

/** Words on each side of the ones that are shown: about a line of them in all. */
const REACH = 6;

/** As many contexts as show how words are used; the rows lead to the others. */
const MOST = 3;

/** Where a text may be cut: at white space, or anywhere in a script that prints none. */
const CUT =
  /[\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f]/u;

/**
 * From where to where a context goes: some words on each side, or the text's end. Where the script has
 * spaces it is cut at one.
 */
function stretch(text: string, lang: string, place: Place): { start: number; end: number } {
  const words = wordSegments(text, lang).filter(({ isWordLike }) => isWordLike);
  const before = words.filter(({ end }) => end <= place.start);
  const after = words.filter(({ start }) => start >= place.end);
  let start = (before.length > REACH ? before.at(-REACH)?.start : undefined) ?? 0;
  let end = (after.length > REACH ? after[REACH - 1]?.end : undefined) ?? text.length;
  // A word of these rules may be a part of what is printed as one: "2:40", "pre-dawn".
  while (start > 0 && !CUT.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !CUT.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** Source words as HTML, some of them marked; offsets of the marks into the words. */
export function wordsHtml(words: string, marks: readonly HtmlMark[]): string {
  return markedHtml([{ type: 'text', value: words }], marks);
}

/**
 * The words at a place among those around them, as HTML, marked. An ellipsis stands where the passage
 * goes on; the first one may stand on a line by itself, before a word that fills the next.
 *
 * @returns empty where the words are withheld
 */
export function contextHtml(
  facing: Facing,
  side: Side,
  place: Place,
  state: HtmlMark['state'],
): string {
  const passage = printedPassage(facing, side, place);
  if (passage === null) return '';
  const { text } = passage;
  const { start, end } = stretch(text, facing[side].article.lang, place);
  const mark = { start: place.start - start, end: place.end - start, state };
  const words = wordsHtml(text.slice(start, end), [mark]);
  return `${start > 0 ? '… ' : ''}${words}${end < text.length ? '\u00a0…' : ''}`;
}

/** The first contexts of some places, each once. */
export function contexts(
  facing: Facing,
  side: Side,
  places: readonly Place[],
  state: HtmlMark['state'] = 'changed',
): readonly string[] {
  const found = new Set<string>();
  for (const place of places) {
    if (found.size === MOST) break;
    const html = contextHtml(facing, side, place, state);
    if (html !== '') found.add(html);
  }
  return [...found];
}
