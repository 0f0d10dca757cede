/** The longest bracketed credit: "(Haidar Mohammed Ali/Anadolu via Getty Images)". */
const LONGEST = 80;

/** What may stand before it and tells that it is one: a sentence's stop, closing marks and spaces. */
const BEFORE = 8;

/** Brackets at the end of a text, after a sentence's stop, whose content is no sentence. */
const CREDIT =
  /(?<=[\p{STerm}.…]["'\p{Pe}\p{Pf}\p{Pi}]*\s*|^)[([（【][^()[\]（）【】]*[^\s\p{STerm}.…()[\]（）【】][)\]）】]\s*$/u;

/**
 * Where the bracketed credit of a caption begins: "Flags at the rally. (AA)".
 *
 * @param text a passage, or a stretch of one that is nothing but a credit
 * @returns the offset of its opening bracket; the text's length where there is none
 */
export function creditStart(text: string): number {
  // A short tail is enough, and keeps the search short on long texts.
  const from = Math.max(0, text.length - LONGEST - BEFORE);
  const tail = text.slice(from);
  const found = CREDIT.exec(tail);
  if (!found || tail.length - found.index > LONGEST) return text.length;
  return found.index === 0 && from > 0 ? text.length : from + found.index;
}
