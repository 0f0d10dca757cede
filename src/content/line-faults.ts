import { printable } from './problems/printable.ts';
import type { YamlFault } from './yaml-faults.ts';

/** What is said of a line that is no key with a value. */
const lineWithoutColon = {
  what: 'Unexpected line without a colon, expected a key with a value.',
  fix: 'Write a key, a colon and a space before the text; or indent it by two spaces, if it goes on with the value above.',
} as const;

/** A key with another sign in the place of its colon. */
const OTHER_SIGN = /^([\w-]+)\s*(=|：)\s*(\S[^\n]{0,80})$/u;

/** What is said of a line that holds no key: it has another sign for the colon, or none. */
export function keylessLine(line: string): Pick<YamlFault, 'what' | 'fix'> {
  const [, key = '', sign = '', value = ''] = OTHER_SIGN.exec(line.trimEnd()) ?? [];
  if (key === '') return lineWithoutColon;
  return {
    what: `Unexpected \`${sign}\` after the key \`${key}\`, expected a colon with a space after it.`,
    fix: `Write \`${key}: ${printable(value)}\`.`,
  };
}

/** A key whose colon has no space after it; an address at the beginning of a line is none. */
const UNSPACED_COLON = /^([\w-]+):(?!\/\/)([^\s:][^\n]{0,40})/u;

/** A colon that makes no key, since no space comes after it; `null` where the lines of a key have none. */
export function unspacedColon(lines: string): YamlFault | null {
  const [, key = '', value = ''] = UNSPACED_COLON.exec(lines) ?? [];
  if (key === '') return null;
  return {
    offset: key.length,
    what: `Unexpected colon without a space after it, expected \`${key}: ${printable(value.trimEnd())}\`.`,
    fix: 'Write a space after the colon.',
  };
}

/** A key without a value on its line, and the items below it, with or without a space after the dash. */
const ITEMS = /^[\w-]+:[ \t]*\n(?:[ \t]*(?:#[^\n]*|-[^\n]*)?(?:\n|$))+/u;

/** A dash that makes no item, since no space comes after it. */
const UNSPACED_DASH = /^[ \t]*-(?=[^\s-])/gmu;

/** The dashes without a space after them in the lines of a key. */
export function unspacedDashes(lines: string): readonly YamlFault[] {
  const [items = ''] = ITEMS.exec(lines) ?? [];
  return [...items.matchAll(UNSPACED_DASH)].map(({ 0: dash, index }) => ({
    offset: index + dash.length - 1,
    what: 'Unexpected dash without a space after it, expected an item of a list.',
    fix: 'Write a space after the dash; or put a text that begins with a dash between quotation marks.',
  }));
}

/**
 * What stands before a value: a key with its colon, or indent and dashes. In indented text a word may have a
 * colon with a no-break space before it, as French sets them.
 */
const BEFORE_VALUE =
  /^(?:["']?[\w-]+["']?[^\S\n]*:[^\S\n]*|[^\S\n]+(?:-[^\S\n]+)*|(?:-[^\S\n]+)+)/gmu;

/** White space that word processors and web pages write, and YAML takes for letters. */
const WIDE = /[^\S\n\t ]/u;

/** Spaces of other sorts where YAML has none but plain ones: before and after a key or dash. */
export function wideSpaces(yaml: string): readonly YamlFault[] {
  return [...yaml.matchAll(BEFORE_VALUE)].flatMap(({ 0: before, index }): YamlFault[] => {
    const found = WIDE.exec(before);
    if (found === null) return [];
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = code === '00A0' ? 'no-break space' : 'space of another sort';
    return [
      {
        offset: index + found.index,
        what: `Unexpected ${name} (U+${code}) beside a key or dash, expected a plain one or none.`,
        fix: 'Delete it, and type a space in its place where one belongs.',
      },
    ];
  });
}

/** The same text with plain spaces in their place, to read the rest of it. */
export function withPlainSpaces(yaml: string): string {
  return yaml.replace(BEFORE_VALUE, (before) => before.replace(new RegExp(WIDE, 'gu'), ' '));
}
