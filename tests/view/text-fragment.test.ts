import { expect, it } from 'vitest';
import { textFragment } from '../../src/view/text-fragment.ts';

const fragment = (text: string) => textFragment('https://example.org/a', text).split('text=')[1];

it('names a passage by both its ends, and whole where they would meet', () => {
  expect(fragment('a b c d e f g h i j')).toBe('a%20b%20c%20d%20e%20f%20g%20h%20i%20j');
  expect(fragment('a b c d e f g h i j k')).toBe('a%20b%20c%20d%20e%20f,h%20i%20j%20k');
});
