import type { AlignOptions, ArticleInput, Nearest } from './alignment.ts';
import { at, valueAt } from './cells.ts';
import { evidenceReader } from './evidence.ts';
import { isBareAlone, mentionIn } from './mention.ts';
import type { Draft } from './passes/index.ts';
import { draftKey } from './passes/pass.ts';
import type { Scores } from './score.ts';
import { describeLink } from './spans/describe.ts';
import type { NameForms } from './spans/names.ts';

/**
 * The least probability of what is told of as nearest: below it, Intelligence Community Directive 203 (2015)
 * speaks of the "very unlikely". In cross-validation on the development sets, two in five of the passages
 * without a link whose best candidate comes to it have a link by hand, one in four with that candidate; of the
 * others one in eight has a link.
 */
const NEAR = 0.2;

/** Two articles, what decided their links, and the links. */
export interface Drawn {
  readonly left: ArticleInput;
  readonly right: ArticleInput;
  readonly options: AlignOptions;
  readonly scores: Scores;
  readonly drafts: readonly Draft[];
  readonly names: NameForms;
}

/**
 * For each passage of a report that no link ties, the passage that came nearest to being its twin, where one
 * came near. Two that share one mention of a name and no more are not near, nor are two that an editor parts.
 *
 * ```text
 *          right 0   1                threshold .32
 * left 0      .97  .03    →  0–0 is a link
 * left 1      .21  .04    →  1–0 is nearest for left 1
 * left 2      .06  .11    →  nothing comes near left 2, nor right 1
 * ```
 *
 * @returns by left passage, then right passage; what is nearest for both its passages stands once
 */
export function nearestPairs({ left, right, options, scores, drafts, names }: Drawn): Nearest[] {
  const langs = { left: left.lang, right: right.lang };
  const evidenceOf = evidenceReader(left, right, scores);
  return nearestCells({ left, right, options, scores, drafts }).flatMap((cell): Nearest[] => {
    const [i, j] = [at(scores.cells.row, cell), at(scores.cells.column, cell)];
    const [a, b] = [left.passages[i], right.passages[j]];
    if (a === undefined || b === undefined) return [];
    const draft = { left: i, right: j, confidence: valueAt(scores.p, cell), pass: 'score' };
    const evidence = evidenceOf(draft, describeLink(a, b, langs, names));
    return [{ left: i, right: j, confidence: draft.confidence, evidence }];
  });
}

/** The candidate cells that are nearest for a passage of theirs, rising. */
function nearestCells({
  left,
  right,
  options,
  scores: { cells, p, lexicon, kin },
  drafts,
}: Omit<Drawn, 'names'>): number[] {
  const parted = new Set(options.different?.map(([i, j]) => draftKey({ left: i, right: j })));
  const linked = { left: new Set<number>(), right: new Set<number>() };
  for (const draft of drafts) {
    linked.left.add(draft.left);
    linked.right.add(draft.right);
  }
  const best = { left: new Map<number, number>(), right: new Map<number, number>() };
  const gains = (side: 'left' | 'right', passage: number, cell: number) => {
    const { passages } = side === 'left' ? left : right;
    if (linked[side].has(passage) || passages[passage]?.furniture !== false) return false;
    const known = best[side].get(passage);
    return known === undefined || valueAt(p, cell) > valueAt(p, known);
  };
  for (let cell = 0; cell < cells.size; cell++) {
    if (valueAt(p, cell) < NEAR) continue;
    const pair = { left: at(cells.row, cell), right: at(cells.column, cell) };
    const sides = (['left', 'right'] as const).filter((side) => gains(side, pair[side], cell));
    if (sides.length === 0 || parted.has(draftKey(pair))) continue;
    if (isBareAlone(mentionIn(lexicon, kin, pair.left, pair.right))) continue;
    for (const side of sides) best[side].set(pair[side], cell);
  }
  return [...new Set([...best.left.values(), ...best.right.values()])].sort((a, b) => a - b);
}
