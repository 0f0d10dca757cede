import { at, valueAt } from '../../align/cells.ts';
import type { Columns } from '../../align/features/columns.ts';
import { type Mention, mentionIn } from '../../align/mention.ts';
import { type Reading, readPair } from '../../align/read-pair.ts';
import { randomNumbers } from '../sets/random.ts';
import { cellKey, type SetPair } from '../sets/read.ts';
import { shuffled } from '../sets/shuffled.ts';
import { windowsOf } from '../sets/windows.ts';
import type { Examples } from './solver.ts';

/**
 * What a case shows of its pair: the pair as it stands; with its right text in a pseudo-random order,
 * since what order says must not be believed blindly; or a window of it, since short reports tell less of
 * how rare a word is and of what else a passage may match.
 */
export type CaseSort = 'whole' | 'shuffled' | 'window';

/** A pair read for fitting. */
export interface Case {
  readonly pair: SetPair;
  /** Number of the pair's set. */
  readonly set: number;
  /** Number of the pair, over all sets. */
  readonly number: number;
  readonly sort: CaseSort;
  readonly reading: Reading;
  /** 1 where a cell is a link. */
  readonly target: Float64Array;
  /** How much each cell counts in fitting; 0 leaves it out. */
  readonly mass: Float64Array;
  /** Whether a cell is scored neither way. */
  readonly isIgnored: (cell: number) => boolean;
  /** The mention that is all that a cell's passages share; known once asked. */
  readonly mentionOf: (cell: number) => Mention | null;
}

/** Cells with less in common than this (`dice`) are nearly never links … */
const FAR = 0.1;
/** … and this share of them, standing for all, is enough to fit on. */
const KEPT = 0.15;

/**
 * How far the sets are made even: at 0 each link weighs the same, at 1 each set does. In between, all
 * three sets gain; .5 and 1 lose .001 to .003 in the mean.
 */
const EVENNESS = 0.7;

/** How much a window counts, beside its pair: at three times as much, texts that keep an order lose. */
const WINDOW = 0.1;

/**
 * Reads a pair: as it stands, shuffled, and window by window.
 *
 * @param number the pair's number, over all sets
 */
export function readCases(pair: SetPair, set: number, number: number, seed: number): Case[] {
  const read = (one: SetPair, sort: CaseSort) => readCase(one, { set, number, sort }, seed);
  return [
    read(pair, 'whole'),
    read(shuffled(pair, seed), 'shuffled'),
    ...windowsOf(pair, seed).map((window) => read(window, 'window')),
  ];
}

function readCase(pair: SetPair, which: Pick<Case, 'set' | 'number' | 'sort'>, seed: number): Case {
  const article = (texts: readonly string[]) => ({
    lang: pair.lang,
    passages: texts.map((text, block) => ({ text, furniture: false, block })),
  });
  const reading = readPair(article(pair.left), article(pair.right));
  const { cells, lexical } = reading;
  const dice = lexical.get('dice') ?? new Float64Array(cells.size);
  const random = randomNumbers(seed);
  const target = new Float64Array(cells.size);
  const full = which.sort === 'window' ? WINDOW : 1;
  const mass = new Float64Array(cells.size).fill(full);
  for (let cell = 0; cell < cells.size; cell++) {
    const key = cellKey(at(cells.row, cell), at(cells.column, cell));
    const draw = random();
    if (pair.gold.has(key)) target[cell] = 1;
    else if (valueAt(dice, cell) < FAR) mass[cell] = draw < KEPT ? full / KEPT : 0;
    if (pair.ignore.has(key)) mass[cell] = 0;
  }
  const isIgnored = (cell: number) =>
    pair.ignore.has(cellKey(at(cells.row, cell), at(cells.column, cell)));
  const mentions = new Map<number, Mention | null>();
  const mentionOf = (cell: number) => {
    const known = mentions.get(cell);
    if (known !== undefined) return known;
    const found = mentionIn(
      reading.lexicon,
      reading.kin,
      at(cells.row, cell),
      at(cells.column, cell),
    );
    mentions.set(cell, found);
    return found;
  };
  return { ...which, pair, reading, target, mass, isIgnored, mentionOf };
}

/**
 * Puts the cells of some cases together. A small set's links weigh more, so that the largest set does
 * not rule; a shuffled pair weighs as much as the pair itself, a window as much as its cells do.
 */
export function examplesOf(
  cases: readonly Case[],
  columnsOf: (one: Case) => Columns,
  names: readonly string[],
): Examples {
  const links = new Map<number, number>();
  let count = 0;
  for (const { set, sort, target, mass } of cases) {
    for (let cell = 0; cell < mass.length; cell++) {
      if (valueAt(mass, cell) === 0) continue;
      count += 1;
      if (sort === 'whole') links.set(set, (links.get(set) ?? 0) + valueAt(target, cell));
    }
  }
  const all = [...links.values()].reduce((sum, number) => sum + number, 0);
  const values = new Float64Array(count * names.length);
  const target = new Float64Array(count);
  const mass = new Float64Array(count);
  let example = 0;
  for (const one of cases) {
    const columns = columnsOf(one);
    const inOrder = names.map((name) => columns.get(name) ?? new Float64Array(one.target.length));
    const share = (all / links.size / (links.get(one.set) || 1)) ** EVENNESS;
    for (let cell = 0; cell < one.target.length; cell++) {
      if (valueAt(one.mass, cell) === 0) continue;
      inOrder.forEach((column, feature) => {
        values[example * names.length + feature] = valueAt(column, cell);
      });
      target[example] = valueAt(one.target, cell);
      mass[example] = valueAt(one.mass, cell) * share;
      example += 1;
    }
  }
  return { names, values, target, mass };
}
