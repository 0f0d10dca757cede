/**
 * A mark at the beginning of a value: after a key, the dashes of a list, or a bracket or comma of a list
 * in brackets. The bound keeps the time of the search in step with the length of a hostile line.
 */
const VALUE = String.raw`(?=["'])(?<=^[ \t]*(?:-[ \t]+)*(?:[\w-]+:[ \t]+)?(?:[[{](?:.{0,400}[[{,:])?[ \t]*)?)`;

/** Quoted text that ends on its line; else, as a group, the mark that opens it and the rest of the line. */
const QUOTED = new RegExp(`${VALUE}(?:"(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\n]|'')*'|(["']).*)`, 'gmu');

/** Every quotation mark that opens a value and is not closed on its line, with its offset. */
export function openQuotes(yaml: string): { readonly offset: number; readonly mark: string }[] {
  return [...yaml.matchAll(QUOTED)].flatMap(({ 1: mark, index }) =>
    mark === undefined ? [] : [{ offset: index, mark }],
  );
}

/** A curly mark that ends the line or the item of a value which a straight one opens. */
export const CURLY_END = /^["'][^"'\n]*?([“”„‘’])[ \t]*(?=[,\]}]|\n|$)/u;

/** Text between quotation marks on one line, which brackets inside it do not count for; or a bracket. */
const MARKED_OR_BRACKET = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[[\]{}]/gu;

/** Where the last bracket opens that is not closed before an offset; the first of its sort where none is found. */
export function unclosed(yaml: string, before: number, opening: string, closing: string): number {
  const open: number[] = [];
  for (const { 0: found, index } of yaml.slice(0, before).matchAll(MARKED_OR_BRACKET)) {
    if (found === opening) open.push(index);
    else if (found === closing) open.pop();
  }
  return Math.max(0, open.at(-1) ?? yaml.indexOf(opening));
}

/**
 * Whether a line that begins with a mark or a bracket stands where the lines above begin with dashes.
 *
 * @param start offset of the line
 */
export function isDashless(yaml: string, start: number): boolean {
  const [, indent] = /^([ \t]+)["'[{]/u.exec(yaml.slice(start)) ?? [];
  const above = yaml.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
  return indent !== undefined && above.startsWith(`${indent}- `);
}

/** A value in brackets whose mark is not closed, up to the mark that opens the next: `"Mill, "Gate"]`. */
export const RUN_ON = /(["'])(?:(?!\1)[^\n])*,[ \t]*\1$/u;
