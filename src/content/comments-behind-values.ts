import { CST, Lexer } from 'yaml';
import { printable } from './problems/printable.ts';
import { writtenOut } from './written-out.ts';

/** A YAML comment on the line of a value. */
export interface CommentBehindValue {
  /** Offset of its `#` into the YAML. */
  readonly offset: number;
  readonly what: string;
  readonly fix: string;
  /**
   * Whether it most likely holds words of the value: some stand before it, or it begins without a space,
   * as in `headline: #1 wins`, and leaves its key without a value.
   */
  readonly cutsWords: boolean;
}

/** Longest value that a fix writes out. */
const LONGEST = 200;

/** What stands before a value on its line: dashes of a list, a key with its colon. */
const BEFORE = /^[ \t]*(?:-[ \t]+)*(?:(?:[\w-]+|"[\w-]+"|'[\w-]+')[ \t]*:(?:[ \t]+|$))?/u;

/** Something other than the marks of lists, keys and texts of several lines. */
const WORDS = /[^\s[\]{},:|>+-]/u;

/** Offsets of all comments of a text. The lexer takes any text, valid or not. */
function commentOffsets(yaml: string): readonly number[] {
  const found: number[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    const type = isScalar ? 'scalar' : CST.tokenType(lexeme);
    isScalar = lexeme === CST.SCALAR && !isScalar;
    // These stand for no character of the text.
    if (isScalar || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'comment') found.push(offset);
    offset += lexeme.length;
  }
  return found;
}

/** Whether the value goes on in the lines under its key or dash. */
function goesOn(head: string, isEmpty: boolean, below: string): boolean {
  const next = below.split('\n').find((line) => !/^[ \t]*(?:#|$)/u.test(line)) ?? '';
  const indentOf = (line: string): number => /^[ \t]*/u.exec(line)?.[0].length ?? 0;
  if (isEmpty && head.includes(':') && /^[ \t]*-(?:[ \t]|$)/u.test(next)) return true;
  return next !== '' && indentOf(next) > indentOf(head);
}

const APART = 'where a comment is meant, put it on a line of its own';

/**
 * Comments that stand behind something on its line. In words of a source, such as “Bridge #1 opens”, the
 * rest of the line after ` #` is lost without a sign; so a comment has a line of its own here.
 */
export function commentsBehindValues(yaml: string): readonly CommentBehindValue[] {
  return commentOffsets(yaml).flatMap((offset) => {
    const start = yaml.lastIndexOf('\n', offset - 1) + 1;
    const before = yaml.slice(start, offset);
    if (before.trim() === '') return [];
    const end = yaml.indexOf('\n', offset);
    const comment = yaml.slice(offset, end === -1 ? undefined : end).trimEnd();
    const [head = ''] = BEFORE.exec(before) ?? [];
    const value = before.slice(head.length).trimEnd();
    const isBehindWords = WORDS.test(value);
    const what = `Unexpected \`#\` behind ${isBehindWords ? 'a value' : 'a key or mark'}, expected text between quotation marks or the end of the line.`;
    const whole = writtenOut(value, before.slice(head.length) + comment);
    // A line without a key or dash goes on with a value that begins further up.
    const below = end === -1 ? '' : yaml.slice(end + 1);
    const isAll = head.trim() !== '' && !goesOn(head, value === '', below);
    const cutsWords = isBehindWords || (isAll && value === '' && /^#[\p{L}\p{N}]/u.test(comment));
    const isOneLine = isAll && whole !== null && whole.length <= LONGEST;
    const quote = isOneLine
      ? `Put the whole value between quotation marks: \`${printable(head.trimStart() + whole)}\``
      : 'Put the whole text that the `#` belongs to between quotation marks';
    return [{ offset, what, fix: `${quote}; or, ${APART}.`, cutsWords }];
  });
}
