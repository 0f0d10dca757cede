import { describe, expect, it } from 'vitest';
import { crossValidate, lexicalStages, linksFrom } from '../../../src/cli/fit/cross.ts';
import { readAllCases } from '../../../src/cli/fit/evaluate.ts';
import type { Case, CaseSort } from '../../../src/cli/fit/examples.ts';
import { dealFolds, FOLDS } from '../../../src/cli/sets/folds.ts';
import { invented } from './synthetic.ts';

const sets = [invented(10)];
const cases = readAllCases(sets);
const dealt = dealFolds(sets, 1);
const folds = cases.map(({ number }) => dealt[number] ?? 0);

/** The case with its answers turned round: what was a link is none. */
function contradicted(one: Case): Case {
  return { ...one, target: one.target.map((value) => 1 - value) };
}

describe('cases', () => {
  const ofSort = (sort: CaseSort) => cases.filter((one) => one.sort === sort);
  const linksOf = ({ target }: Case) => target.reduce((sum, value) => sum + value, 0);

  it('are a pair as it stands and shuffled, with the same number of links', () => {
    for (const sort of ['whole', 'shuffled'] as const) {
      expect(ofSort(sort).map(({ number }) => number)).toEqual([...Array(10).keys()]);
      for (const one of ofSort(sort)) expect(linksOf(one)).toBe(2);
    }
  });

  it('are windows of each pair too, which count a tenth', () => {
    const windows = ofSort('window');
    expect(new Set(windows.map(({ number }) => number)).size).toBe(10);
    for (const one of windows) {
      expect(linksOf(one)).toBe(one.pair.gold.size);
      for (const [cell, mass] of one.mass.entries()) if (one.target[cell]) expect(mass).toBe(0.1);
    }
  });

  it('of a pair stand in one fold, so that no window shows what is asked', () => {
    const foldsOf = Map.groupBy(cases.keys(), (index) => cases[index]?.number);
    for (const indexes of foldsOf.values()) {
      expect(new Set(indexes.map((index) => folds[index])).size).toBe(1);
    }
  });
});

describe('cross-validation', () => {
  const p = crossValidate(cases, folds);

  it('gives every cell of every case a probability', () => {
    p.forEach((own, index) => {
      expect(own).toHaveLength(cases[index]?.reading.cells.size ?? -1);
      for (const value of own) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    });
  });

  it('is out of fold: a fold’s own answers have no say in its probabilities', () => {
    for (const fold of [0, FOLDS - 1]) {
      const lied = cases.map((one, index) => (folds[index] === fold ? contradicted(one) : one));
      const other = crossValidate(lied, folds);
      const inside = cases.flatMap((_, index) => (folds[index] === fold ? [index] : []));
      const outside = cases.flatMap((_, index) => (folds[index] === fold ? [] : [index]));
      expect(inside.length).toBeGreaterThan(0);
      for (const index of inside) expect(other[index]).toEqual(p[index]);
      expect(outside.some((index) => `${other[index]}` !== `${p[index]}`)).toBe(true);
    }
  });

  it('fits first stages that saw neither of two folds, each once', () => {
    const without = lexicalStages(cases, folds);
    expect(without(1, 3)).toBe(without(3, 1));
    const lied = cases.map((one, index) =>
      folds[index] === 1 || folds[index] === 3 ? contradicted(one) : one,
    );
    expect(lexicalStages(lied, folds)(1, 3)).toEqual(without(1, 3));
    expect(lexicalStages(lied, folds)(1, 2)).not.toEqual(without(1, 2));
  });

  it('finds the links of texts that are this easy', () => {
    const [first] = cases;
    if (!first) throw new Error('No case');
    expect([...linksFrom(first, p[0] ?? new Float64Array(), 0.5).keys()].sort()).toEqual([
      '0-2',
      '1-1',
    ]);
    expect(linksFrom(first, p[0] ?? new Float64Array(), 1.1).size).toBe(0);
  });
});
