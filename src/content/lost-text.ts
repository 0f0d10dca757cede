import type { Nodes, Root } from 'mdast';

/** A character of the Markdown text that did not reach a passage. */
export interface LostText {
  /** Offset of its text into the file. */
  readonly offset: number;
  /** The text it begins, as written. */
  readonly text: string;
}

/** The literal text of a Markdown tree, in order: what every renderer prints. The tree is not deep. */
function* literals(node: Nodes): Generator<{ readonly value: string; readonly offset: number }> {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    yield { value: node.value, offset: node.position?.start.offset ?? 0 };
  }
  if ('children' in node) for (const child of node.children) yield* literals(child);
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
    for (const { index, 0: character } of value.matchAll(/\S/gu)) {
      const found = printed.indexOf(character, at);
      if (found < 0) return { offset: offset + index, text: value.slice(index) };
      at = found + character.length;
    }
  }
  return null;
}
