import { describe, expect, it } from 'vitest';
import { type GoldPair, nodeFiles, readGold } from '../../../src/cli/bench/gold/index.ts';
import { goldAsSet, shuffledParagraphs } from '../../../src/cli/bench/gold-set.ts';

const pairs = readGold(nodeFiles(new URL('../../../', import.meta.url)));

/** Links by the texts that they tie. */
function told({ left, right, links }: GoldPair): string[] {
  return links
    .map((link) => `${left.passages[link.left]?.text} / ${right.passages[link.right]?.text}`)
    .sort();
}

/** The paragraphs' texts, each one text. */
function paragraphs({ right: { passages } }: GoldPair): string[] {
  const blocks = new Map<number, string>();
  for (const { block, text } of passages) blocks.set(block, `${blocks.get(block) ?? ''}${text}\n`);
  return [...blocks.values()];
}

describe.each(pairs)('$name', (pair) => {
  it('keeps its links and its paragraphs whole when these are shuffled', () => {
    const mixed = shuffledParagraphs(pair, 5);
    expect(told(mixed)).toEqual(told(pair));
    expect(paragraphs(mixed)).not.toEqual(paragraphs(pair));
    expect(paragraphs(mixed).sort()).toEqual(paragraphs(pair).sort());
    const blocks = mixed.right.passages.map(({ block }) => block);
    expect(blocks).toEqual([...blocks].sort((a, b) => a - b));
  });

  it('is read as a set: firm links count, optional ones count neither way', () => {
    const { gold, ignore, left, right } = goldAsSet(pair);
    expect(gold.size + ignore.size).toBe(pair.links.length);
    expect([...gold].filter((key) => ignore.has(key))).toEqual([]);
    expect([left.length, right.length]).toEqual([
      pair.left.passages.length,
      pair.right.passages.length,
    ]);
  });
});
