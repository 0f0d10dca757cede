import type { Range } from '../../text/range.ts';

/** Double marks alone: a single one is an apostrophe as often. */
const OPENING = /["“„«]/u;
const CLOSING = /["”»]/u;

function opens(text: string, at: number): boolean {
  if (!OPENING.test(text.charAt(at))) return false;
  return /^[\s([–—-]?$/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}…[(]/u.test(text.charAt(at + 1));
}

/** A mark behind a digit may stand for inches. */
function closes(text: string, at: number): boolean {
  if (!CLOSING.test(text.charAt(at))) return false;
  return /[^\s\p{Nd}([]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** Single marks that close what a double one opens: two of them, or one behind a comma or a stop. */
const SINGLE_CLOSING = /(?:['’]{2}|(?<=[,.!?…])['’])(?![\p{L}\p{N}])/u;

/** Where what a mark opens ends: at single marks that close it, or with its sentence. */
function endOf(text: string, opening: number, sentence: Range): number {
  const closing = SINGLE_CLOSING.exec(text.slice(opening, sentence.end));
  return closing ? opening + closing.index + closing[0].length : sentence.end;
}

/**
 * The quotations of a sentence of which one mark is missing, as in a text that was cut into sentences: from
 * its beginning to a mark that closes what nothing opens (‹We stay,” she said.›), or from a mark that
 * nothing closes to its end (‹She said: “We stay.›), or to single marks in its stead. Of several such marks one is too many, and nothing is
 * told.
 *
 * @param text of a paragraph
 * @param sentence where it stands in `text`
 * @param whole quotations of the paragraph that have both marks
 * @returns none or one
 */
export function loneQuotation(text: string, sentence: Range, whole: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1) {
    if (whole.some(({ start, end }) => at === start || at === end - 1)) continue;
    const isInside = whole.some(({ start, end }) => start < at && at < end);
    if (isInside) continue;
    if (opens(text, at)) found.push({ start: at, end: endOf(text, at, sentence) });
    else if (closes(text, at)) found.push({ start: sentence.start, end: at + 1 });
  }
  const [only, ...more] = found;
  if (!only || more.length > 0) return [];
  const crosses = whole.some(
    ({ start, end }) =>
      (start < only.start && only.start < end) || (start < only.end && only.end < end),
  );
  return crosses ? [] : [only];
}
