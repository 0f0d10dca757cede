import type { Element, ElementContent } from 'hast';
import { characterName, SUSPECT, suspicion } from '../../content/characters.ts';
import { normaliseInline } from '../../content/inline.ts';
import { isPlainLink } from '../../content/links.ts';
import { resolveAddress } from './metadata/address.ts';
import { attribute, isElement } from './tree.ts';

/** Elements in a line that change what it says or how it is read out. The rest leave their words. */
const KEPT: ReadonlySet<string> = new Set(
  'a em i strong b code sub sup del s ins q ruby rt rp br'.split(' '),
);

/** Characters that nobody sees, and how often each was taken out, by name. */
export type InvisibleCount = Map<string, number>;

/**
 * A text without characters that nobody sees or that turn its direction, where its script does not
 * need them. The character that stands for an undecodable byte stays, so that the check finds it.
 */
export function withoutInvisible(text: string, count: InvisibleCount): string {
  return text.replace(SUSPECT, (character, index: number) => {
    const end = index + character.length;
    const isFine = suspicion(text.slice(0, index), character, text.slice(end)) === null;
    if (isFine || character === '\uFFFD') return character;
    const name = characterName(character);
    count.set(name, (count.get(name) ?? 0) + 1);
    // Line and paragraph separators part words.
    return /[\p{Zl}\p{Zp}]/u.test(character) ? ' ' : '';
  });
}

/** What the inline content of a page's blocks is made with. */
export interface InlineContext {
  /** Address of the page, or empty. */
  readonly base: string;
  readonly invisible: InvisibleCount;
}

function cleanElement(element: Element, context: InlineContext): ElementContent[] {
  const children = cleanNodes(element.children, context);
  const { tagName } = element;
  if (!KEPT.has(tagName)) return children;
  if (tagName !== 'a') return [{ type: 'element', tagName, properties: {}, children }];
  const written = attribute(element, 'href');
  // A place in the page leads nowhere from an article.
  const href = written.startsWith('#') ? '' : resolveAddress(written, context.base);
  if (!isPlainLink(href) || /\s/u.test(href)) return children;
  return [{ type: 'element', tagName, properties: { href }, children }];
}

/** Elements at whose ends a space belongs outside, each with the name of what it does to its text. */
const SPANS: ReadonlyMap<string, string> = new Map([
  ...['em', 'i'].map((tag) => [tag, 'em'] as const),
  ...['strong', 'b'].map((tag) => [tag, 'strong'] as const),
  ['a', 'a'],
]);

/** White space at an end of nodes, taken off them and as nodes of its own. */
function partSpace(
  nodes: readonly ElementContent[],
  at: 0 | -1,
): { readonly space: readonly ElementContent[]; readonly rest: readonly ElementContent[] } {
  const node = nodes.at(at);
  if (node?.type !== 'text') return { space: [], rest: nodes };
  const value = at === 0 ? node.value.trimStart() : node.value.trimEnd();
  const length = node.value.length - value.length;
  const space = at === 0 ? node.value.slice(0, length) : node.value.slice(value.length);
  return {
    space: space === '' ? [] : [{ type: 'text', value: space }],
    rest: nodes.with(at, { type: 'text', value }),
  };
}

/**
 * Emphasis and links that hold words alone, as Markdown writes them: the white space at their ends stands
 * outside, and nothing is emphasised twice. Editors of web pages leave both behind.
 */
function tidySpans(
  nodes: readonly ElementContent[],
  within: readonly string[] = [],
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const kind = SPANS.get(node.tagName);
    const children = tidySpans(node.children, kind === undefined ? within : [...within, kind]);
    if (kind === undefined) return [{ ...node, children }];
    if (within.includes(kind)) return children;
    const before = partSpace(children, 0);
    const after = partSpace(before.rest, -1);
    return [...before.space, { ...node, children: [...after.rest] }, ...after.space];
  });
}

/** Takes no-break spaces off the ends of a block: they are there to hold it open. */
function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const last = nodes.length - 1;
  return nodes.map((node, index): ElementContent => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { type: 'text', value: index === last ? value.trimEnd() : value };
  });
}

/**
 * The content of a block as articles may have it: text, emphasis, whole links without trackers. Its
 * white space is that which an article prints; a line break is a space.
 */
export function cleanInline(
  nodes: readonly ElementContent[],
  context: InlineContext,
): ElementContent[] {
  return normaliseInline(trimmed(tidySpans(cleanNodes(nodes, context))));
}

function cleanNodes(nodes: readonly ElementContent[], context: InlineContext): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') {
      return [{ type: 'text', value: withoutInvisible(node.value, context.invisible) }];
    }
    return isElement(node) ? cleanElement(node, context) : [];
  });
}
