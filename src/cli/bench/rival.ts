import type { SetPair } from '../sets/read.ts';

/** A tool that a person would otherwise use to pair sentences. */
export interface Rival {
  readonly name: string;
  /** Scores of a pair's cells by `cellKey`, the higher the likelier; a cell without a score is 0. */
  readonly scores: (pair: SetPair) => ReadonlyMap<string, number>;
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
