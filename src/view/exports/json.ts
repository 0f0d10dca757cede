/**
 * A value as the text of a published JSON file, on one line with a line end. `JSON.stringify`
 * escapes lone surrogates, so that every string survives UTF-8.
 */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
