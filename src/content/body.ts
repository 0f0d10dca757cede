import type { Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { VFile } from 'vfile';
import { htmlCleaner, htmlParser, markdownParser } from './markdown.ts';
import { DEEPEST, deepNode, deepPlace } from './nesting.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { type Point, pointAt, type SourceFile } from './problems/source.ts';
import { countTags, type OpenTag, type Stray } from './tags.ts';

/** The body of an article, parsed. */
export interface ParsedBody {
  readonly markdown: MarkdownRoot;
  /** Raw HTML parsed, nothing taken out: not safe to print. */
  readonly parsed: HtmlRoot;
  /** Sanitised. */
  readonly clean: HtmlRoot;
  readonly unclosed: readonly OpenTag[];
  readonly strays: readonly Stray[];
}

/** Either a body or the problem that keeps it from being read. */
export type BodyResult =
  | { readonly body: ParsedBody; readonly problem: null }
  | { readonly body: null; readonly problem: Problem };

const TOO_DEEP = `Unexpected nesting of more than ${DEEPEST} levels.`;

function tooDeep(
  source: SourceFile,
  point: Point,
  what = TOO_DEEP,
  fix: string | null = null,
): BodyResult {
  const detail = fix === null ? {} : { fix };
  return { body: null, problem: problemAt('nested-too-deep', source, point, what, detail) };
}

/**
 * Gives text nodes that `rehype-raw` left without an end one that fits, since the sanitiser drops
 * positions that are not whole.
 */
function endPositions(node: HtmlNodes): void {
  if (node.type === 'text' && node.position !== undefined) {
    const { start, end } = node.position;
    if (end === undefined && start.offset !== undefined) {
      const { length } = node.value;
      const last = { ...start, column: start.column + length, offset: start.offset + length };
      node.position = { start, end: last };
    }
  }
  if ('children' in node) node.children.forEach(endPositions);
}

/**
 * Parses the Markdown of an article.
 *
 * @param source the file, for places and frames
 * @param text its body, at the file's own offsets: `splitFrontMatter` has blanked what comes before
 */
export function parseBody(source: SourceFile, text: string): BodyResult {
  const place = deepPlace(text);
  if (place !== null) {
    return tooDeep(source, { line: place.line, column: 1 }, place.what, place.fix);
  }
  try {
    const file = new VFile(text);
    const markdown = markdownParser.parse(file);
    const markdownNode = deepNode(markdown);
    if (markdownNode !== null) {
      return tooDeep(source, pointAt(source, markdownNode.position?.start.offset ?? 0));
    }
    const { unclosed, strays, deep } = countTags(markdown);
    if (deep !== null) return tooDeep(source, pointAt(source, deep.offset));
    const parsed = htmlParser.runSync(markdown, file);
    const node = deepNode(parsed);
    if (node !== null) return tooDeep(source, pointAt(source, node.position?.start.offset ?? 0));
    endPositions(parsed);
    // The sanitiser makes a tree of its own.
    const clean = htmlCleaner.runSync(parsed);
    return { body: { markdown, parsed, clean, unclosed, strays }, problem: null };
  } catch (error) {
    // The stack of a recursive parser has ended; anything else is a fault of ours and is thrown on.
    if (error instanceof RangeError) return tooDeep(source, { line: 1, column: 1 });
    throw error;
  }
}
