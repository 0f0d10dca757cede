import type { ElementContent, Text } from 'hast';
import { passageIds } from '../text/id.ts';
import { sentences } from '../text/sentences.ts';
import type { RawBlock } from './blocks.ts';
import { pointAt, type SourceFile } from './problems/source.ts';
import { sliceHast, textOf } from './slice.ts';
import type { Block, Passage } from './story.ts';

/** The text node at an offset into inline text, and the offset at which it begins. */
function textNodeAt(
  nodes: readonly ElementContent[],
  offset: number,
): { readonly node: Text; readonly start: number } | null {
  let start = 0;
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'element') stack.push(...[...node.children].reverse());
    if (node.type !== 'text') continue;
    if (offset < start + node.value.length) return { node, start };
    start += node.value.length;
  }
  return null;
}

/**
 * The offset into the file at which a text begins that stands at `offset` of a block. Entities,
 * escapes and indents make the source longer than the text, never shorter, so the text's first word
 * is looked for from the nearest place on.
 */
function sourceOffset(source: SourceFile, { nodes, start }: RawBlock, offset: number): number {
  const found = textNodeAt(nodes, offset);
  if (found === null) return start;
  const begin = found.node.position?.start.offset ?? start;
  const inside = offset - found.start;
  const word = /^\S*/u.exec(found.node.value.slice(inside))?.[0] ?? '';
  const end = found.node.position?.end.offset ?? source.text.length;
  const at = source.text.indexOf(word, begin + inside);
  return at >= 0 && at <= end ? at : begin;
}

/**
 * Splits blocks into passages, one for each sentence.
 *
 * @param source the file that the blocks' positions point into
 * @param rawBlocks as `toBlocks` gives them
 * @param lang BCP 47
 */
export function toPassages(
  source: SourceFile,
  rawBlocks: readonly RawBlock[],
  lang: string,
): { readonly blocks: readonly Block[]; readonly passages: readonly Passage[] } {
  const blocks: Block[] = [];
  const passages: Omit<Passage, 'id'>[] = [];
  const first = rawBlocks.find(({ furniture }) => furniture === null);
  for (const rawBlock of rawBlocks) {
    const { nodes, start: _, ...raw } = rawBlock;
    const text = textOf(nodes);
    const ranges = sentences(text, lang, rawBlock === first);
    blocks.push({ ...raw, first: passages.length, count: ranges.length });
    for (const { start, end } of ranges) {
      passages.push({
        text: text.slice(start, end),
        html: sliceHast(nodes, start, end),
        block: blocks.length - 1,
        furniture: raw.furniture,
        ...pointAt(source, sourceOffset(source, rawBlock, start)),
      });
    }
  }
  const ids = passageIds(passages.map(({ text }) => text));
  return {
    blocks,
    passages: passages.map((passage, index) => ({ id: ids[index] ?? `p${index}`, ...passage })),
  };
}
