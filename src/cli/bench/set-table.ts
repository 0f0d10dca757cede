import type { ArticleInput } from '../../align/alignment.ts';
import { align } from '../../align/index.ts';
import { evaluate, type Figures, readAllCases, SEEDS } from '../fit/evaluate.ts';
import { dealFolds, FOLDS } from '../sets/folds.ts';
import type { Answer } from '../sets/measure.ts';
import type { DevelopmentSet, SetPair } from '../sets/read.ts';
import { shuffled } from '../sets/shuffled.ts';
import { answersFrom, type Rival, rivalThreshold } from './rival.ts';
import { divided, type Time, timed } from './time.ts';
import { meanFigures, type ToolLine, toolFigures, toolTable } from './tool-table.ts';

/** What a set's figures are, and the table that shows them. */
export interface SetTable {
  readonly name: string;
  readonly text: string;
}

/**
 * Figures of the aligner and of its rivals on each development set: the aligner by grouped
 * cross-validation, the rivals with a threshold for each set, chosen on the same folds.
 */
export function setTables(
  sets: readonly DevelopmentSet[],
  rivals: readonly Rival[],
): { readonly tables: readonly SetTable[]; readonly figures: Figures } {
  const figures = evaluate(sets, readAllCases(sets));
  const tables = sets.map((set, index) => {
    const own = figures.sets[index];
    const lines = own
      ? [{ ...own, tool: 'Facing Pages', time: alignTime(set.pairs.map(inputs)) }]
      : [];
    const all = [...lines, ...rivals.map((rival) => rivalLine(rival, set, index))];
    return { name: set.name, text: toolTable(all) };
  });
  return { tables, figures };
}

/** A pair's texts as the aligner takes them, each sentence a paragraph of its own. */
function inputs({ lang, left, right }: SetPair): readonly [ArticleInput, ArticleInput] {
  const article = (texts: readonly string[]): ArticleInput => ({
    lang,
    passages: texts.map((text, block) => ({ text, furniture: false, block })),
  });
  return [article(left), article(right)];
}

/** What the links and spans of a pair take, after one round to warm up. */
export function alignTime(pairs: readonly (readonly [ArticleInput, ArticleInput])[]): Time {
  const round = () => {
    for (const [left, right] of pairs) align(left, right);
  };
  round();
  return divided(timed(round), pairs.length);
}

function rivalLine(rival: Rival, set: DevelopmentSet, index: number): ToolLine {
  const scoresOf = (pairs: readonly SetPair[]) => pairs.map((pair) => rival.scores(pair));
  scoresOf(set.pairs.slice(0, 2));
  let scores: ReadonlyMap<string, number>[] = [];
  const time = timed(() => {
    scores = scoresOf(set.pairs);
  });
  const plain = set.pairs.map((pair, at) => ({ pair, scores: scores[at] ?? new Map() }));
  const mixed = set.pairs.map((pair, at) => {
    const turned = shuffled(pair, index * 1000 + at);
    return { pair: turned, scores: rival.scores(turned) };
  });
  const runs = SEEDS.map((seed) => {
    const folds = dealFolds([set], seed);
    const found: { plain: Answer[]; mixed: Answer[] } = { plain: [], mixed: [] };
    for (let fold = 0; fold < FOLDS; fold++) {
      const threshold = rivalThreshold(plain.filter((_, at) => folds[at] !== fold));
      const isInside = (_: unknown, at: number) => folds[at] === fold;
      found.plain.push(...answersFrom(plain.filter(isInside), threshold));
      found.mixed.push(...answersFrom(mixed.filter(isInside), threshold));
    }
    return toolFigures(found);
  });
  return { tool: rival.name, ...meanFigures(runs), time: divided(time, set.pairs.length) };
}
