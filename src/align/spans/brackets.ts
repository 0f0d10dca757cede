import type { Range } from '../../text/range.ts';

const BRACKETS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '【': '】',
};
/** Quotation marks are completed as brackets are, but never drawn in from around. */
const CLOSING: Readonly<Record<string, string>> = {
  ...BRACKETS,
  '“': '”',
  '‘': '’',
  '«': '»',
  '「': '」',
  '『': '』',
};

const CLOSERS: ReadonlySet<string> = new Set(Object.values(BRACKETS));

/** Brackets nested deeper than this stay outside. */
const DEEPEST = 3;

/** Marks that a stretch opens and does not close, and how many it closes without opening. */
function unbalanced(text: string, { start, end }: Range): { open: string[]; closed: number } {
  const open: string[] = [];
  let closed = 0;
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    if (Object.hasOwn(CLOSING, mark)) open.push(mark);
    else if (open.length > 0 && CLOSING[open.at(-1) ?? ''] === mark) open.pop();
    else if (CLOSERS.has(mark)) closed += 1;
  }
  return { open, closed };
}

/**
 * A stretch of whole words with the brackets that belong to it: those around it, and the other half
 * of one inside it. All other punctuation beside it stays outside.
 *
 * ```text
 * ISIL ([ISIS])  →  ISIL [(ISIS)]
 * “[no]”          →  “[no]”
 * [ISIL (ISIS])  →  [ISIL (ISIS)]
 * ```
 *
 * @param limits how far it may grow: its neighbours' words
 */
export function withBrackets(text: string, stretch: Range, limits: Range): Range {
  let { start, end } = stretch;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const { open, closed } = unbalanced(text, { start, end });
    const before = start > limits.start ? text.charAt(start - 1) : '';
    const after = end < limits.end ? text.charAt(end) : '';
    const wanted = CLOSING[open.at(-1) ?? ''];
    if (wanted !== undefined && wanted === after) end += 1;
    else if (closed > 0 && Object.hasOwn(BRACKETS, before)) start -= 1;
    else if (open.length === 0 && closed === 0 && before !== '' && BRACKETS[before] === after) {
      start -= 1;
      end += 1;
    } else break;
  }
  return { start, end };
}
