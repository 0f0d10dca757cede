import type { Range } from '../../text/range.ts';
import { overlaps, type Place } from '../evidence.ts';

/** Words in brackets right behind others. */
const BRACKETS = /^\s*(?:\([^()]*\)|\[[^[\]]*\])/u;

/** A place with the brackets behind it: "two of the pumps (the old ones)". */
export function withBrackets(place: Place, text: string): Place {
  const behind = BRACKETS.exec(text.slice(place.end))?.[0].length ?? 0;
  return { ...place, end: place.end + behind };
}

/** A clause with the whole of a date of which it has a part: "on 9 May, ‹1998›". */
export function withDates({ passage, start, end }: Place, dates: readonly Place[]): Place {
  const own = dates.filter((date) => overlaps(date, { passage, start, end }));
  return {
    passage,
    start: Math.min(start, ...own.map((date) => date.start)),
    end: Math.max(end, ...own.map((date) => date.end)),
  };
}

/** Nothing but marks between a quotation's edge and the clause's. */
const ONLY_MARKS = /^[\p{P}\p{S}\s]*$/u;

const MARK = /[\p{Pi}\p{Pf}"'„‟‚‛「」『』〝〞〟]/u;

/** A clause with the marks at its edges of quotations that begin and end within it, and lack neither mark. */
export function withMarks(
  { passage, start, end }: Place,
  text: string,
  quoted: readonly Range[],
): Place {
  const isAt = (from: number, to: number) => from >= to || ONLY_MARKS.test(text.slice(from, to));
  const isMarked = ({ start: first, end: last }: Range) =>
    MARK.test(text.charAt(first)) && MARK.test(text.charAt(last - 1));
  const own = quoted
    .filter(isMarked)
    .filter(
      (one) => one.start < end && one.end > start && isAt(one.start, start) && isAt(end, one.end),
    );
  return {
    passage,
    start: Math.min(start, ...own.map((one) => one.start)),
    end: Math.max(end, ...own.map((one) => one.end)),
  };
}
