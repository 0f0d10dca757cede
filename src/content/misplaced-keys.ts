import { printable } from './problems/printable.ts';
import type { YamlFault } from './yaml-faults.ts';

/** A key that does not begin its line, with what stands before it. */
export interface MisplacedKey extends YamlFault {
  readonly key: string;
}

/** A line of a key: what stands before it, the key, its value. */
const KEY_LINE = /^([ \t]*)(-[ \t]+)?([a-z][\w-]*):(?:[ \t]+(.*))?$/u;

/** An item of a list that is one text, or texts in brackets: no key goes on with it. */
const TEXT_ITEM =
  /^[ \t]*-[ \t]+(?:"[^"\\]*"|'[^']*'|\[[^[\]]*\]|[^\s"'[\]{}|>#&*!?:-][^:]*)[ \t]*$/u;

/** What the lines above leave open for a line that does not begin with a key. */
type Above = 'nothing' | 'empty value' | 'text' | 'list' | 'keys of an item' | 'open value';

/** What a value on the line of its key leaves open. */
function afterValue(value: string): Above {
  const text = value.trim();
  if (text === '') return 'empty value';
  if (/^(?:[|>[{]|"(?:[^"\\]|\\.)*$|'(?:[^']|'')*$)/u.test(text)) {
    return /^[[{].*[\]}]$/u.test(text) ? 'text' : 'open value';
  }
  return 'text';
}

function misplaced(
  key: string,
  indent: string,
  dash: string,
  above: Above,
): Pick<YamlFault, 'what' | 'fix'> | null {
  const name = printable(key.slice(0, 40));
  const isBelowText = above === 'nothing' || above === 'text';
  if (dash !== '') {
    if (!isBelowText) return null;
    return {
      what: `Unexpected dash before the key \`${name}\`, expected the key at the beginning of the line.`,
      fix: `Delete \`${printable(indent)}- \` before \`${name}\`, so that the line begins with the key.`,
    };
  }
  if (indent.includes('\t')) {
    if (above === 'keys of an item' || above === 'open value') return null;
    return {
      what: `Unexpected tab before the key \`${name}\`, expected the key at the beginning of the line.`,
      fix: `Delete the tab, so that the line begins with \`${name}\`.`,
    };
  }
  if (!isBelowText && above !== 'list') return null;
  const spaces = indent.length === 1 ? 'space' : 'spaces';
  const goesOn =
    above === 'text'
      ? '; or, where the line goes on with the value above, put that value between quotation marks'
      : '';
  return {
    what: `Unexpected ${spaces} before the key \`${name}\`, expected the key at the beginning of the line.`,
    fix: `Delete the ${spaces}, so that the line begins with \`${name}\`${goesOn}.`,
  };
}

/**
 * Keys with a tab, spaces or a dash before them, where no list or text takes them. The parser speaks of
 * the value above instead, which is fine.
 *
 * @param lines those of a key as `keyLines` gives them, not valid as they stand or beside the others
 */
export function misplacedKeys(lines: string): readonly MisplacedKey[] {
  const found: MisplacedKey[] = [];
  let above: Above = 'nothing';
  let offset = 0;
  for (const line of lines.split('\n')) {
    const start = offset;
    offset += line.length + 1;
    if (/^[ \t]*(?:#|$)/u.test(line)) continue;
    const [, indent = '', dash = '', key = '', value = ''] = KEY_LINE.exec(line) ?? [];
    if (key !== '' && indent + dash !== '') {
      const fault = misplaced(key, indent, dash, above);
      if (fault !== null) found.push({ offset: start, key, ...fault });
      else if (dash !== '') above = 'keys of an item';
      if (fault === null) continue;
    } else if (key === '') {
      if (/^[ \t]*-(?:[ \t]|$)/u.test(line))
        above = TEXT_ITEM.test(line) ? 'list' : 'keys of an item';
      continue;
    }
    above = afterValue(value);
    // What a value of several lines takes for itself cannot be told line by line.
    if (above === 'open value') break;
  }
  return found;
}
