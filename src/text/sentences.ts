import { hasDandas } from './caseless-stops.ts';
import { creditStart } from './credit.ts';
import { datelineEnd } from './dateline.ts';
import { quotations } from './quotations.ts';
import type { Range } from './range.ts';
import { isWrittenInHan, segmenter } from './segmenter.ts';
import { endsSentence } from './stops.ts';

/**
 * The longest quotation, in code units, that stays whole when it holds several sentences: two or
 * three sentences of speech, about what one long sentence of a report takes. Longer ones are cut at
 * their sentences, as a report's own words are. A Han or kana character counts for three.
 */
const WHOLE_QUOTATION = 300;

/**
 * A stop, closing marks and space before a figure, or before the dash that opens speech, where the
 * platform's rules see no boundary.
 */
const ALSO = /[.!?…]["'”’»)\]]*\s+(?=["“„«(]?\p{N}|[-–—]\s["“„«(]?\p{Lu})/gu;

/**
 * The platform's boundaries and ours, rising. The platform takes every quotation
 * mark and bracket after a stop for a closing one: each boundary is moved before opening marks and
 * past closing ones.
 */
function candidates(text: string, lang: string, quoted: readonly Range[]): number[] {
  const places: number[] = [];
  for (const { index } of segmenter(lang, 'sentence').segment(text)) places.push(index);
  for (const stop of text.matchAll(ALSO)) places.push(stop.index + stop[0].length);
  const opening = new Set(quoted.map((quotation) => quotation.start));
  const closing = new Set(quoted.map((quotation) => quotation.end - 1));
  const moved = new Set<number>();
  for (const place of places.sort((a, b) => a - b)) {
    let at = place;
    while (at > 0 && (opening.has(at - 1) || /\p{Ps}/u.test(text.charAt(at - 1)))) at -= 1;
    while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
    let past = at;
    while (past < text.length && (closing.has(past) || /\p{Pe}/u.test(text.charAt(past)))) {
      past += 1;
      while (past < text.length && /\s/u.test(text.charAt(past))) past += 1;
    }
    if (past > 0 && past < text.length) moved.add(past);
  }
  return [...moved].sort((a, b) => a - b);
}

/** What cannot stand alone before a sentence: marks, or the figure of a list ("1."). */
const LEADER = /^(?:[^\p{L}\p{N}]*|\p{N}{1,3}[.)])$/u;

/** Drops the places inside a quotation that shares its sentence with words outside it. */
function keepQuotationsWhole(
  text: string,
  places: readonly number[],
  quoted: readonly Range[],
  lang: string,
): number[] {
  const longest = isWrittenInHan(lang) ? WHOLE_QUOTATION / 3 : WHOLE_QUOTATION;
  const isPlace = new Set([0, ...places, text.length]);
  const inside = quoted.filter(({ start, end }) => {
    let after = end;
    while (after < text.length && /\s/u.test(text.charAt(after))) after += 1;
    const alone = isPlace.has(start) && isPlace.has(after);
    return !alone && end - start <= longest;
  });
  let next = 0;
  return places.filter((place) => {
    while (next < inside.length && (inside[next]?.end ?? 0) <= place) next += 1;
    const quotation = inside[next];
    return !quotation || place <= quotation.start;
  });
}

function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Whether a stretch says nothing by itself: marks alone, or a credit in brackets. */
function belongsBefore(stretch: string): boolean {
  return !/[\p{L}\p{N}]/u.test(stretch) || creditStart(stretch) === 0;
}

/**
 * The sentences of one block of text: Unicode's rules for the language, without the boundaries that
 * an abbreviation, an initial, an ordinal or an ellipsis brings up; a quotation stays with its
 * attribution, closing marks and a bracketed credit with the sentence before, a dateline with the one
 * behind it. A line break is a space.
 *
 * @param text one paragraph, heading, caption … as printed; any string
 * @param lang BCP 47 tag
 * @param begins whether it is the first paragraph of a report, so that a place may begin it
 * @returns rising ranges into `text`, trimmed of white space, which hold every other character;
 *   empty where there is none
 */
export function sentences(text: string, lang: string, begins = false): Range[] {
  const flat = text.replace(/[\n\r\v\f\u0085\u2028\u2029]/gu, ' ');
  const quoted = quotations(flat, lang);
  const dandas = hasDandas(flat);
  const dateline = datelineEnd(flat, lang, begins);
  const ends = candidates(flat, lang, quoted).filter(
    (at) => at > dateline && endsSentence(flat, at, lang, dandas),
  );
  const places = keepQuotationsWhole(flat, ends, quoted, lang);
  const found: Range[] = [];
  let start = 0;
  for (const end of [...places, flat.length]) {
    const stretch = trimmed(flat, start, end);
    start = end;
    if (stretch.start === stretch.end) continue;
    const before = found.at(-1);
    if (before && belongsBefore(flat.slice(stretch.start, stretch.end))) {
      found[found.length - 1] = { start: before.start, end: stretch.end };
    } else if (before && LEADER.test(flat.slice(before.start, before.end))) {
      found[found.length - 1] = { start: before.start, end: stretch.end };
    } else {
      found.push(stretch);
    }
  }
  return found;
}
