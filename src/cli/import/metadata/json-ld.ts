import type { Root } from 'hast';
import { attribute, collapse, elementsOf, parsePage, rawText, textOf } from '../tree.ts';

/** An object of a page's linked data (JSON-LD 1.1). */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** What a page says of itself in JSON-LD. */
export interface LinkedData {
  /** The article; `null` where none is described. */
  readonly article: LinkedNode | null;
  /** Puts the object that a reference `{"@id": …}` names in its place. */
  readonly resolve: (value: unknown) => unknown;
}

/** Types of schema.org that are one telling of an event. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|^Report)$/u;

/** Levels of objects looked through for the article; real graphs need three. */
const DEEPEST = 8;

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: JSON-LD writes a list of one as the one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A property of an object of linked data; `undefined` where the value is no object or lacks it. */
export function property(value: unknown, name: string): unknown {
  return isNode(value) ? value[name] : undefined;
}

/** Whether an object is of a type that a test holds for. */
export function isOfType(value: unknown, type: RegExp): boolean {
  return listOf(property(value, '@type')).some(
    (name) => typeof name === 'string' && type.test(name.replace(/^.*[/#:]/u, '')),
  );
}

/** Text of a value of linked data: character references that pages leave in it are read. */
export function linkedText(value: unknown): string {
  if (typeof value !== 'string') return '';
  const isEscaped = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/iu.test(value);
  return isEscaped ? textOf(parsePage(value.replaceAll('<', '&lt;'))) : collapse(value);
}

/** Parses one script. Pages wrap it in comments, and leave line breaks in its texts. */
function parseScript(script: string): unknown {
  const json = script
    .replace(/^\s*(?:\/\/\s*)?<!(?:--|\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/gu, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/;\s*$/u, '');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The objects in a value, outermost first; an article's own objects are not looked through. */
function nodesIn(value: unknown): LinkedNode[] {
  const found: LinkedNode[] = [];
  let level = listOf(value);
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const nodes = level.flatMap(listOf).filter(isNode);
    found.push(...nodes);
    level = nodes.filter((node) => !isOfType(node, ARTICLE)).flatMap(Object.values);
  }
  return found;
}

/** The address that an object of linked data is about. */
export function linkedAddress(value: unknown): string {
  const main = property(value, 'mainEntityOfPage');
  const candidates = [property(value, 'url'), main, property(main, '@id'), property(value, '@id')];
  return candidates.map(linkedText).find((text) => /^https?:/iu.test(text)) ?? '';
}

/**
 * Reads a page's JSON-LD. Of several articles, the one at the page's own address is meant, else the
 * first: lists of other articles come further in.
 *
 * @param page
 * @param address canonical address of the page, or empty
 */
export function readLinkedData(page: Root, address: string): LinkedData {
  const scripts = [...elementsOf(page)].filter(
    (element) =>
      element.tagName === 'script' && /^application\/ld\+json/iu.test(attribute(element, 'type')),
  );
  const nodes = scripts.flatMap((script) => nodesIn(parseScript(rawText(script))));
  const articles = nodes.filter((node) => isOfType(node, ARTICLE));
  const own = articles.find((node) => address !== '' && linkedAddress(node) === address);
  const ids = new Map<unknown, LinkedNode>();
  for (const node of nodes) {
    const id = node['@id'];
    // A bare reference describes nothing.
    if (typeof id === 'string' && Object.keys(node).length > 1 && !ids.has(id)) ids.set(id, node);
  }
  return {
    article: own ?? articles[0] ?? null,
    resolve: (value) => (isNode(value) ? (ids.get(value['@id']) ?? value) : value),
  };
}
