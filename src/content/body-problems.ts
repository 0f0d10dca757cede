import type { ParsedBody } from './body.ts';
import { brokenMarks, type MarkFault } from './comments.ts';
import { unusedDefinitions } from './definitions.ts';
import { looksLike } from './furniture.ts';
import { lostText } from './lost-text.ts';
import { quoted } from './problems/printable.ts';
import { type Detail, type Problem, problemAt } from './problems/problem.ts';
import { type Point, pointAt, type SourceFile } from './problems/source.ts';
import type { ProblemName } from './problems/table.ts';
import { removedHtml } from './removed-html.ts';
import type { Block, Passage } from './story.ts';

/** What closes that which is no element. */
const CLOSERS: Readonly<Record<string, string>> = { '!--': '-->', '!': '>', '?': '?>', '/': '>' };

/** The first two lines of a table as some dialects of Markdown write it: cells, then dashes, parted by bars. */
const TABLE = /^[^\n]*\|[^\n]*\n[ \t]*(?=[^\n]*\|)\|?(?:[ \t]*:?-+:?[ \t]*(?:\||(?=\n|$)))+/u;

const FOOTNOTE_FIX =
  'Write the note as a paragraph of its own, since footnotes are not read; or delete the line.';

/** A problem and how often it comes in the file. */
interface Found {
  readonly name: ProblemName;
  readonly point: Point;
  readonly what: string;
  readonly detail: Detail;
  times: number;
}

/**
 * Everything that is wrong with an article's text. The same problem met again in the same file (one
 * more `<span>`, one more picture from one address) is counted, at its first place.
 *
 * @param source the file
 * @param body its body, parsed
 * @param faults of its marks and comments
 * @param blocks of the article
 * @param passages of the article
 */
export function bodyProblems(
  source: SourceFile,
  { markdown, parsed, unclosed, strays }: ParsedBody,
  faults: readonly MarkFault[],
  blocks: readonly Block[],
  passages: readonly Passage[],
): Problem[] {
  const found = new Map<string, Found>();
  const report = (
    name: ProblemName,
    place: number | Point | undefined | null,
    what: string,
    detail: Detail = {},
  ): void => {
    const key = `${name} ${what}`;
    const known = found.get(key);
    const point = typeof place === 'object' && place !== null ? place : pointAt(source, place ?? 0);
    if (known === undefined) found.set(key, { name, point, what, detail, times: 1 });
    else known.times += 1;
  };

  for (const { name, node, what, fix } of faults) {
    report(name, node.position?.start.offset, what, fix === null ? {} : { fix });
  }
  for (const { name, offset, what } of removedHtml(parsed)) report(name, offset, what);
  for (const { offset, what, fix } of brokenMarks(source.text)) {
    report('mark-unknown', offset, what, { fix });
  }
  for (const { tag, swallows, offset } of unclosed) {
    const end = CLOSERS[tag] ?? `</${tag.slice(0, 40)}>`;
    const detail = swallows ? { severity: 'error' as const } : {};
    report('html-unclosed', offset, `Unexpected end of the text, expected ${end}.`, detail);
  }
  for (const { begin, offset } of strays) {
    report('html-removed', offset, `Unexpected ${quoted(begin)}, expected text or tags.`);
  }
  for (const { position, identifier } of unusedDefinitions(markdown)) {
    const detail = identifier.startsWith('^') ? { fix: FOOTNOTE_FIX } : {};
    const what = 'Unexpected link definition that no link uses.';
    report('definition-unused', position?.start.offset, what, detail);
  }
  for (const node of markdown.children) {
    const offset = node.position?.start.offset;
    if (node.type === 'heading' && node.depth === 1) {
      report('heading-level-one', offset, 'Unexpected heading of the first level, expected `##`.');
    }
    const written = source.text.slice(offset ?? 0);
    // Keys above the dashes are front matter in a wrong place, which is told of as such.
    if (
      node.type === 'heading' &&
      node.depth === 2 &&
      !/^(?:#|[a-z][\w-]*:(?:[ \t]|$))/mu.test(written.split('\n', 1)[0] ?? '')
    ) {
      report('heading-underlined', offset, 'Unexpected line of dashes right below a paragraph.');
    }
    if (node.type === 'paragraph' && TABLE.test(written)) {
      report('table', offset, 'Unexpected table, expected a list.');
    }
    if (node.type === 'code')
      report('code-block', offset, 'Unexpected code, expected a paragraph.');
  }
  for (const { type, furniture, first, count } of blocks) {
    if (type !== 'paragraph' || furniture !== null) continue;
    const [passage, ...rest] = passages.slice(first, first + count);
    const sort = looksLike([passage, ...rest].map((part) => part?.text ?? '').join(' '));
    if (sort === null || passage === undefined) continue;
    const point = { line: passage.line, column: passage.column };
    const what = `Unexpected paragraph ${quoted(passage.text)} in the report, expected “${sort}”.`;
    const fix = `Write \`<!-- ${sort} -->\` on a line right above it.`;
    report('furniture-unmarked', point, what, { fix });
  }
  const lost = lostText(
    markdown,
    passages.map(({ text }) => text),
  );
  if (lost !== null) {
    report('text-lost', lost.offset, `Unexpected loss of ${quoted(lost.text)} among HTML.`);
  }
  return [...found.values()].map(({ name, point, what, detail, times }) =>
    problemAt(
      name,
      source,
      point,
      times === 1 ? what : `${what} It comes ${times} times; this is the first.`,
      detail,
    ),
  );
}
