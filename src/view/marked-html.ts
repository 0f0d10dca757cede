import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Range } from '../text/range.ts';
import type { MarkState } from './passage-marks.ts';

/** A stretch of a text that is marked: words that differ, or words that are evidence of something. */
export interface HtmlMark extends Range {
  readonly state: MarkState | 'evidence';
}

/** `<mark>` alone says that other words stand opposite; every other state has a class of its name. */
function className(state: HtmlMark['state']): { className?: string[] } {
  return state === 'changed' ? {} : { className: [state] };
}

function textLength(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  return node.type === 'element'
    ? node.children.reduce((sum, child) => sum + textLength(child), 0)
    : 0;
}

/** The part of a node between two offsets into its own text; elements around the part are kept. */
function slice(node: ElementContent, start: number, end: number): ElementContent {
  if (node.type === 'text') return { type: 'text', value: node.value.slice(start, end) };
  if (node.type !== 'element') return node;
  return { ...node, children: sliceAll(node.children, start, end) };
}

function sliceAll(nodes: readonly ElementContent[], start: number, end: number): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  for (const node of nodes) {
    const length = textLength(node);
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (from < to || (length === 0 && start <= at && at < end)) parts.push(slice(node, from, to));
    at += length;
  }
  return parts;
}

function wrap(nodes: ElementContent[], state: HtmlMark['state']): Element {
  return { type: 'element', tagName: 'mark', properties: className(state), children: nodes };
}

/** Marks the words of the nodes; a mark that ends within an element is wrapped inside and outside of it. */
function markNodes(nodes: readonly ElementContent[], marks: readonly HtmlMark[]): ElementContent[] {
  const marked: ElementContent[] = [];
  let at = 0;
  for (const node of nodes) {
    const length = textLength(node);
    const own = marks
      .filter(({ start, end }) => start < at + length && end > at)
      .map((mark) => ({
        ...mark,
        start: Math.max(mark.start - at, 0),
        end: Math.min(mark.end - at, length),
      }));
    at += length;
    const [first] = own;
    if (first === undefined) marked.push(node);
    else if (node.type === 'element' && (first.start > 0 || first.end < length)) {
      marked.push({ ...node, children: markNodes(node.children, own) });
    } else {
      let from = 0;
      for (const { start, end, state } of own) {
        if (from < start) marked.push(slice(node, from, start));
        marked.push(wrap([slice(node, start, end)], state));
        from = end;
      }
      if (from < length) marked.push(slice(node, from, length));
    }
  }
  return joinMarks(marked);
}

function sameMark(x: ElementContent | undefined, y: ElementContent): x is Element {
  return (
    x?.type === 'element' &&
    y.type === 'element' &&
    x.tagName === 'mark' &&
    y.tagName === 'mark' &&
    String(x.properties.className) === String(y.properties.className)
  );
}

/** Neighbouring marks of one state, cut apart by an element's edge, are one. */
function joinMarks(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (sameMark(before, node) && node.type === 'element') {
      joined[joined.length - 1] = { ...before, children: [...before.children, ...node.children] };
    } else joined.push(node);
  }
  return joined;
}

/** As `toHtml` writes text. */
function escaped(text: string): string {
  return text.replace(/[<&]/g, (mark) => (mark === '<' ? '&#x3C;' : '&#x26;'));
}

/** The same for text without markup, which most passages are, without a tree in between. */
export function markedText(text: string, marks: readonly HtmlMark[]): string {
  let html = '';
  let at = 0;
  let last: HtmlMark['state'] | null = null;
  for (const { start, end, state } of marks) {
    const [from, to] = [Math.max(start, 0), Math.min(end, text.length)];
    if (start >= text.length || end <= 0) continue;
    const goesOn = from === at && state === last;
    if (last !== null && !goesOn) html += '</mark>';
    html += escaped(text.slice(at, from));
    if (!goesOn) html += state === 'changed' ? '<mark>' : `<mark class="${state}">`;
    html += escaped(text.slice(from, to));
    [at, last] = [to, state];
  }
  return `${html}${last === null ? '' : '</mark>'}${escaped(text.slice(at))}`;
}

/**
 * A passage as HTML with its differing words in `<mark>`. The text is the passage's own, character
 * for character; inline markup stays, and a mark goes through it.
 *
 * @param html the passage's sanitised inline markup
 * @param marks in order, without overlap; offsets into the text of `html`
 */
export function markedHtml(html: readonly ElementContent[], marks: readonly HtmlMark[]): string {
  const [first, ...more] = html;
  if (first?.type === 'text' && more.length === 0) return markedText(first.value, marks);
  return toHtml({ type: 'root', children: markNodes(html, marks) });
}
