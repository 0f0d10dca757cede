import { describe, expect, it } from 'vitest';
import {
  calibrationError,
  relationRecall,
  scoreAlone,
  scoreLinks,
} from '../../../src/cli/sets/measure.ts';
import { setPair } from './pairs.ts';

const said = (links: Readonly<Record<string, number>>) => new Map(Object.entries(links));

/** Three sentences a side. By hand: 0-0 and 1-2; whether 2-1 is one, careful readers differ. */
const pair = setPair({
  left: ['a', 'b', 'c'],
  right: ['x', 'y', 'z'],
  gold: new Set(['0-0', '1-2']),
  ignore: new Set(['2-1']),
  relation: new Map([
    ['0-0', ['equivalence']],
    ['1-2', ['overlap', 'equivalence']],
    ['2-1', ['elaboration']],
  ]),
});

/** One right, one wrong, one that counts neither way. */
const answer = { pair, said: said({ '0-0': 0.9, '2-2': 0.6, '2-1': 0.4 }) };

describe('the measures, against values worked out by hand', () => {
  it('links: one of the two that count is right, and one of two is found', () => {
    expect(scoreLinks([answer])).toEqual({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 });
  });

  it('links of several pairs are put together, not averaged', () => {
    const whole = { pair: setPair({ gold: new Set(['0-0', '1-1', '2-2']) }), said: said({}) };
    expect(scoreLinks([answer, whole])).toEqual({ precision: 1 / 2, recall: 1 / 5, f1: 2 / 7 });
  });

  it('sentences without a link: left c and right y; said are left b and right y', () => {
    expect(scoreAlone([answer])).toEqual({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 });
  });

  it('a relation: one of two equivalent cells is said', () => {
    expect(relationRecall([answer], 'equivalence')).toBe(1 / 2);
    expect(relationRecall([answer], 'overlap')).toBe(0);
    expect(relationRecall([answer], 'identity')).toBeNull();
  });

  it('calibration: one right at .9 is off by .1, one wrong at .6 by .6', () => {
    expect(calibrationError([answer])).toBeCloseTo((0.1 + 0.6) / 2, 12);
  });

  it('calibration: ten links at .8 of which eight are right keep their promise', () => {
    const cells = Array.from({ length: 10 }, (_, at) => `${at}-${at}`);
    const kept = {
      pair: setPair({ gold: new Set(cells.slice(0, 8)) }),
      said: new Map(cells.map((key) => [key, 0.8])),
    };
    expect(calibrationError([kept])).toBeCloseTo(0, 12);
  });

  it('nothing said, or nothing to say', () => {
    const nothing = { precision: 0, recall: 0, f1: 0 };
    expect(scoreLinks([])).toEqual(nothing);
    expect(scoreLinks([{ pair, said: said({}) }])).toEqual(nothing);
    expect(calibrationError([])).toBe(0);
  });
});
