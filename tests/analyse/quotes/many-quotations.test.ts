import { expect, it } from 'vitest';
import { tellings } from '../../../src/analyse/quotes/tellings.ts';
import { read } from '../../../src/analyse/reading/read.ts';
import { compare } from '../comparisons.ts';

it('takes one word that a passage quotes thousands of times as one speech', () => {
  const { alignment, left, right, ...rest } = compare({ left: ['Calm.'], right: ['Calm.'] });
  const passage = { text: '“calm” '.repeat(4000), furniture: false, block: 0 };
  const told = tellings(
    read({
      ...rest,
      alignment,
      left: { ...left, passages: [passage] },
      right: { ...right, passages: [passage] },
    }),
  );
  expect(told.map((one) => [one.left.length, one.right.length])).toEqual([[4000, 4000]]);
});
