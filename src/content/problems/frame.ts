import { printable } from './printable.ts';
import { lineAt, lineCount, type SourceFile } from './source.ts';

/** Columns of a source line that a frame shows; more would wrap in a terminal. */
const WIDTH = 88;

/** Columns kept before the one that is pointed at in a line that is cut. */
const BEFORE = 40;

/** Lines shown before and after the one that is pointed at. */
const AROUND = 1;

/** Characters that take two columns in a terminal. */
const WIDE =
  /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/gu;

/** Blank text as wide as the given one. */
function blank(text: string): string {
  return text.replace(WIDE, '\u3000').replace(/[^\u3000]/gu, ' ');
}

/** Stands for a tab, which has no shape of its own and no fixed width. */
const TAB = '→';

/** The part of a line that is shown. */
function cut(line: string, first: number): string {
  const shown = line.slice(first, first + WIDTH);
  return `${first > 0 ? '…' : ''}${printable(shown.replaceAll('\t', TAB))}${line.length > first + WIDTH ? '…' : ''}`;
}

/**
 * Shows a place in a text: the line, its neighbours, and a caret under the column.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units; past the end of the line, the caret stands after it
 * @returns lines joined by `\n`, without colour; `null` where the text has no such line
 */
export function codeFrame(source: SourceFile, line: number, column: number): string | null {
  const pointed = lineAt(source, line);
  if (pointed === null) return null;
  const at = Math.min(column - 1, pointed.length);
  const first = pointed.length > WIDTH && at > BEFORE ? at - BEFORE : 0;
  const from = Math.max(1, line - AROUND);
  const to = Math.min(lineCount(source), line + AROUND);
  const digits = String(to).length;
  const frame: string[] = [];
  for (let number = from; number <= to; number += 1) {
    const gutter = `${number === line ? '>' : ' '} ${String(number).padStart(digits)} |`;
    const shown = cut(lineAt(source, number) ?? '', number === line ? first : 0);
    frame.push(`${gutter} ${shown}`.trimEnd());
    if (number === line) {
      const before = cut(pointed.slice(0, at), first);
      frame.push(`  ${' '.repeat(digits)} | ${blank(before)}^`);
    }
  }
  return frame.join('\n');
}
