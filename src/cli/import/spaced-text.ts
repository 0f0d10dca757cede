import type { Nodes } from 'hast';
import { isInline } from './core.ts';
import { collapse, isElement } from './tree.ts';

function gather(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value.replace(/\s+/gu, ' '));
  if (isElement(node) && node.tagName === 'br') parts.push('\n');
  if (!('children' in node)) return;
  let wasElement = false;
  for (const child of node.children) {
    const isPart = isElement(child);
    // Style sheets set apart what touches in the source: a menu is "News Sport", not "NewsSport".
    if (isPart && (wasElement || !isInline(child))) parts.push(' ');
    gather(child, parts);
    if (isPart && !isInline(child)) parts.push(' ');
    wasElement = isPart;
  }
}

/**
 * The text of a part of a page as a reader sees it: a space between two elements that touch, and a stroke
 * between two lines, as verse is quoted.
 */
export function spacedText(node: Nodes): string {
  const parts: string[] = [];
  gather(node, parts);
  return collapse(
    parts
      .join('')
      .trim()
      .replace(/\s*\n\s*/gu, ' / '),
  );
}
