import { type Problem, problemAt } from './problems/problem.ts';
import type { SourceFile } from './problems/source.ts';

/** A file in two parts. */
export interface SplitFile {
  /** The YAML between the two lines `---`; `null` where they are missing. */
  readonly yaml: { readonly text: string; readonly offset: number } | null;
  /**
   * The rest, with every character of the front matter replaced by a space, so that lines, columns
   * and offsets are those of the file.
   */
  readonly body: string;
  readonly problems: readonly Problem[];
}

const EMPTY_FIX =
  'Begin the file with a line `---`, the keys, and a line `---`, and what belongs below them; or delete the file.';

const FENCE = /^---[ \t]*$/u;

/** A line of dashes, long or short, that is meant to close the front matter and does not. */
const NEARLY_FENCE = /^(?:-{2}|-{4,}|[-–—]*[–—][-–—]*)[ \t]*$/u;

/** Parts a file at its front matter. A file that does not begin with `---` has none. */
export function splitFrontMatter(source: SourceFile): SplitFile {
  const { text } = source;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const begin = { line: 1, column: 1 };
  if (first === -1 || !FENCE.test(lines[first] ?? '')) {
    const isEmpty = first === -1;
    const what = isEmpty
      ? 'Unexpected empty file, expected front matter: a line `---` first.'
      : 'Unexpected text, expected front matter: a line `---` first.';
    const detail = isEmpty ? { fix: EMPTY_FIX } : {};
    return {
      yaml: null,
      body: text,
      problems: [problemAt('front-matter-missing', source, begin, what, detail)],
    };
  }
  const last = lines.findIndex((line, index) => index > first && FENCE.test(line));
  const nearly = lines.findIndex((line, index) => index > first && NEARLY_FENCE.test(line));
  if (nearly !== -1 && (last === -1 || nearly < last)) {
    const dashes = (lines[nearly] ?? '').trimEnd();
    const [count, shown] = [dashes.length, dashes.length > 10 ? `${dashes.slice(0, 10)}…` : dashes];
    const are = /^-+$/u.test(dashes) ? `${count} dashes` : 'dashes';
    const what = `Unexpected line of ${are} \`${shown}\`, expected \`---\`.`;
    const fix = 'Write three dashes on this line: `---`.';
    const point = { line: nearly + 1, column: 1 };
    return {
      yaml: null,
      body: text,
      problems: [problemAt('front-matter-unclosed', source, point, what, { fix })],
    };
  }
  if (last === -1) {
    const what = 'Unexpected end of the file in the front matter, expected a line `---`.';
    const point = { line: first + 1, column: 1 };
    return {
      yaml: null,
      body: text,
      problems: [problemAt('front-matter-unclosed', source, point, what)],
    };
  }
  const offset = lines.slice(0, first + 1).join('\n').length + 1;
  const end = lines.slice(0, last).join('\n').length;
  const rest = lines.slice(0, last + 1).join('\n').length;
  const blank = text.slice(0, rest).replace(/[^\n]/gu, ' ');
  return {
    yaml: { text: text.slice(offset, Math.max(offset, end)), offset },
    body: blank + text.slice(rest),
    problems: [],
  };
}
