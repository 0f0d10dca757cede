import type { Ledgers, Place } from '../analyse/index.ts';
import { primaryLanguage } from '../text/segmenter.ts';
import type { Facing } from './facing.ts';
import { isolated } from './isolated.ts';
import { numberWords, sentenceCase } from './number-words.ts';
import type { Run, Sentence } from './run.ts';
import type { Side } from './side.ts';

/** The language of the pages. */
const PAGE = 'en';

/** So many conflicts are told; the ledger has them all. */
const TOLD = 3;

/** Two figures in conflict, each as its article prints it, with the row they stand in. */
function pairRun(facing: Facing, left: Place, right: Place): Run | null {
  const words = (side: Side, { passage, start, end }: Place) =>
    isolated(facing[side].passages[passage]?.text.slice(start, end) ?? '');
  const passage = facing.a.passages[left.passage];
  const [one, other] = [words('a', left), words('b', right)];
  if (passage === undefined || one === '' || other === '') return null;
  const { lang } = facing.a.article;
  const link = { text: `${one} / ${other}`, href: `#${facing.rowOf(passage).element}` };
  const isOne = facing.b.article.lang === lang && primaryLanguage(lang) !== PAGE;
  return isOne ? { ...link, lang } : link;
}

/**
 * The figures that are in conflict: "Two figures are in conflict: 14 / sixteen people, 600 / 900 people."
 *
 * @returns `null` where none was found
 */
export function conflictsNote(facing: Facing, { figures }: Ledgers): Sentence | null {
  const runs = figures.entries.flatMap(({ kind, left: [left], right: [right] }): Run[] => {
    if (kind !== 'conflict' || left === undefined || right === undefined) return [];
    const run = pairRun(facing, left, right);
    return run === null ? [] : [run];
  });
  if (runs.length === 0) return null;
  const are = runs.length === 1 ? 'figure is' : 'figures are';
  const told = runs.slice(0, TOLD).flatMap((run, at): Run[] => (at === 0 ? [run] : [', ', run]));
  const more = runs.length - TOLD;
  return [
    `${sentenceCase(numberWords(runs.length))} ${are} in conflict: `,
    ...told,
    more > 0 ? `, and ${numberWords(more)} more.` : '.',
  ];
}
