import type { SetPair } from './read.ts';

/** Cells said to be links, with the probability each was said with. */
export type Said = ReadonlyMap<string, number>;

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Something hit, said and wanted, counted. */
export interface Tally {
  hit: number;
  said: number;
  wanted: number;
}

/** Precision, recall and F1 of a tally; 0 where there is nothing to divide by. */
export function score({ hit, said, wanted }: Tally): Score {
  return {
    precision: said > 0 ? hit / said : 0,
    recall: wanted > 0 ? hit / wanted : 0,
    f1: said + wanted > 0 ? (2 * hit) / (said + wanted) : 0,
  };
}

/** A pair and what was said of it. */
export interface Answer {
  readonly pair: SetPair;
  readonly said: Said;
}

/** Links over all pairs put together; cells that are ignored count neither way. */
export function scoreLinks(answers: readonly Answer[]): Score {
  const tally: Tally = { hit: 0, said: 0, wanted: 0 };
  for (const { pair, said } of answers) {
    tally.wanted += pair.gold.size;
    for (const key of said.keys()) {
      if (pair.ignore.has(key)) continue;
      tally.said += 1;
      if (pair.gold.has(key)) tally.hit += 1;
    }
  }
  return score(tally);
}

/** "This sentence has no link", over the sentences of both sides. */
export function scoreAlone(answers: readonly Answer[]): Score {
  const tally: Tally = { hit: 0, said: 0, wanted: 0 };
  for (const { pair, said } of answers) {
    const drawn = [...said.keys()].filter((key) => !pair.ignore.has(key));
    [pair.left, pair.right].forEach((texts, side) => {
      const linked = (keys: Iterable<string>) =>
        new Set([...keys].map((key) => Number(key.split('-')[side])));
      const [gold, found] = [linked(pair.gold), linked(drawn)];
      texts.forEach((_, index) => {
        if (!gold.has(index)) tally.wanted += 1;
        if (!found.has(index)) tally.said += 1;
        if (!gold.has(index) && !found.has(index)) tally.hit += 1;
      });
    });
  }
  return score(tally);
}

/** Share of the cells of a relation that were said to be links; `null` where no pair has the relation. */
export function relationRecall(answers: readonly Answer[], relation: string): number | null {
  let [hit, wanted] = [0, 0];
  for (const { pair, said } of answers) {
    for (const [key, names] of pair.relation) {
      if (!names.includes(relation)) continue;
      wanted += 1;
      if (said.has(key)) hit += 1;
    }
  }
  return wanted > 0 ? hit / wanted : null;
}

/** Bins of equal width that probabilities are sorted into. */
const BINS = 10;

/**
 * Expected calibration error of the links' confidence: the mean distance, over the links, between
 * what their bin's confidence promises and the share of links in it that are right (Naeini and
 * others 2015, with ten bins).
 */
export function calibrationError(answers: readonly Answer[]): number {
  const promised = new Float64Array(BINS);
  const right = new Float64Array(BINS);
  let links = 0;
  for (const { pair, said } of answers) {
    for (const [key, p] of said) {
      if (pair.ignore.has(key)) continue;
      const bin = Math.min(BINS - 1, Math.floor(p * BINS));
      promised[bin] = (promised[bin] ?? 0) + p;
      right[bin] = (right[bin] ?? 0) + (pair.gold.has(key) ? 1 : 0);
      links += 1;
    }
  }
  const error = promised.reduce((sum, value, bin) => sum + Math.abs(value - (right[bin] ?? 0)), 0);
  return links > 0 ? error / links : 0;
}
