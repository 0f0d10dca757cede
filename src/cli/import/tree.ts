import type { Element, Nodes, Parents, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { emitParseErrors: false }).freeze();

/**
 * Parses a page as browsers do.
 *
 * @throws RangeError where its elements nest deeper than the stack reaches
 */
export function parsePage(html: string): Root {
  return parser.parse(html);
}

/** Whether a node is an element, and neither text nor a comment. */
export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element';
}

/** All elements in a node, itself first, in the order of the page. */
export function* elementsOf(node: Nodes): Generator<Element> {
  if (isElement(node)) yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

/** An attribute as text; empty where it is not set. A list of tokens is joined by spaces. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ').trim();
  return value === undefined || value === null || value === false ? '' : String(value).trim();
}

/** White space at the ends goes, every other run of it is one space. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function gather(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value);
  else if (isElement(node) && node.tagName === 'br') parts.push('\n');
  else if ('children' in node) for (const child of node.children) gather(child, parts);
}

/** The text of a node as it stands, a line break for each `<br>`. */
export function rawText(node: Nodes): string {
  const parts: string[] = [];
  gather(node, parts);
  return parts.join('');
}

/** The text of a node, its white space collapsed. */
export function textOf(node: Nodes): string {
  return collapse(rawText(node));
}

/** The elements in a node that a test holds for, outermost only, each with what it stands in. */
export function* outermost(
  node: Parents,
  test: (element: Element) => boolean,
): Generator<{ readonly element: Element; readonly parent: Parents }> {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (test(child)) yield { element: child, parent: node };
    else yield* outermost(child, test);
  }
}

/** The links in a node, itself if it is one. */
export function linksIn(node: Nodes): readonly Element[] {
  return [...elementsOf(node)].filter(({ tagName }) => tagName === 'a');
}
