/** Controls, surrogates without a partner, and format characters: what a terminal obeys or hides. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text as a report may print it: every character that a terminal would obey or hide is written
 * out as `\u{…}`, so that no content can colour, overwrite or reorder a report.
 */
export function printable(text: string): string {
  return text.replace(
    UNSEEN,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}

/** A double quotation mark at the beginning or the end of a text. */
const DOUBLE_AT_END = /^["“”„]|["“”]$/u;

/**
 * A text between quotation marks, printable, cut after `limit` UTF-16 code units (60 if not given). Round
 * a text that begins or ends with double marks stand single ones: two alike cannot be told apart.
 */
export function quoted(text: string, limit = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const shown = printable(line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line);
  return DOUBLE_AT_END.test(shown) ? `‘${shown}’` : `“${shown}”`;
}
