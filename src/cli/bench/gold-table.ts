import { align } from '../../align/index.ts';
import { share, table } from '../fit/report.ts';
import { type Answer, scoreAlone, scoreLinks } from '../sets/measure.ts';
import { cellKey } from '../sets/read.ts';
import type { GoldPair } from './gold/index.ts';
import { goldAsSet, shuffledParagraphs } from './gold-set.ts';
import { answersFrom, type Rival, rivalThreshold, type ScoredPair } from './rival.ts';
import { alignTime } from './set-table.ts';
import { divided, timed } from './time.ts';
import { type ToolLine, toolFigures, toolTable } from './tool-table.ts';

/** The aligner's answer to a gold pair, with the weights it ships. */
function answerOf(pair: GoldPair): Answer {
  const { links } = align(pair.left, pair.right, { names: pair.names });
  return {
    pair: goldAsSet(pair),
    said: new Map(links.map(({ left, right, confidence }) => [cellKey(left, right), confidence])),
  };
}

/** Figures on the project's own gold, which no weight was fitted on: by pair, by language, by tool. */
export function goldTables(gold: readonly GoldPair[], rivals: readonly Rival[]): string {
  const answers = gold.map(answerOf);
  const langs = [...new Set(gold.map(({ left }) => left.lang))].sort();
  const byLanguage = langs.map((lang) => {
    const own = answers.filter(({ pair }) => pair.lang === lang);
    return [lang, share(scoreLinks(own).f1), share(scoreAlone(own).f1)];
  });
  const mixed = gold.map((pair, index) => shuffledParagraphs(pair, index));
  const own: ToolLine = {
    tool: 'Facing Pages',
    ...toolFigures({ plain: answers, mixed: mixed.map(answerOf) }),
    time: alignTime(gold.map(({ left, right }) => [left, right])),
  };
  return [
    table(['pair', 'language', 'P', 'R', 'F1', 'false links'], answers.map(pairCells)),
    table(['language', 'F1', 'only here F1'], byLanguage),
    toolTable([own, ...rivals.map((rival) => rivalLine(rival, gold, mixed))]),
  ].join('\n\n');
}

/** A pair's line; a pair that shares no statement has nothing but false links to show. */
function pairCells(answer: Answer): string[] {
  const { pair, said } = answer;
  const { precision, recall, f1 } = scoreLinks([answer]);
  const wrong = [...said.keys()].filter((key) => !pair.gold.has(key) && !pair.ignore.has(key));
  return [
    pair.id,
    pair.lang,
    ...(pair.gold.size > 0 ? [precision, recall, f1] : [null, null, null]).map(share),
    String(wrong.length),
  ];
}

/** A rival's figures at the threshold that suits it best on the gold itself. */
function rivalLine(rival: Rival, gold: readonly GoldPair[], mixed: readonly GoldPair[]): ToolLine {
  const scored = (pairs: readonly GoldPair[]) =>
    pairs.map(goldAsSet).map((pair): ScoredPair => ({ pair, scores: rival.scores(pair) }));
  let plain: readonly ScoredPair[] = [];
  const time = timed(() => {
    plain = scored(gold);
  });
  const threshold = rivalThreshold(plain);
  return {
    tool: rival.name,
    ...toolFigures({
      plain: answersFrom(plain, threshold),
      mixed: answersFrom(scored(mixed), threshold),
    }),
    time: divided(time, gold.length),
  };
}
