import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** Elements that no page of the site has, for they run, load or hold a document or a plug-in. */
const NEVER = [
  ...['applet', 'audio', 'base', 'embed', 'frame', 'frameset', 'iframe', 'math', 'object'],
  ...[
    'portal',
    'style',
    'template',
    'video',
    'foreignobject',
    'animate',
    'set',
    'use',
    'plaintext',
  ],
];

/** What may stand in a passage: inline elements, and the mark of a difference. */
const IN_PASSAGE = new Set(
  'a abbr b bdi br cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time var'.split(
    ' ',
  ),
);
const PASSAGE_ATTRIBUTES = new Set(['href', 'lang', 'title', 'dateTime', 'className']);

const ADDRESSES = ['href', 'src', 'action', 'formAction', 'xLinkHref', 'poster', 'data', 'cite'];

const HARMLESS = /^(?:https?|mailto):$/;

/** Elements that a browser fills from an address by itself. */
const LOADING = ['script', 'link', 'img', 'source', 'track', 'input', 'image'];

const parser = unified().use(rehypeParse);

function isData({ properties }: Element): boolean {
  return properties['type'] === 'application/ld+json' && properties['src'] === undefined;
}

/** What is wrong with one element of a page; `origin` is the page's own. */
function ownOffences(element: Element, page: URL): string[] {
  const { tagName, properties } = element;
  const found: string[] = [];
  if (NEVER.includes(tagName.toLowerCase())) found.push(`<${tagName}>`);
  if (tagName === 'script' && element.children.length > 0 && !isData(element)) {
    found.push('inline script');
  }
  if (tagName === 'meta' && properties['httpEquiv'] !== undefined) {
    const [kind] = [properties['httpEquiv']].flat();
    if (kind !== 'content-security-policy') found.push(`meta ${kind}`);
  }
  for (const [name, value] of Object.entries(properties)) {
    if (/^on/i.test(name) || ['style', 'srcDoc', 'is', 'contentEditable'].includes(name)) {
      found.push(`${tagName} ${name}`);
    }
    if (!ADDRESSES.includes(name)) continue;
    const address = URL.parse(String(value), page);
    if (address === null || !HARMLESS.test(address.protocol)) found.push(`${tagName} ${value}`);
    else if (LOADING.includes(tagName) && address.origin !== page.origin) {
      found.push(`${tagName} loads ${value}`);
    }
  }
  return found;
}

function passageOffences(node: Nodes): string[] {
  if (node.type === 'text' || node.type === 'root') return [];
  if (node.type !== 'element') return [`${node.type} in a passage`];
  const { tagName, properties, children } = node;
  return [
    ...(IN_PASSAGE.has(tagName) ? [] : [`<${tagName}> in a passage`]),
    ...Object.keys(properties)
      .filter((name) => !PASSAGE_ATTRIBUTES.has(name))
      .map((name) => `${tagName} ${name} in a passage`),
    ...children.flatMap(passageOffences),
  ];
}

function walk(node: Nodes, page: URL, ids: Set<string>): string[] {
  if (node.type !== 'element') {
    return 'children' in node ? node.children.flatMap((child) => walk(child, page, ids)) : [];
  }
  const found = ownOffences(node, page);
  const id = node.properties['id'];
  if (typeof id === 'string') {
    if (ids.has(id)) found.push(`second element with the id ${id}`);
    ids.add(id);
    if (/^[ab]-/.test(id) && [node.properties['className']].flat().includes('passage')) {
      found.push(...node.children.flatMap(passageOffences));
    }
  }
  return [...found, ...node.children.flatMap((child) => walk(child, page, ids))];
}

/**
 * Everything in a page that runs or loads what is not the site's own, or that a passage may not hold:
 * the page is parsed as a browser parses it, and every element and attribute is looked at.
 *
 * @param address the page's own
 */
export function offences(html: string, address = 'https://site.invalid/story/'): string[] {
  return walk(parser.parse(html), new URL(address), new Set());
}

/** The text of an HTML string that stands in an element, and whether it stays within it. */
export function contained(html: string): { readonly text: string; readonly within: boolean } {
  const tree = parser.parse(`<!doctype html><body><p>${html}</p><hr>after</body>`);
  const text = (node: Nodes): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(text).join('') : '';
  const shape = (node: Nodes): string[] =>
    node.type === 'element' && node.tagName === 'body'
      ? node.children.map((child) => (child.type === 'element' ? child.tagName : child.type))
      : 'children' in node
        ? node.children.flatMap(shape)
        : [];
  return {
    text: text(tree).slice(0, -'after'.length),
    within: shape(tree).join(' ') === 'p hr text',
  };
}
