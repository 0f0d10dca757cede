/** Quoted text and nothing else. */
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/u;

/** A text between quotation marks as YAML takes it, with no more marks of YAML in it than it needs. */
export function inQuotationMarks(text: string): string {
  if (!/["\\]/u.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * A value that YAML cannot read put between quotation marks as a whole. Marks round all of it are those
 * that were meant to hold it, if none of the same stands in it but as an apostrophe, or if one is curly.
 */
export function wholeInMarks(value: string): string {
  const inner = value.slice(1, -1);
  const [first = '', last = ''] = [value.slice(0, 1), value.slice(-1)];
  const isHeld =
    (first === '"' && /["“”]/u.test(last) && !inner.includes('"')) ||
    (first === "'" && /['‘’]/u.test(last) && !/(?<!\p{L})'|'(?!\p{L})/u.test(inner));
  return inQuotationMarks(isHeld && value.length > 1 ? inner : value);
}

/**
 * The line of a value put between quotation marks, or `null` where it opens a list, keys or a quotation
 * that is not the whole value, so that nobody knows where marks belong.
 *
 * @param value what YAML takes for the value
 * @param line the value with what follows on its line
 */
export function writtenOut(value: string, line: string): string | null {
  if (QUOTED.test(value)) {
    const mark = value.slice(0, 1);
    const rest = line.slice(value.length).trimEnd();
    const escaped = mark === '"' ? rest.replace(/["\\]/gu, '\\$&') : rest.replaceAll("'", "''");
    return value.slice(0, -1) + escaped + mark;
  }
  return /^["'[\]{}|>]/u.test(value) ? null : inQuotationMarks(line.trim());
}
