import { printable } from './problems/printable.ts';
import { inQuotationMarks, wholeInMarks } from './written-out.ts';
import type { YamlFault } from './yaml-faults.ts';

/** A mark that no value may begin with, after what may stand before the value on its line. */
const RESERVED =
  /^((?:[ \t]*-[ \t]+)*[ \t]*(?:[\w-]+:[ \t]+)?)([@`%&*|>,\]}]|[-?:](?=[ \t]|$))(.*)$/u;

const MARKS = '`@`, `` ` ``, `%`, `&`, `*`, `!`, `|`, `>`, `,`, `- `, `? ` or `: `';

/** The longest value that a fix writes out. */
const LONGEST = 200;

/** What is said of a value that begins with a mark of YAML; `null` where none on the line does. */
export function reservedStart(offset: number, yaml: string): YamlFault | null {
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

/** A line of a key or an item: what stands before its value, and the value. */
const WITH_VALUE = /^((?:[ \t]*-[ \t]+)*[ \t]*(?:[\w-]+:[ \t]+)?)(\S.*)$/u;

/** The fix that puts the whole value of a line between quotation marks, written out where it can be. */
export function inMarksFix(offset: number, yaml: string): string {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [line = '', below = ''] = yaml.slice(start).split('\n', 2);
  const [, before = '', value = ''] = WITH_VALUE.exec(line.trimEnd()) ?? [];
  const whole = wholeInMarks(value);
  const isList = /^[[{]/u.test(value) && !/[\w-]+:/u.test(before);
  const goesOn = /^[ \t]+\S/u.test(below) && !/^[ \t]*#/u.test(below);
  const isShown =
    before.trim() !== '' && !isList && !goesOn && whole.length <= LONGEST && !whole.includes('`');
  const put = 'Put the whole value between quotation marks';
  if (isShown) return `${put}: \`${printable(before.trimStart() + whole)}\`.`;
  return `${put}, or take its inner ones away.`;
}

/** An item of a list: its place, and quoted texts with commas between them. */
const UNBRACKETED =
  /^([ \t]*-[ \t]+)((?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:[ \t]*,[ \t]*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'))+)[ \t]*$/u;

/** What is said of an item of several texts without brackets round them; `null` where the line is none. */
export function unbracketedItem(offset: number, yaml: string): YamlFault | null {
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
