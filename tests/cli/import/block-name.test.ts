import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { blockName } from '../../../src/cli/import/block-name.ts';
import { listBlocks } from '../../../src/cli/import/blocks.ts';
import { parsePage } from '../../../src/cli/import/tree.ts';

/** Calls back whenever the text of a node, or of one in it, is read. */
function watchTexts(node: Nodes, onRead: () => void): void {
  if (node.type === 'text') {
    const { value } = node;
    Object.defineProperty(node, 'value', {
      get: () => {
        onRead();
        return value;
      },
    });
  }
  if ('children' in node) for (const child of node.children) watchTexts(child, onRead);
}

describe('blockName', () => {
  it('has the names of all that holds a block alone, and of what holds all of the block', () => {
    const page = parsePage(
      '<div class=page><div class=outer>\n<div class=inner><p class=own> <span class=whole>The <b class=part>quay</b></span>\n</p></div>\n</div><p>More</p></div>',
    );
    const [block] = listBlocks(page);
    if (block === undefined) throw new Error('no block');
    for (const name of ['outer', 'inner', 'own', 'whole']) {
      expect(blockName(block)).toContain(` ${name} `);
    }
    expect(blockName(block)).not.toMatch(/ (?:page|part) /u);
  });

  it('reads no text of the page twice, however many blocks there are', () => {
    const page = parsePage(`<div>${'<div><p>The quay</p></div>'.repeat(200)}</div>`);
    const blocks = listBlocks(page);
    let reads = 0;
    watchTexts(page, () => {
      reads++;
    });
    for (const block of [...blocks, ...blocks]) blockName(block);
    expect(reads).toBe(200);
  });
});
