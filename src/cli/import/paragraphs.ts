import type { Element, ElementContent, Nodes, Parents, RootContent } from 'hast';
import { blockTags } from '../../content/kept-html.ts';
import { readByline } from './byline.ts';
import { readsAsHeading } from './furniture-of.ts';
import { endsSentence } from './head-parts.ts';
import { attribute, isElement, rawText, textOf } from './tree.ts';

const BLOCK: ReadonlySet<string> = new Set<string>([
  ...blockTags,
  ...['address', 'body', 'fieldset', 'hgroup', 'html', 'legend', 'dir', 'p', 'pre'],
]);

/** Whether a node parts text into blocks. */
function parts(node: Nodes): boolean {
  return isElement(node) && (BLOCK.has(node.tagName) || node.children.some(parts));
}

function paragraph(children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName: 'p', properties: { ...properties }, children };
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function isBreak(node: RootContent | undefined): boolean {
  return isElement(node) && node.tagName === 'br';
}

/** Elements in a line that only style it. */
const STYLING = /^(?:font|span|big|small|u|tt|nobr)$/u;

/** Takes away elements that only style text and hold its line breaks. */
function unstyled(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node) || !STYLING.test(node.tagName)) return [node];
    return node.children.some(isBreak) ? unstyled(node.children) : [node];
  });
}

/** Whether a node is bold as a whole, in whatever else styles it. */
function isBold(node: RootContent | undefined): boolean {
  if (!isElement(node)) return false;
  if (/^(?:b|strong)$/u.test(node.tagName)) return true;
  const [only, ...others] = node.children.filter((child) => !isBlank(child));
  return STYLING.test(node.tagName) && others.length === 0 && isBold(only);
}

/**
 * Whether what stands before the first line break of a text is a line of its own: a sub-heading, which is
 * bold, short and no sentence, or a byline.
 */
function isLead(line: readonly ElementContent[]): boolean {
  const text = textOf({ type: 'root', children: [...line] });
  if (text === '') return false;
  const [only, ...others] = line.filter((node) => !isBlank(node));
  if (others.length === 0 && isBold(only) && readsAsHeading(text)) return true;
  return !endsSentence(text) && readByline(text, []) !== null;
}

/**
 * Cuts a run of text at two line breaks or more, which pages without paragraphs write for them, and at
 * the one after a bold line or a byline that heads it.
 */
function cutAtBreaks(run: readonly ElementContent[], hasHeads = true): ElementContent[][] {
  const runs: ElementContent[][] = [[]];
  const nodes = unstyled(run);
  const visible = nodes.filter((node, index) => {
    return !(isBlank(node) && (isBreak(nodes[index - 1]) || isBreak(nodes[index + 1])));
  });
  let isHead = hasHeads;
  for (const [index, node] of visible.entries()) {
    const line = runs.at(-1) ?? [];
    if (isHead && isBreak(node) && isLead(line)) {
      runs.push([]);
      continue;
    }
    if (isBreak(node) && line.some((part) => !isBlank(part))) isHead = false;
    if (isBreak(node) && (isBreak(visible[index - 1]) || isBreak(visible[index + 1]))) {
      if (isBreak(visible[index - 1])) runs.push([]);
    } else runs.at(-1)?.push(node);
  }
  return runs.filter((part) => part.some((node) => textOf(node) !== ''));
}

/** Preformatted text as paragraphs: it parts them by empty lines. */
function cutPreformatted(element: Element): Element[] {
  return rawText(element)
    .split(/\n[ \t]*\n/u)
    .filter((text) => text.trim() !== '')
    .map((text) => paragraph([{ type: 'text', value: text.trim() }]));
}

/** Two texts, a line break between them, that would make one word of two. */
const RUNS_ON = /\p{Ll}\n\p{Lu}/u;

/**
 * Puts a space between two elements of a caption that touch, and between an element and a text where one
 * would run into the other: pages set the credit beside the caption, and their style sheets set it apart.
 */
function partCredits(caption: Element): void {
  caption.children = caption.children.flatMap((child, index): ElementContent[] => {
    const before = caption.children[index - 1];
    const areElements = isElement(child) && isElement(before);
    const runsOn =
      before !== undefined &&
      isElement(child) !== isElement(before) &&
      RUNS_ON.test(`${rawText(before)}\n${rawText(child)}`);
    const touches = areElements || runsOn;
    if (isElement(child)) partCredits(child);
    return touches ? [{ type: 'text', value: ' ' }, child] : [child];
  });
}

/**
 * Puts a space between two elements that touch in text that no paragraph holds, where a word would run
 * into the next: style sheets set such parts apart, a date from what happened on it. An initial stays
 * with its word.
 */
function partWords(run: readonly ElementContent[]): ElementContent[] {
  return run.flatMap((node, index): ElementContent[] => {
    const before = run[index - 1];
    const touches =
      isElement(node) &&
      isElement(before) &&
      /[\p{L}\p{N}]{2}$/u.test(rawText(before)) &&
      /^[\p{Lu}\p{N}]/u.test(rawText(node));
    return touches ? [{ type: 'text', value: ' ' }, node] : [node];
  });
}

/** The paragraphs of an element without blocks in it. */
function cutText(element: Element): ElementContent[] {
  return cutAtBreaks(element.children).map((run) => paragraph(run, element.properties));
}

function divide(node: RootContent): RootContent[] {
  if (!isElement(node)) return [node];
  if (node.tagName === 'pre') return cutPreformatted(node);
  const isCaption = attribute(node, 'dataFurniture') === 'caption';
  if (isCaption || node.tagName === 'figcaption') partCredits(node);
  if (/^h[1-6]$/u.test(node.tagName) && !node.children.some(parts)) return [node];
  if (node.tagName === 'p' && !node.children.some(parts)) return cutText(node);
  divideInto(node);
  return [node];
}

/**
 * Puts all text of a page, in place, into `<p>` and headings: text that stands right in a `<div>` or
 * list item, text that only line breaks part, and preformatted text.
 */
export function divideInto(parent: Parents): void {
  const children: RootContent[] = [];
  let run: ElementContent[] = [];
  // A list item has no sub-heading: its bold line is a part of it.
  const hasHeads = !(parent.type === 'element' && parent.tagName === 'li');
  const flush = (): void => {
    children.push(...cutAtBreaks(partWords(run), hasHeads).map((nodes) => paragraph(nodes)));
    run = [];
  };
  for (const child of parent.children) {
    if (parts(child)) {
      flush();
      children.push(...divide(child));
    } else if (child.type === 'text' || isElement(child)) run.push(child);
  }
  flush();
  // An element holds no doctype, and none is made here.
  parent.children = children.filter((child) => child.type !== 'doctype');
}
