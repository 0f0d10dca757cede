import type { Range } from '../../text/range.ts';
import type { Word } from '../reading/words.ts';

/** Commas, stops, dashes, brackets and quotation marks: what parts a clause from its neighbours. */
const BREAK = /[,;:.!?()[\]–—"“”«»،؛、。，：；！？（）「」]|\s-\s/u;

/** A stop alone, or before a space. */
const STOP = /^\.\s*$/u;
/** A short form before its stop: "Mr.", "v.", "No.", "Capt." */
const SHORT_FORM = /(?:^|[^\p{L}\p{N}])(?:\p{Lu}\p{L}{0,3}|\p{L}{1,2})$/u;

/** Whether a break stands between two places of a text; the stop of a short form is none, nor one before a small letter. */
export function isBroken(text: string, end: number, start: number): boolean {
  const gap = text.slice(end, start);
  if (!BREAK.test(gap)) return false;
  if (!STOP.test(gap)) return true;
  return !SHORT_FORM.test(text.slice(0, end)) && !/^\.\s*\p{Ll}/u.test(text.slice(end));
}

/** Words in marks that no comma parts from those before them: "the song, called “…”", and from those behind. */
const OPENING_MARK = /^\s+["“„«‘]\p{L}/u;
const CLOSING_MARK = /[^\p{P}\s]["”»]\s+$/u;

/** Whether words end where a clause may: at a break that opens no brackets and no marks, or at the end of the passage. */
export function endsAtBreak({ end }: Range, text: string): boolean {
  const after = text.slice(end);
  if (after.trim() === '') return true;
  const mark = /^\s*\S/u.exec(after)?.[0] ?? '';
  if (/[([（]$/u.test(mark) || OPENING_MARK.test(after)) return false;
  // The last stop of a passage ends it, be it a short form's or not.
  if (/^\.[^\p{L}\p{N}]*$/u.test(after)) return true;
  return isBroken(text, end, end + mark.length);
}

/** Whether words begin where a clause may: at a break, or at the beginning of the passage; not behind brackets. */
export function startsAtBreak({ start }: Range, text: string): boolean {
  if (start === 0) return true;
  if (CLOSING_MARK.test(text.slice(0, start))) return false;
  const before = /\S?\s*$/u.exec(text.slice(0, start))?.[0] ?? '';
  return !/^[)\]）]/u.test(before) && isBroken(text, start - before.length, start);
}

/** Whether a place begins or ends within a name: "‹the North› Orme Ferry". */
export function cutsName(words: readonly Word[], { start, end }: Range, text: string): boolean {
  const isOneName = (one: Word | undefined, other: Word | undefined): boolean =>
    one?.isCapital === true &&
    other?.isCapital === true &&
    /^\s*$/u.test(text.slice(one.end, other.start));
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  // A word that begins its sentence has a capital for that.
  return (
    (first > 1 && isOneName(words[first - 1], words[first])) ||
    (last > 0 && isOneName(words[last], words[last + 1]))
  );
}

/** Words that say something: no more are in an item of a list, and no fewer in what it is the last of. */
const ITEM = 3;
const LIST = 2;

function saying(words: readonly Word[]): number {
  return words.filter(({ isFunction }) => !isFunction).length;
}

/** Whether words are no more than a further item of a list, as their beginning and length tell; a name goes on only from names. */
function isItem(list: readonly Word[], item: readonly Word[]): boolean {
  const [first] = item;
  if (!first || saying(list) < LIST || saying(item) > ITEM) return false;
  if (first.isCapital && list.at(-1)?.isCapital !== true) return false;
  const isJoined = /^(?:and|or|und|oder|et|ou|e|y|o|и|или)$/u.test(first.folded);
  return isJoined || !first.isFunction;
}

/**
 * Words in a row without a break between them; the items of a list are one row ("on roads, locks and the
 * like").
 *
 * @param isApart whether words are another clause, and no item
 */
export function pieces(
  words: readonly Word[],
  text: string,
  isApart: (piece: readonly Word[]) => boolean,
): Word[][] {
  const found: Word[][] = [];
  for (const word of words) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && !isBroken(text, before.end, word.start)) last.push(word);
    else found.push([word]);
  }
  const joined: Word[][] = [];
  for (const piece of found) {
    const [last, first] = [joined.at(-1), piece[0]];
    const end = last?.at(-1)?.end;
    const isListed =
      last !== undefined &&
      end !== undefined &&
      first !== undefined &&
      /^,\s*$/u.test(text.slice(end, first.start)) &&
      isItem(last, piece) &&
      endsAtBreak({ start: first.start, end: piece.at(-1)?.end ?? 0 }, text) &&
      !isApart(piece);
    if (last && isListed) last.push(...piece);
    else joined.push(piece);
  }
  return joined;
}
