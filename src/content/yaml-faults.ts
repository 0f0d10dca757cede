import type { YAMLError } from 'yaml';
import { printable } from './problems/printable.ts';
import { inQuotationMarks } from './written-out.ts';

/** A mistake in YAML, in an editor's words. */
export interface YamlFault {
  /** Offset into the YAML. */
  readonly offset: number;
  readonly what: string;
  /** `null` where the table of problems says it well enough. */
  readonly fix: string | null;
}

/** What is said of a line that is no key with a value. */
export const lineWithoutColon = {
  what: 'Unexpected line without a colon, expected a key with a value.',
  fix: 'Write a key, a colon and a space before the text; or indent it by two spaces, if it goes on with the value above.',
} as const;

/** The parser's errors that editors of front matter meet, in their words, with what mends them. */
const IN_WORDS: Readonly<Record<string, Pick<YamlFault, 'what' | 'fix'>>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'Unexpected second colon, expected the value between quotation marks.',
    fix: null,
  },
  MULTILINE_IMPLICIT_KEY: lineWithoutColon,
  TAB_AS_INDENT: {
    what: 'Unexpected tab, expected spaces.',
    fix: 'Write two spaces in the place of the tab, and the same before each item of a list.',
  },
  TAG_RESOLVE_FAILED: {
    what: 'Unexpected tag, expected a value.',
    fix: 'Put a value that begins with `!` between quotation marks.',
  },
};

/** A key whose colon has no space after it; an address at the beginning of a line is none. */
const UNSPACED = /^([\w-]+):(?!\/\/)([^\s:][^\n]{0,40})/u;

/** A colon that makes no key, since no space comes after it; `null` where the lines of a key have none. */
export function unspacedColon(lines: string): YamlFault | null {
  const [, key = '', value = ''] = UNSPACED.exec(lines) ?? [];
  if (key === '') return null;
  return {
    offset: key.length,
    what: `Unexpected colon without a space after it, expected \`${key}: ${printable(value.trimEnd())}\`.`,
    fix: 'Write a space after the colon.',
  };
}

/** A key that stands further up already. */
export function duplicateKey(key: string, offset: number): YamlFault {
  const name = printable(key.slice(0, 40));
  return {
    offset,
    what: `Unexpected key \`${name}\` that stands further up already.`,
    fix: `Move the lines under it to the end of those under the first \`${name}\`, and delete this one; of two single values, keep one.`,
  };
}

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

/** A mark that no value may begin with, after what may stand before the value on its line. */
const RESERVED =
  /^((?:[ \t]*-[ \t]+)*[ \t]*(?:[\w-]+:[ \t]+)?)([@`%&*|>,\]}]|[-?:](?=[ \t]|$))(.*)$/u;

const MARKS = '`@`, `` ` ``, `%`, `&`, `*`, `!`, `|`, `>`, `,`, `- `, `? ` or `: `';

/** The longest value that a fix writes out. */
const LONGEST = 200;

/** What is said of a value that begins with a mark of YAML; `null` where none on the line does. */
function reservedStart(offset: number, yaml: string): YamlFault | null {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = yaml.slice(start).split('\n', 1);
  const [, before = '', mark = '', rest = ''] = RESERVED.exec(line) ?? [];
  // Of a list in brackets the line does not tell where a text of it begins.
  const inner = /^[@`%]/u.exec(yaml.slice(offset))?.[0] ?? '';
  if ((mark === '' || before.trim() === '') && inner === '') return null;
  const found = mark === '' ? inner : mark;
  const shown = found === '`' ? '`` ` ``' : `\`${found}\``;
  const value = inQuotationMarks((mark + rest).trim());
  const isShown = mark !== '' && value.length <= LONGEST && !value.includes('`');
  const put = isShown
    ? `Put the value between quotation marks: \`${printable(before.trimStart() + value)}\`.`
    : `Put the text that begins with ${shown} between quotation marks.`;
  return {
    offset: mark === '' ? offset : start + before.length,
    what: `Unexpected ${shown} at the beginning of a value, expected the value between quotation marks.`,
    fix: `${put} No value may begin with ${MARKS}.`,
  };
}

/** An item of a list: its place, and quoted texts with commas between them. */
const UNBRACKETED =
  /^([ \t]*-[ \t]+)((?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:[ \t]*,[ \t]*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'))+)[ \t]*$/u;

/** What is said of an item of several texts without brackets round them; `null` where the line is none. */
function unbracketedItem(offset: number, yaml: string): YamlFault | null {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = yaml.slice(start).split('\n', 1);
  const [, dash = '', texts = ''] = UNBRACKETED.exec(line) ?? [];
  if (texts === '') return null;
  const put = 'Put the texts between `[` and `]`';
  return {
    offset: start + dash.length,
    what: 'Unexpected texts with a comma between them, expected brackets round them.',
    fix: texts.length > LONGEST ? `${put}.` : `${put}: \`- [${printable(texts)}]\`.`,
  };
}

function inWords(error: YAMLError, yaml: string): YamlFault {
  const { code, message, pos } = error;
  const [offset] = pos;
  if (code === 'DUPLICATE_KEY') {
    return duplicateKey(/^[^:\n]{0,40}/u.exec(yaml.slice(offset))?.[0] ?? '', offset);
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
  const reserved = code === 'TAG_RESOLVE_FAILED' ? null : reservedStart(offset, yaml);
  if (reserved !== null) return reserved;
  const closing = /end with a ([\]}])$/u.exec(message)?.[1];
  if (closing !== undefined) {
    const opening = closing === ']' ? '[' : '{';
    return {
      offset: Math.max(0, yaml.indexOf(opening)),
      what: `Unexpected \`${opening}\` that is never closed, expected \`${closing}\` at the end of the value.`,
      fix: `Write \`${closing}\` at the end of the value; indent its lines by two spaces, if it has several.`,
    };
  }
  if (/at node end$/u.test(message)) {
    const unbracketed = unbracketedItem(offset, yaml);
    if (unbracketed !== null) return unbracketed;
    const what = 'Unexpected text after the end of a value, expected one value on the line.';
    const fix = 'Put the whole value between quotation marks, or take its inner ones away.';
    return { offset, what, fix };
  }
  const known = IN_WORDS[code];
  return { offset, what: known?.what ?? `YAML: ${printable(message)}.`, fix: known?.fix ?? null };
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
