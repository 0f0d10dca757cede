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

const BELOW_FIX =
  'Move the front matter, from its line `---` to the next, to the head of the file.';

const FENCE = /^---[ \t]*$/u;

/** A line of signs that is meant for a fence and is none: too few or too many dashes, or others. */
const NEARLY_FENCE = /^(?:-{2}|-{4,}|(?:-[ \t]+){2}-|[-–—]*[–—][-–—]*|[*_=+~]{3,})[ \t]*$/u;

/** A line that begins a key, whatever stands for its colon. */
const KEY = /^[ \t]*["']?[\w-]+["']?[ \t]*[:：=]/u;

/** A line that front matter may hold beside its keys: indented, an item, a comment, a bracket, blank. */
const BESIDE_KEYS = /^(?:\s|-[ \t]|#|[\]}]|$)/u;

/** Most signs of a line that a report shows. */
const SHOWN = 10;

/** A line that begins a key in small letters, as front matter writes them and reports do not. */
const PLAIN_KEY = /^[a-z][a-z_-]*:(?:[ \t]|$)/u;

/**
 * The line behind the keys that a file begins with though no line `---` stands above them: the line that
 * closes them, or the end of a file that has nothing else; −1 where the file begins otherwise.
 */
function endOfBareKeys(lines: readonly string[], first: number): number {
  if (!PLAIN_KEY.test(lines[first] ?? '')) return -1;
  const end = lines.findIndex(
    (line, at) => at > first && (FENCE.test(line) || !(KEY.test(line) || BESIDE_KEYS.test(line))),
  );
  return end === -1 ? lines.length : FENCE.test(lines[end] ?? '') ? end : -1;
}

/** Says of a line that it is meant for `---`. */
function nearlyFence(
  name: 'front-matter-missing' | 'front-matter-unclosed',
  source: SourceFile,
  lines: readonly string[],
  index: number,
): Problem {
  const signs = (lines[index] ?? '').trimEnd();
  const shown = signs.length > SHOWN ? `${signs.slice(0, SHOWN)}…` : signs;
  const are = /^-+$/u.test(signs) ? `${signs.length} dashes` : 'signs';
  const what = `Unexpected line of ${are} \`${shown}\`, expected \`---\`.`;
  const fix = 'Write three dashes on this line: `---`.';
  return problemAt(name, source, { line: index + 1, column: 1 }, what, { fix });
}

/** The line that closes front matter or is meant to, from one line on; −1 where there is none. */
function closingLine(lines: readonly string[], from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (FENCE.test(line) || NEARLY_FENCE.test(line)) return index;
    // From the first line of prose on, only a true fence may still end it.
    if (!KEY.test(line) && !BESIDE_KEYS.test(line)) {
      return lines.findIndex((other, at) => at > index && FENCE.test(other));
    }
  }
  return -1;
}

/** The last line of the keys behind a line `---`, or of what belongs to them; that line itself where there is none. */
function lastKey(lines: readonly string[], opening: number): number {
  const prose = lines.findIndex(
    (line, at) => at > opening && !KEY.test(line) && !BESIDE_KEYS.test(line),
  );
  const keys = lines.slice(0, prose === -1 ? undefined : prose);
  return Math.max(
    opening,
    keys.findLastIndex((line) => line.trim() !== ''),
  );
}

/**
 * Parts a file at its front matter. A file that does not begin with `---`, or with a line meant for it
 * above a key, has none.
 */
export function splitFrontMatter(source: SourceFile): SplitFile {
  const { text } = source;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  const isMeant = NEARLY_FENCE.test(opening) && KEY.test(lines[first + 1] ?? '');
  const bare = endOfBareKeys(lines, first);
  if (bare !== -1) {
    const rest = lines.slice(0, bare + 1).join('\n').length;
    const offset = lines
      .slice(0, first)
      .map((line) => `${line}\n`)
      .join('').length;
    const what = 'Unexpected key on the first line, expected a line `---` above it.';
    const below = bare === lines.length ? ', and one below them' : '';
    const fix = `Write a line \`---\` above the keys${below}.`;
    const point = { line: first + 1, column: 1 };
    return {
      yaml: { text: lines.slice(first, bare).join('\n'), offset },
      body: text.slice(0, rest).replace(/[^\n]/gu, ' ') + text.slice(rest),
      problems: [problemAt('front-matter-missing', source, point, what, { fix })],
    };
  }
  if (!FENCE.test(opening) && !isMeant) {
    const isEmpty = first === -1;
    const later = lines.findIndex((line, at) => FENCE.test(line) && KEY.test(lines[at + 1] ?? ''));
    const found = later === -1 ? 'text' : `text above the front matter of line ${later + 1}`;
    const what = `Unexpected ${isEmpty ? 'empty file' : found}, expected front matter: a line \`---\` first.`;
    const moved = later === -1 ? {} : { fix: BELOW_FIX };
    const detail = isEmpty ? { fix: EMPTY_FIX } : moved;
    return {
      yaml: null,
      body: text,
      problems: [problemAt('front-matter-missing', source, { line: 1, column: 1 }, what, detail)],
    };
  }
  const problems = isMeant ? [nearlyFence('front-matter-missing', source, lines, first)] : [];
  const last = closingLine(lines, first + 1);
  if (last === -1) {
    const what = 'Unexpected end of the file in the front matter, expected a line `---`.';
    const line = lastKey(lines, first) + 1;
    const detail = line > first + 1 ? { fix: `Write a line \`---\` below line ${line}.` } : {};
    problems.push(problemAt('front-matter-unclosed', source, { line, column: 1 }, what, detail));
    return { yaml: null, body: text, problems };
  }
  if (!FENCE.test(lines[last] ?? '')) {
    problems.push(nearlyFence('front-matter-unclosed', source, lines, last));
  }
  const offset = lines.slice(0, first + 1).join('\n').length + 1;
  const end = lines.slice(0, last).join('\n').length;
  const rest = lines.slice(0, last + 1).join('\n').length;
  const blank = text.slice(0, rest).replace(/[^\n]/gu, ' ');
  return {
    yaml: { text: text.slice(offset, Math.max(offset, end)), offset },
    body: blank + text.slice(rest),
    problems,
  };
}
