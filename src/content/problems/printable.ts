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

/** A text between quotation marks, printable, cut after `limit` UTF-16 code units (60 if not given). */
export function quoted(text: string, limit = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `“${printable(line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line)}”`;
}
