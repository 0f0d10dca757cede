import { expect, it } from 'vitest';
import type { Figure, FigureKind } from '../../../src/analyse/figures/figure.ts';
import { figuresView } from '../../../src/view/differences/figures.ts';
import { facing } from '../../../src/view/facing.ts';
import { article, compared } from '../stand-ins.ts';

function noteOf(kinds: readonly FigureKind[]): string {
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
  return figuresView(sides, { supported: true, entries }).note;
}

it('counts what agrees, conflicts and stands alone, one or none as one', () => {
  const [agree, conflict, only] = ['agree', 'conflict', 'only here'] as const;
  expect(noteOf([agree, conflict, only])).toBe(
    'One agrees, one is in conflict, one stands in one report alone.',
  );
  expect(noteOf([agree, agree, conflict, conflict, only, only])).toBe(
    'Two agree, two are in conflict, two stand in one report alone.',
  );
  expect(noteOf([])).toBe('None agree, none is in conflict, none stands in one report alone.');
});
