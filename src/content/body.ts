import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { VFile } from 'vfile';
import { htmlCleaner, htmlParser, markdownParser } from './markdown.ts';
import { DEEPEST, deepLine, deepNode } from './nesting.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { type Point, pointAt, type SourceFile } from './problems/source.ts';
import { countTags, type OpenTag } from './tags.ts';

/** The body of an article, parsed. */
export interface ParsedBody {
  readonly markdown: MarkdownRoot;
  /** Raw HTML parsed, nothing taken out: not safe to print. */
  readonly parsed: HtmlRoot;
  /** Sanitised. */
  readonly clean: HtmlRoot;
  readonly unclosed: readonly OpenTag[];
}

/** Either a body or the problem that keeps it from being read. */
export type BodyResult =
  | { readonly body: ParsedBody; readonly problem: null }
  | { readonly body: null; readonly problem: Problem };

function tooDeep(source: SourceFile, point: Point): BodyResult {
  const what = `Unexpected nesting of more than ${DEEPEST} levels.`;
  return { body: null, problem: problemAt('nested-too-deep', source, point, what) };
}

/**
 * Parses the Markdown of an article.
 *
 * @param source the file, for places and frames
 * @param text its body, at the file's own offsets: `splitFrontMatter` has blanked what comes before
 */
export function parseBody(source: SourceFile, text: string): BodyResult {
  const deep = deepLine(text);
  if (deep !== null) return tooDeep(source, { line: deep, column: 1 });
  try {
    const file = new VFile(text);
    const markdown = markdownParser.parse(file);
    const markdownNode = deepNode(markdown);
    if (markdownNode !== null) {
      return tooDeep(source, pointAt(source, markdownNode.position?.start.offset ?? 0));
    }
    const { unclosed, deepest } = countTags(markdown);
    if (deepest > DEEPEST) return tooDeep(source, pointAt(source, unclosed[0]?.offset ?? 0));
    const parsed = htmlParser.runSync(markdown, file);
    const node = deepNode(parsed);
    if (node !== null) return tooDeep(source, pointAt(source, node.position?.start.offset ?? 0));
    const clean = htmlCleaner.runSync(structuredClone(parsed));
    return { body: { markdown, parsed, clean, unclosed }, problem: null };
  } catch (error) {
    // The stack of a recursive parser has ended; anything else is a fault of ours and is thrown on.
    if (error instanceof RangeError) return tooDeep(source, { line: 1, column: 1 });
    throw error;
  }
}
