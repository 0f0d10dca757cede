import type { Nodes, Root } from 'mdast';
import { strippedTags } from './kept-html.ts';

/** A character of the Markdown text that did not reach a passage. */
export interface LostText {
  /** Offset of its text into the file. */
  readonly offset: number;
  /** The text it begins, as written. */
  readonly text: string;
}

const SPACE = 0x20;

const START_TAG = /^<([a-z][a-z0-9]*)(?=[\s/>])/iu;
const STRIPPED: ReadonlySet<string> = new Set<string>(strippedTags);

/** The place of the end tag of an element that goes whole and begins at `index`; −1 where neither is. */
function strippedUntil(nodes: readonly Nodes[], index: number): number {
  const node = nodes[index];
  const tag = node?.type === 'html' ? START_TAG.exec(node.value)?.[1]?.toLowerCase() : undefined;
  if (tag === undefined || !STRIPPED.has(tag)) return -1;
  const end = `</${tag}`;
  return nodes.findIndex(
    (other, place) =>
      place > index && other.type === 'html' && other.value.toLowerCase().startsWith(end),
  );
}

/**
 * The literal text of a Markdown tree, in order: what every renderer prints. Text between the tags of
 * an element that goes whole is not text but script, style or drawing, and is reported with the
 * element. The tree is not deep.
 */
function* literals(node: Nodes): Generator<{ readonly value: string; readonly offset: number }> {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    yield { value: node.value, offset: node.position?.start.offset ?? 0 };
  }
  if (!('children' in node)) return;
  const { children } = node;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child !== undefined) yield* literals(child);
    index = Math.max(index, strippedUntil(children, index));
  }
}

/**
 * The first text of the Markdown that the passages do not print in its place, or `null`. White space
 * aside, the Markdown's characters have to come in order among the passages' (which may have more:
 * words that stand in raw HTML).
 *
 * @param tree the article as Markdown
 * @param passages the article's passages, in order
 */
export function lostText(tree: Root, passages: readonly string[]): LostText | null {
  const printed = passages.join(' ');
  let at = 0;
  for (const { value, offset } of literals(tree)) {
    for (let index = 0; index < value.length; ) {
      const code = value.codePointAt(index) ?? 0;
      const character = code === SPACE ? ' ' : String.fromCodePoint(code);
      if (code !== SPACE && !/\s/u.test(character)) {
        // Nearly always the next character, or the one behind a space.
        if (printed.charCodeAt(at) === SPACE) at += 1;
        const found = printed.startsWith(character, at) ? at : printed.indexOf(character, at);
        if (found < 0) return { offset: offset + index, text: value.slice(index) };
        at = found + character.length;
      }
      index += character.length;
    }
  }
  return null;
}
