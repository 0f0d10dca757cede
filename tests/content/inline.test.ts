import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { normaliseInline } from '../../src/content/inline.ts';
import { textOf } from '../../src/content/slice.ts';
import { inlineHast } from './hast.arbitrary.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const em = (...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName: 'em',
  properties: {},
  children,
});
const br: ElementContent = { type: 'element', tagName: 'br', properties: {}, children: [] };

describe('normaliseInline', () => {
  it.each([
    ['a soft break', [text('one\ntwo')], 'one two'],
    ['a hard break', [text('one'), br, text('\ntwo')], 'one two'],
    ['a run', [text('  one \t\n two  ')], 'one two'],
    ['a space before an element', [text('one '), em(text(' two'))], 'one <em>two</em>'],
    ['a space inside an element', [em(text('one ')), text('two')], '<em>one </em>two'],
    ['a no-break space', [text('10\u00A0km')], '10\u00A0km'],
    ['a break between Chinese characters', [text('今天\n下雨')], '今天下雨'],
    ['a break after Chinese punctuation', [text('下雨。\n明天')], '下雨。明天'],
    ['a space between Chinese characters', [text('今天 下雨')], '今天 下雨'],
    ['a break between Chinese and Latin', [text('今天\nAstro')], '今天 Astro'],
    ['a break between Korean words', [text('오늘\n비가')], '오늘 비가'],
    ['an empty element', [text('one'), em(), text(' two')], 'one two'],
    ['a comment', [text('one'), { type: 'comment', value: 'x' } as const, text(' two')], 'one two'],
    ['nothing', [text(' \n')], ''],
  ])('%s', (_, nodes, html) => {
    expect(toHtml(normaliseInline(nodes)).replaceAll('&#xA0;', '\u00A0')).toBe(html);
  });

  it('alters no character but white space, and none that it is given', () => {
    fc.assert(
      fc.property(inlineHast, (nodes) => {
        const before = JSON.stringify(nodes);
        const bare = (content: readonly ElementContent[]): string =>
          textOf(content).replace(/[ \t\n\f\r]+/g, '');
        const normal = normaliseInline(nodes);
        expect(bare(normal)).toBe(bare(nodes));
        expect(textOf(normal)).not.toMatch(/^[ \t\n\f\r]|[ \t\n\f\r]$|[ \t\n\f\r]{2}|[\t\n\f\r]/);
        expect(JSON.stringify(nodes)).toBe(before);
      }),
    );
  });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(inlineHast, (nodes) => {
        const once = normaliseInline(nodes);
        expect(normaliseInline(once)).toEqual(once);
      }),
    );
  });
});
