import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { markHast } from '../../src/content/mark.ts';
import { textOf } from '../../src/content/slice.ts';
import { range } from '../../src/text/range.ts';
import { cuts, inlineHast } from './hast.arbitrary.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const mark = (children: ElementContent[]): Element => element('mark', ...children);
const nodes = [text('a '), element('em', text('b c')), text(' d')];

/** Each stretch of text with the number of marks around it. */
function depths(content: readonly ElementContent[], inside = 0): [string, number][] {
  return content.flatMap((node): [string, number][] => {
    if (node.type === 'text') return [[node.value, inside]];
    if (node.type !== 'element') return [];
    return depths(node.children, inside + (node.tagName === 'mark' ? 1 : 0));
  });
}

describe('markHast', () => {
  it.each([
    ['within text', [range(0, 1)], '<mark>a</mark> <em>b c</em> d'],
    ['around a whole element', [range(0, 5)], '<mark>a <em>b c</em></mark> d'],
    ['into an element', [range(0, 3)], '<mark>a </mark><em><mark>b</mark> c</em> d'],
    ['out of an element', [range(4, 7)], 'a <em>b <mark>c</mark></em><mark> d</mark>'],
    ['side by side', [range(0, 1), range(1, 2)], '<mark>a</mark><mark> </mark><em>b c</em> d'],
    ['of nothing', [range(3, 3)], 'a <em>b c</em> d'],
  ])('marks %s', (_, ranges, html) => {
    expect(toHtml(markHast(nodes, ranges, mark))).toBe(html);
  });

  it('tells the wrapper its range', () => {
    const seen: number[] = [];
    markHast(nodes, [range(0, 3), range(4, 7)], (children, _, index) => {
      seen.push(index);
      return mark(children);
    });
    expect(seen).toEqual([0, 0, 1, 1]);
  });

  it('refuses ranges that overlap', () => {
    expect(() => markHast(nodes, [range(0, 3), range(2, 4)], mark)).toThrow(RangeError);
  });

  it('never changes the text, marks just the ranges, and never nests marks', () => {
    fc.assert(
      fc.property(
        inlineHast.chain((content) => fc.tuple(fc.constant(content), cuts(textOf(content).length))),
        ([content, offsets]) => {
          const whole = textOf(content);
          // Every other stretch between two cuts is marked.
          const ranges = offsets.slice(1).flatMap((end, index) => {
            return index % 2 === 0 ? [range(offsets[index] ?? 0, end)] : [];
          });
          const marked = markHast(content, ranges, mark);
          expect(textOf(marked)).toBe(whole);
          const flags = depths(marked).map(([part, depth]) => String(depth).repeat(part.length));
          let wanted = '0'.repeat(whole.length);
          for (const { start, end } of ranges) {
            wanted = wanted.slice(0, start) + '1'.repeat(end - start) + wanted.slice(end);
          }
          expect(flags.join('')).toBe(wanted);
        },
      ),
    );
  });

  it('keeps a link whole', () => {
    const link = element('a', text('one two'));
    const html = toHtml(markHast([text('x '), link], [range(0, 5)], mark));
    expect(html.match(/<a>/g)).toHaveLength(1);
  });
});
