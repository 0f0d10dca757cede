import type { Nodes, Root } from 'hast';

/** Schemes that mean the same on every site and run nothing. */
const PLAIN_LINK = /^(?:https?:\/\/[^/]|mailto:[^@\s]+@)/i;

/** Schemes that carry code or content in the address, or read local files. */
const ACTIVE_LINK = /^(?:javascript|vbscript|data|blob|file|filesystem|about|view-source):/i;

/** An address as a browser reads its scheme: without leading spaces and controls, tabs and line ends. */
function asRead(address: string): string {
  return address.replace(/^[\0-\x20]+/u, '').replace(/[\t\n\r]/gu, '');
}

/** Whether an address may be linked to from an article: whole `http:`, `https:` and `mailto:` ones. */
export function isPlainLink(address: string): boolean {
  return PLAIN_LINK.test(address);
}

/** Whether an address runs code, carries content or reads a local file. */
export function isActiveLink(address: string): boolean {
  return ACTIVE_LINK.test(asRead(address));
}

/** Puts the words of links that are not plain in the links' places. */
function unlink(node: Nodes): void {
  if (!('children' in node)) return;
  for (let index = node.children.length - 1; index >= 0; index -= 1) {
    const child = node.children[index];
    if (child?.type !== 'element') continue;
    unlink(child);
    const { href } = child.properties;
    if (child.tagName === 'a' && !(typeof href === 'string' && isPlainLink(href))) {
      node.children.splice(index, 1, ...child.children);
    }
  }
}

/** A rehype plugin: links that are not plain become their words. */
export function rehypePlainLinks(): (tree: Root) => void {
  return unlink;
}
