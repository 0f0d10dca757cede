import { expect, it } from 'vitest';
import { comparison } from '../../src/view/comparison.ts';
import { itemMarker } from '../../src/view/item-marker.ts';
import { article, type BlockSketch, compared } from './stand-ins.ts';

const item = (told: readonly string[], number: number, ordinal: number | null): BlockSketch => ({
  told,
  type: 'list item',
  group: ordinal === null ? 1 : 2,
  item: number,
  ordinal,
});

const list = article('Alpha', [
  ['Before.'],
  item(['A tent.', 'It leaks.'], 1, null),
  item(['It is green.'], 1, null),
  item(['A boat.'], 2, null),
  item(['First.'], 3, 1),
  item(['Tenth.'], 4, 10),
]);

it('marks the passage that begins an item, and none within it', () => {
  const markers = list.passages.map((_, index) => itemMarker({ index }, list));
  expect(markers).toEqual([null, '•', null, null, '•', '1.', '10.']);
});

it('stands beside the words in a row, never among them', () => {
  const { rows } = comparison(compared(list, article('Beta', [['Other.']]), []));
  const printed = rows.flatMap(({ a }) => (a.state === 'passages' ? a.passages : []));
  expect(printed.map(({ marker, html }) => [marker, html]).slice(4, 6)).toEqual([
    ['•', 'A boat.'],
    ['1.', 'First.'],
  ]);
});
