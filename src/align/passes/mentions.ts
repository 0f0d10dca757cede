import { mentionIn, withoutMentions } from '../mention.ts';
import type { Pass } from './pass.ts';

/**
 * Takes out the links between passages that share one mention of a name and nothing else, however
 * rare the name: two passages may be about one person and not tell one thing.
 *
 * ```text
 * left   "The mayor, Ana Ruiz, opened the bridge on Monday after six years of work."
 * right  "Flowers came from the mayor, Ana Ruiz, who is in hospital."           0–0 (.7)  →  nothing
 * ```
 */
export const mentionsPass: Pass = (drafts, { left, right, scores: { lexicon, kin } }) =>
  withoutMentions(
    drafts,
    (draft) => mentionIn(lexicon, kin, draft.left, draft.right),
    Math.min(left.passages.length, right.passages.length),
  );
