import { expect, test } from 'vitest';
import { tellingText } from '../../src/align/label.ts';

test.each([
  ['READ MORE: Biggest fires in pictures', true, 'Biggest fires in pictures'],
  ['Photo: The quay on Monday', true, 'The quay on Monday'],
  ['写真：北の岸壁', true, '北の岸壁'],
  ['The quay on Monday', true, 'The quay on Monday'],
  ['Photo:', true, 'Photo:'],
  ['A label of four words: it stays', true, 'A label of four words: it stays'],
  ['The minister said: we will not go.', false, 'The minister said: we will not go.'],
])('%s (furniture: %s) tells %s', (text, furniture, telling) => {
  expect(tellingText({ text, furniture, block: 0 })).toBe(telling);
});
