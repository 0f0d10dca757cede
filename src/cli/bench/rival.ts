import { bestThreshold } from '../fit/threshold.ts';
import type { Answer } from '../sets/measure.ts';
import type { SetPair } from '../sets/read.ts';

/** A tool that a person would otherwise use to pair sentences. */
export interface Rival {
  readonly name: string;
  /** Scores of a pair's cells by `cellKey`, the higher the likelier; a cell without a score is 0. */
  readonly scores: (pair: SetPair) => ReadonlyMap<string, number>;
}

/** Thresholds that are tried for a rival, whose scores are shares from 0 to 1. */
const TRIED: readonly number[] = Array.from({ length: 90 }, (_, step) => (step + 1) / 100);

/** A rival's score peaks sharply over its thresholds: a wider mean would choose beside the peak. */
const SMOOTHING = 1;

/** A pair with a rival's scores of its cells. */
export interface ScoredPair {
  readonly pair: SetPair;
  readonly scores: ReadonlyMap<string, number>;
}

/** The threshold that suits a rival best on some pairs. */
export function rivalThreshold(pairs: readonly ScoredPair[]): number {
  return bestThreshold((tried) => [answersFrom(pairs, tried)], TRIED, SMOOTHING);
}

/** A rival's answers from a threshold on. */
export function answersFrom(pairs: readonly ScoredPair[], threshold: number): Answer[] {
  return pairs.map(({ pair, scores }) => ({
    pair,
    said: new Map([...scores].filter(([, score]) => score >= threshold)),
  }));
}

/** Words as the rivals read them: runs of letters and digits, lower case; Han and kana one by one. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Adds to a cell's score. */
export function addTo(scores: Map<string, number>, key: string, amount: number): void {
  scores.set(key, (scores.get(key) ?? 0) + amount);
}
