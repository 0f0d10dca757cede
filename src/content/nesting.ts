import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';

/**
 * Levels of lists, quotations, emphasis and tags that an article may nest. Real ones need five;
 * a hundred leaves every recursive walk far from the end of the stack.
 */
export const DEEPEST = 100;

/** Markers of quotations and list items at the start of a line. */
const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const MARKER = />|[-+*]|\d+[.)]/gu;
const RULE = /^[-*_ \t]+$/u;

/**
 * Marks of emphasis (`*`, `_`) that one paragraph may hold. Pairing them takes time that grows with
 * the square of their number: two thousand take a twentieth of a second, twenty thousand take ten.
 */
const MOST_EMPHASIS = 2_000;

/** A place that takes too long to parse. */
export interface DeepPlace {
  /** 1-based. */
  readonly line: number;
  readonly what: string;
}

/**
 * The first line that opens more levels, or the first paragraph that holds more marks of emphasis,
 * than an article may have; `null` where there is none. It is asked before the text is parsed,
 * because parsing such a place takes time that grows with its square.
 */
export function deepPlace(text: string): DeepPlace | null {
  let marks = 0;
  let paragraph = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const rule = RULE.test(line);
    const markers = rule ? undefined : MARKERS.exec(line)?.[0];
    const levels = markers?.match(MARKER)?.length ?? 0;
    if (levels > DEEPEST) {
      return { line: index + 1, what: `Unexpected ${levels} levels, expected ${DEEPEST} at most.` };
    }
    if (marks === 0) paragraph = index + 1;
    marks = rule || line.trim() === '' ? 0 : marks + (line.match(/[*_]/gu)?.length ?? 0);
    if (marks > MOST_EMPHASIS) {
      const what = `Unexpected ${marks} marks of emphasis in a paragraph, expected ${MOST_EMPHASIS} at most.`;
      return { line: paragraph, what };
    }
  }
  return null;
}

/** A node that lies too deep, or `null`. Any depth is safe to ask about. */
export function deepNode<T extends HtmlNodes | MarkdownNodes>(
  tree: T,
): HtmlNodes | MarkdownNodes | null {
  const stack: { readonly node: HtmlNodes | MarkdownNodes; readonly depth: number }[] = [
    { node: tree, depth: 0 },
  ];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top;
    if (depth > DEEPEST) return node;
    if ('children' in node)
      for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
  }
  return null;
}
