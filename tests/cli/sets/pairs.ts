import fc from 'fast-check';
import { cellKey, type DevelopmentSet, type SetPair } from '../../../src/cli/sets/read.ts';

/** A pair with the given sentences and links. */
export function setPair(parts: Partial<SetPair> = {}): SetPair {
  return {
    id: 'pair',
    event: 'event',
    lang: 'en',
    left: [],
    right: [],
    gold: new Set(),
    ignore: new Set(),
    relation: new Map(),
    ...parts,
  };
}

export function developmentSet(pairs: readonly SetPair[], name = 'set'): DevelopmentSet {
  return { name, digest: '0'.repeat(12), pairs };
}

const SIZE = 6;

const keys = fc
  .uniqueArray(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), {
    maxLength: 8,
    selector: (cell) => cell.join('-'),
  })
  .map((cells) => new Set(cells.map(([left, right]) => cellKey(left, right))));

/** A pair of six sentences a side, each of which is told from every other. */
export const anyPair: fc.Arbitrary<SetPair> = fc
  .record({ gold: keys, ignore: keys, event: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g') })
  .map(({ gold, ignore, event }) =>
    setPair({
      event,
      left: Array.from({ length: SIZE }, (_, at) => `left ${at}`),
      right: Array.from({ length: SIZE }, (_, at) => `right ${at}`),
      gold,
      ignore,
      relation: new Map([...gold].map((key) => [key, ['overlap']])),
    }),
  );
