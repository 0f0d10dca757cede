import { expect, it } from 'vitest';
import type { Figure, FigureKind } from '../../../src/analyse/figures/figure.ts';
import type { LedgerView } from '../../../src/view/differences/entry.ts';
import { figuresView } from '../../../src/view/differences/figures.ts';
import { facing } from '../../../src/view/facing.ts';
import { article, compared } from '../stand-ins.ts';

function viewOf(kinds: readonly FigureKind[]): LedgerView {
  const sides = facing(compared(article('A', [['12 boats.']]), article('B', [['14 boats.']]), []));
  const entries = kinds.map((kind): Figure => {
    const place = { passage: 0, start: 0, end: 2 };
    return {
      kind,
      side: kind === 'only here' ? 'left' : null,
      sort: 'number',
      isApart: false,
      isApproximate: false,
      left: [place],
      right: kind === 'only here' ? [] : [place],
      links: [],
      rows: [],
    };
  });
  return figuresView(sides, { supported: true, entries });
}

const noteOf = (kinds: readonly FigureKind[]): string => viewOf(kinds).note;

it('counts what agrees, conflicts and stands alone, one or none as one', () => {
  const [agree, conflict, only] = ['agree', 'conflict', 'only here'] as const;
  expect(noteOf([agree, conflict, only])).toBe(
    'One agrees, one is in conflict, one stands in one report alone.',
  );
  expect(noteOf([agree, agree, conflict, conflict, only, only])).toBe(
    'Two agree, two are in conflict, two stand in one report alone.',
  );
  expect(noteOf([])).toBe('None agree, no conflict was found, none stands in one report alone.');
});

it('tells what differs, and claims no lack of conflict beyond what it found', () => {
  expect(noteOf(['differ', 'only here', 'only here'])).toBe(
    'None agree, no conflict was found, one differs, two stand in one report alone. Figures that differ may both be right.',
  );
  expect(noteOf(['conflict', 'differ', 'differ'])).toBe(
    'None agree, one is in conflict, two differ, none stands in one report alone. Figures that differ may both be right.',
  );
});

it('labels what differs as no more than that, behind what is in conflict', () => {
  const { groups } = viewOf(['differ', 'conflict', 'agree', 'only here']);
  expect(groups.map(({ heading, entries }) => [heading, entries[0]?.label])).toEqual([
    ['In conflict', 'in conflict'],
    ['Differing', 'differ'],
    ['In both', 'agree'],
    ['In one alone', expect.stringContaining('only in')],
  ]);
});
