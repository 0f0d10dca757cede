import { expect, it } from 'vitest';
import { gatherRecurring, type Seen } from '../../../src/analyse/site/gather.ts';

it('puts what is as frequent in the order of its letters, whatever the case', () => {
  const seen = ['march', 'Zone', 'Attack', 'attack', 'crowd'].map(
    (own): Seen => ({
      key: own,
      own: [own],
      other: ['none'],
      times: 1,
      occurrence: { story: 'one', left: 'a', right: 'b', rows: [0] },
    }),
  );
  const order = gatherRecurring(seen).map(({ own }) => own[0]);
  expect(order).toEqual(['Attack', 'attack', 'crowd', 'march', 'Zone']);
});
