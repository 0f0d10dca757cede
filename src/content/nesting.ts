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
 * The first line, 1-based, that opens more levels than an article may have, or `null`. It is asked
 * before the text is parsed, because parsing such a line takes time that grows with its square.
 */
export function deepLine(text: string): number | null {
  const lines = text.split('\n');
  const found = lines.findIndex((line) => {
    const markers = MARKERS.exec(line)?.[0];
    if (markers === undefined || RULE.test(line)) return false;
    return (markers.match(MARKER)?.length ?? 0) > DEEPEST;
  });
  return found === -1 ? null : found + 1;
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
