import type { AlignOptions, ArticleInput, Evidence } from './alignment.ts';
import { at, valueAt } from './cells.ts';
import { evidenceReader } from './evidence.ts';
import { mentionIn, withoutMentions } from './mention.ts';
import { drawLinks } from './passes/index.ts';
import { type Scores, scorePair } from './score.ts';
import { describeLink } from './spans/describe.ts';
import { nameForms } from './spans/names.ts';
import { weights } from './weights.ts';

/** Two passages that were compared and not linked. */
export interface Rejected {
  /** Number of the left passage, 0-based. */
  readonly left: number;
  /** Number of the right passage, 0-based. */
  readonly right: number;
  /** Probability, 0 to 1, that a careful reader would link them all the same. */
  readonly confidence: number;
  readonly evidence: Evidence;
  /** All that the two share is one mention of a name: they are no link, however likely. */
  readonly isMention: boolean;
}

/** The probability from which `align` draws a link. */
export const THRESHOLD: number = weights.threshold;

/**
 * The pairs of passages that `align` came nearest to linking and did not, the likeliest first.
 *
 * @param count how many at most
 */
export function strongestRejected(
  left: ArticleInput,
  right: ArticleInput,
  options: AlignOptions,
  count: number,
): Rejected[] {
  const scores = scorePair(left, right, weights, options.names);
  const { cells, p } = scores;
  const threshold = weights.threshold;
  const key = (i: number, j: number) => i * right.passages.length + j;
  const drawn = new Set(
    drawLinks({ left, right, options, scores, threshold }).map((draft) =>
      key(draft.left, draft.right),
    ),
  );
  const mentions = mentionsAmong(scores, threshold);
  const evidenceOf = evidenceReader(left, right, scores);
  const names = nameForms(options.names ?? []);
  const langs = { left: left.lang, right: right.lang };
  return Array.from(p.keys())
    .filter((cell) => !drawn.has(key(at(cells.row, cell), at(cells.column, cell))))
    .sort((a, b) => valueAt(p, b) - valueAt(p, a) || a - b)
    .slice(0, count)
    .flatMap((cell) => {
      const [i, j] = [at(cells.row, cell), at(cells.column, cell)];
      const [a, b] = [left.passages[i], right.passages[j]];
      if (!a || !b) return [];
      const draft = { left: i, right: j, confidence: valueAt(p, cell), pass: 'score' };
      const evidence = evidenceOf(draft, describeLink(a, b, langs, names));
      const isMention = mentions.has(cell);
      return [{ left: i, right: j, confidence: valueAt(p, cell), evidence, isMention }];
    });
}

/** The cells that would be links, were they more than a mention of a name. */
function mentionsAmong({ cells, p, lexicon, kin }: Scores, threshold: number): Set<number> {
  const likely = Array.from(p, (confidence, cell) => ({ cell, confidence })).filter(
    ({ confidence }) => confidence >= threshold,
  );
  const links = withoutMentions(
    likely,
    ({ cell }) => mentionIn(lexicon, kin, at(cells.row, cell), at(cells.column, cell)),
    Math.min(cells.rows.count, cells.columns.count),
  );
  const kept = new Set(links.map(({ cell }) => cell));
  return new Set(likely.map(({ cell }) => cell).filter((cell) => !kept.has(cell)));
}
