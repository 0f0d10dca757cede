import fc from 'fast-check';
import type { ElementContent } from 'hast';

const words = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 12 });
const phrase = fc.oneof(
  words,
  fc.constantFrom(
    ' ',
    '\n',
    'a b',
    'Сказал он.',
    'قال الرئيس',
    '今天下雨。',
    'दिल्ली में',
    '👩‍👩‍👧 ok',
  ),
);
const tag = fc.constantFrom('em', 'strong', 'a', 'code', 'sub', 'sup');

/** Inline hast of any shape, empty elements and comments included. */
export const inlineHast: fc.Arbitrary<ElementContent[]> = fc.letrec<{
  nodes: ElementContent[];
  node: ElementContent;
}>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    phrase.map((value): ElementContent => ({ type: 'text', value })),
    fc.constant<ElementContent>({ type: 'comment', value: 'note' }),
    fc.tuple(tag, tie('nodes')).map(
      ([tagName, children]): ElementContent => ({
        type: 'element',
        tagName,
        properties: tagName === 'a' ? { href: 'https://example.org/' } : {},
        children,
      }),
    ),
  ),
})).nodes;

/** Offsets that cut a text of the given length, rising, from its start to its end. */
export function cuts(length: number): fc.Arbitrary<number[]> {
  return fc
    .uniqueArray(fc.nat({ max: length }), { maxLength: 8 })
    .map((inner) => [...new Set([0, ...inner, length])].sort((a, b) => a - b));
}
