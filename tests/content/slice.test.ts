import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { sliceHast, textOf } from '../../src/content/slice.ts';
import { cuts, inlineHast } from './hast.arbitrary.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const em = (...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName: 'em',
  properties: {},
  children,
});

describe('sliceHast', () => {
  it('closes an element before the cut and opens it again after it', () => {
    const nodes = [text('a '), em(text('b c')), text(' d')];
    expect(sliceHast(nodes, 0, 3)).toEqual([text('a '), em(text('b'))]);
    expect(sliceHast(nodes, 3, 7)).toEqual([em(text(' c')), text(' d')]);
  });

  it('keeps what an element has, and does not share it', () => {
    const link: ElementContent = {
      type: 'element',
      tagName: 'a',
      properties: { href: 'https://example.org/' },
      children: [text('words')],
    };
    const [slice] = sliceHast([link], 0, 2);
    expect(slice).toEqual({ ...link, children: [text('wo')] });
    expect(slice).not.toBe(link);
  });

  it('has the text of the slice', () => {
    fc.assert(
      fc.property(inlineHast, fc.nat(60), fc.nat(60), (nodes, start, length) => {
        const whole = textOf(nodes);
        expect(textOf(sliceHast(nodes, start, start + length))).toBe(
          whole.slice(start, start + length),
        );
      }),
    );
  });

  it('loses nothing between slices that lie end to end', () => {
    fc.assert(
      fc.property(
        inlineHast.chain((nodes) => fc.tuple(fc.constant(nodes), cuts(textOf(nodes).length))),
        ([nodes, offsets]) => {
          const slices = offsets
            .slice(1)
            .map((end, index) => sliceHast(nodes, offsets[index] ?? 0, end));
          expect(slices.map(textOf).join('')).toBe(textOf(nodes));
        },
      ),
    );
  });

  it('leaves out what has no text, and alters nothing it is given', () => {
    fc.assert(
      fc.property(inlineHast, (nodes) => {
        const before = JSON.stringify(nodes);
        const all = sliceHast(nodes, 0, textOf(nodes).length);
        expect(JSON.stringify(nodes)).toBe(before);
        const empty = (node: ElementContent): boolean => textOf([node]) === '';
        expect(all.some(empty)).toBe(false);
      }),
    );
  });
});
