import type { Alignment, AlignOptions, ArticleInput, Link } from './alignment.ts';
import { evidenceReader } from './evidence.ts';
import { moves } from './moves.ts';
import { nearestPairs } from './nearest.ts';
import { isFlipped } from './orientation.ts';
import { drawLinks } from './passes/index.ts';
import { rowsOf } from './rows.ts';
import { scorePair } from './score.ts';
import { describeLink } from './spans/describe.ts';
import { nameForms } from './spans/names.ts';
import { weights } from './weights.ts';

/**
 * Pairs the passages of two articles that share a statement: many-to-many, in any order.
 *
 * Pure and deterministic: the same input gives the same result. Every offset in the result points
 * into the passage's own text.
 *
 * @param left,right the articles, each in its own order; either may be empty
 * @param options same names, and links that an editor pins or forbids; a pin on a passage that is not
 *   there is left out
 */
export function align(
  left: ArticleInput,
  right: ArticleInput,
  options: AlignOptions = {},
): Alignment {
  const scores = scorePair(left, right, weights, options.names);
  const drafts = drawLinks({ left, right, options, scores, threshold: weights.threshold });
  const names = nameForms(options.names ?? []);
  const langs = { left: left.lang, right: right.lang };
  const described = drafts.flatMap((draft) => {
    const [a, b] = [left.passages[draft.left], right.passages[draft.right]];
    if (a === undefined || b === undefined) return [];
    return [{ draft, a, b, description: describeLink(a, b, langs, names) }];
  });
  const textsOf = ({ passages }: ArticleInput) => passages.map(({ text }) => text);
  const moved = moves(
    described.map(({ draft, a, b, description }) => ({
      left: draft.left,
      right: draft.right,
      words: Math.min(description.words.left, description.words.right),
      furniture: a.furniture || b.furniture,
    })),
    isFlipped(textsOf(left), textsOf(right)),
  );
  const evidenceOf = evidenceReader(left, right, scores);
  const links = described.map(
    ({ draft, description }, index): Link => ({
      left: draft.left,
      right: draft.right,
      kind: description.kind,
      moved: moved[index] ?? null,
      pinned: draft.pass === 'pin',
      confidence: draft.confidence,
      spans: description.spans,
      evidence: evidenceOf(draft, description),
    }),
  );
  return {
    links,
    nearest: nearestPairs({ left, right, options, scores, drafts, names }),
    rows: rowsOf(links, left.passages.length, right.passages.length),
  };
}
