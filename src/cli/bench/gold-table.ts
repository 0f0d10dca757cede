import { align } from '../../align/index.ts';
import { share, table } from '../fit/report.ts';
import { bestThreshold } from '../fit/threshold.ts';
import { type Answer, scoreAlone, scoreLinks } from '../sets/measure.ts';
import { cellKey, type SetPair } from '../sets/read.ts';
import type { GoldPair } from './gold/index.ts';
import type { Rival } from './rival.ts';
import { RIVAL_THRESHOLDS, saidFrom } from './set-table.ts';

/** A gold pair as the measures read it: what careful readers differ about counts neither way. */
export function goldAsSet({ name, left, right, links }: GoldPair): SetPair {
  const keys = (isOptional: boolean) =>
    new Set(
      links
        .filter(({ optional }) => optional === isOptional)
        .map((link) => cellKey(link.left, link.right)),
    );
  return {
    id: name,
    event: name,
    lang: left.lang,
    left: left.passages.map(({ text }) => text),
    right: right.passages.map(({ text }) => text),
    gold: keys(false),
    ignore: keys(true),
    relation: new Map(),
  };
}

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
  const byPair = gold.map(({ name, left, links }, index) => {
    const own = answers.slice(index, index + 1);
    const firm = links.some(({ optional }) => !optional);
    const { precision, recall, f1 } = scoreLinks(own);
    const wrong = [...(own[0]?.said.keys() ?? [])].filter(
      (key) => !own[0]?.pair.gold.has(key) && !own[0]?.pair.ignore.has(key),
    ).length;
    return [
      name,
      left.lang,
      ...(firm ? [precision, recall, f1] : [null, null, null]).map(share),
      String(wrong),
    ];
  });
  const langs = [...new Set(gold.map(({ left }) => left.lang))].sort();
  const byLanguage = langs.map((lang) => {
    const own = answers.filter(({ pair }) => pair.lang === lang);
    return [lang, share(scoreLinks(own).f1), share(scoreAlone(own).f1)];
  });
  const byTool = [
    ['Facing Pages', ...figures(answers)],
    ...rivals.map((rival) => [rival.name, ...figures(rivalAnswers(rival, gold))]),
  ];
  return [
    table(['pair', 'language', 'P', 'R', 'F1', 'false links'], byPair),
    table(['language', 'F1', 'only here F1'], byLanguage),
    table(['tool', 'P', 'R', 'F1', 'only here F1'], byTool),
  ].join('\n\n');
}

function figures(answers: readonly Answer[]): string[] {
  const { precision, recall, f1 } = scoreLinks(answers);
  return [precision, recall, f1, scoreAlone(answers).f1].map(share);
}

/** A rival's answers at the threshold that suits it best on the gold itself. */
function rivalAnswers(rival: Rival, gold: readonly GoldPair[]): Answer[] {
  const scored = gold.map(goldAsSet).map((pair) => ({ pair, scores: rival.scores(pair) }));
  const answers = (threshold: number) =>
    scored.map(({ pair, scores }) => ({ pair, said: saidFrom(scores, threshold) }));
  return answers(bestThreshold((tried) => [answers(tried)], RIVAL_THRESHOLDS));
}
