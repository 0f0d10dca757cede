import type { Definition, Nodes, Root } from 'mdast';

/**
 * Link definitions that no link uses. A line such as `[Note]: words` is one, and Markdown prints
 * none of it.
 */
export function unusedDefinitions(tree: Root): Definition[] {
  const definitions: Definition[] = [];
  const used = new Set<string>();
  function visit(node: Nodes): void {
    if (node.type === 'definition') definitions.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if ('children' in node) node.children.forEach(visit);
  }
  visit(tree);
  return definitions.filter(({ identifier }) => !used.has(identifier));
}
