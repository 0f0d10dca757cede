import type { YAMLError } from 'yaml';
import { keylessLine } from './line-faults.ts';
import { CURLY_END, isDashless, openQuotes, RUN_ON, unclosed } from './open-marks.ts';
import { printable } from './problems/printable.ts';
import { inMarksFix, reservedStart, unbracketedItem } from './unquoted-values.ts';

/** A mistake in YAML, in an editor's words. */
export interface YamlFault {
  /** Offset into the YAML. */
  readonly offset: number;
  readonly what: string;
  /** `null` where the table of problems says it well enough. */
  readonly fix: string | null;
}

/** What is said of a line that begins in another column than those it belongs to. */
const OTHER_COLUMN = {
  what: 'Unexpected column, expected that of the lines above it.',
  fix: 'Begin the items of one list, and the keys of one item, in the same column, each with two spaces more than what they belong to.',
} as const;

/** The parser's errors that editors of front matter meet, in their words, with what mends them. */
const IN_WORDS: Readonly<Record<string, Pick<YamlFault, 'what' | 'fix'>>> = {
  BAD_INDENT: OTHER_COLUMN,
  TAB_AS_INDENT: {
    what: 'Unexpected tab, expected spaces.',
    fix: 'Write two spaces in the place of the tab, and the same before each item of a list.',
  },
  TAG_RESOLVE_FAILED: {
    what: 'Unexpected tag, expected a value.',
    fix: 'Put a value that begins with `!` between quotation marks.',
  },
};

/** A key that stands further up already. */
export function duplicateKey(key: string, offset: number): YamlFault {
  const name = printable(key.slice(0, 40));
  return {
    offset,
    what: `Unexpected key \`${name}\` that stands further up already.`,
    fix: `Move the lines under it to the end of those under the first \`${name}\`, and delete this one; of two single values, keep one.`,
  };
}

function isMissingQuote({ code, message }: YAMLError): boolean {
  return code === 'MISSING_CHAR' && /closing ["']quote/u.test(message);
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
    const curly = CURLY_END.exec(yaml.slice(open.offset))?.[1];
    return {
      offset: open.offset,
      what: `Unexpected quotation mark that opens a value and is never closed, expected a second \`${mark}\`.`,
      fix:
        curly === undefined
          ? `Write \`${mark}\` at the end of the value as well, on the same line.`
          : `Write \`${mark}\` at the end of the value in the place of the curly \`${curly}\`.`,
    };
  }
  const reserved = code === 'TAG_RESOLVE_FAILED' ? null : reservedStart(offset, yaml);
  if (reserved !== null) return reserved;
  const closing = /end with a ([\]}])$/u.exec(message)?.[1];
  if (closing !== undefined) {
    const opening = closing === ']' ? '[' : '{';
    return {
      offset: unclosed(yaml, offset, opening, closing),
      what: `Unexpected \`${opening}\` that is never closed, expected \`${closing}\` at the end of the value.`,
      fix: `Write \`${closing}\` at the end of the value; indent its lines by two spaces, if it has several.`,
    };
  }
  if (/at node end$/u.test(message)) {
    const unbracketed = unbracketedItem(offset, yaml);
    if (unbracketed !== null) return unbracketed;
    if (/^,[ \t]*(?:\n|$)/u.test(yaml.slice(offset))) {
      const what = 'Unexpected comma at the end of a line.';
      return { offset, what, fix: 'Delete the comma.' };
    }
    const what =
      'Unexpected text after the end of a value, expected the end of the line, or a comma within brackets.';
    return { offset, what, fix: inMarksFix(offset, yaml) };
  }
  if (/^A block sequence may not be used/u.test(message)) return { offset, ...OTHER_COLUMN };
  if (code === 'BAD_INDENT' && isDashless(yaml, offset)) {
    const what = 'Unexpected value under the items of a list, expected a dash before it.';
    return { offset, what, fix: 'Write `- ` before it, in the column of the dashes above it.' };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const what = 'Unexpected second colon, expected the value between quotation marks.';
    return { offset, what, fix: inMarksFix(offset, yaml) };
  }
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const isIndented = /^[ \t]/u.test(yaml.slice(start));
  if (code === 'MULTILINE_IMPLICIT_KEY' && isIndented) {
    const what =
      'Unexpected colon in a value of several lines, expected it between quotation marks.';
    return { offset, what, fix: 'Write the whole value on one line, between quotation marks.' };
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || /^Implicit map keys/u.test(message)) {
    return { offset, ...keylessLine(yaml.slice(start).split('\n', 1)[0] ?? '') };
  }
  if (/between flow sequence items$/u.test(message)) {
    const line = yaml.slice(0, offset).split('\n').at(-1) ?? '';
    const runOn = RUN_ON.exec(line);
    if (runOn) {
      const [{ length }, mark = ''] = runOn;
      return {
        offset: offset - length,
        what: `Unexpected quotation mark that opens a value and is never closed, expected a second \`${mark}\`.`,
        fix: `Write \`${mark}\` at the end of the value as well, before the comma.`,
      };
    }
    const what = 'Unexpected text right behind another, expected a comma between them.';
    const fix =
      'Write a comma between the two texts; or, where they are one, put the whole of it between one pair of quotation marks.';
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
