import type { YAMLError } from 'yaml';
import { printable } from './problems/printable.ts';

/** A mistake in YAML, in an editor's words. */
export interface YamlFault {
  /** Offset into the YAML. */
  readonly offset: number;
  readonly what: string;
  /** `null` where the table of problems says it well enough. */
  readonly fix: string | null;
}

/** The parser's errors that editors of front matter meet, in their words. */
const IN_WORDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Unexpected second colon, expected the value between quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'Unexpected line without a colon, expected a key with a value.',
  TAB_AS_INDENT: 'Unexpected tab, expected spaces.',
  TAG_RESOLVE_FAILED: 'Unexpected tag, expected a value.',
};

/**
 * A mark at the beginning of a value: after a key, the dashes of a list, or a bracket or comma of a list
 * in brackets. The bound keeps the time of the search in step with the length of a hostile line.
 */
const VALUE = String.raw`(?=["'])(?<=^[ \t]*(?:-[ \t]+)*(?:[\w-]+:[ \t]+)?(?:[[{](?:.{0,400}[[{,:])?[ \t]*)?)`;

/** Quoted text that ends on its line; else, as a group, the mark that opens it and the rest of the line. */
const QUOTED = new RegExp(`${VALUE}(?:"(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\n]|'')*'|(["']).*)`, 'gmu');

/** Every quotation mark that opens a value and is not closed on its line, with its offset. */
function openQuotes(yaml: string): { readonly offset: number; readonly mark: string }[] {
  return [...yaml.matchAll(QUOTED)].flatMap(({ 1: mark, index }) =>
    mark === undefined ? [] : [{ offset: index, mark }],
  );
}

function isMissingQuote({ code, message }: YAMLError): boolean {
  return code === 'MISSING_CHAR' && /closing ["']quote/u.test(message);
}

function inWords(error: YAMLError, yaml: string): YamlFault {
  const { code, message, pos } = error;
  const [offset] = pos;
  if (code === 'DUPLICATE_KEY') {
    const key = printable(/^[^:\n]{0,40}/u.exec(yaml.slice(offset))?.[0] ?? '');
    return {
      offset,
      what: `Unexpected key \`${key}\` that stands further up already.`,
      fix: `Move the lines under it to the end of those under the first \`${key}\`, and delete this one; of two single values, keep one.`,
    };
  }
  if (isMissingQuote(error)) {
    const open = openQuotes(yaml).findLast((quote) => quote.offset < offset);
    if (open === undefined) {
      const what = 'Unexpected end of a value, expected its second quotation mark.';
      return { offset, what, fix: 'Write the mark that begins the value at its end as well.' };
    }
    const { mark } = open;
    return {
      offset: open.offset,
      what: `Unexpected quotation mark that opens a value and is never closed, expected a second \`${mark}\`.`,
      fix: `Write \`${mark}\` at the end of the value as well, on the same line.`,
    };
  }
  const after = /at node end$/u.test(message)
    ? 'Unexpected text after the end of a value, expected one value on the line.'
    : `YAML: ${printable(message)}.`;
  return { offset, what: IN_WORDS[code] ?? after, fix: null };
}

/**
 * What the parser found wrong, in words. Behind a quotation mark that is not closed it takes keys for
 * text and text for keys, so only other such marks are told of there.
 *
 * @param yaml the text that was parsed
 */
export function yamlFaults(errors: readonly YAMLError[], yaml: string): readonly YamlFault[] {
  const faults = errors.map((error) => ({ ...inWords(error, yaml), error }));
  const open = Math.min(
    ...faults.filter(({ error }) => isMissingQuote(error)).map(({ offset }) => offset),
  );
  return faults.filter(({ error, offset }) => isMissingQuote(error) || offset < open);
}
