import { mentionsPass } from './mentions.ts';
import type { Draft, Pass, PassInput } from './pass.ts';
import { pinPass } from './pins.ts';
import { sameFigurePass } from './same-figure.ts';
import { sameWordsPass } from './same-words.ts';
import { scorePass } from './score.ts';
import { verbatimPass } from './verbatim.ts';

export type { Draft, Pass, PassInput } from './pass.ts';

/** The passes that draw the links, in order: each sees what those before it drew. */
export const PASSES: readonly Pass[] = [
  scorePass,
  mentionsPass,
  verbatimPass,
  sameWordsPass,
  sameFigurePass,
  pinPass,
];

/** Draws the links of a pair, by left passage, then right passage. */
export function drawLinks(input: PassInput): Draft[] {
  const drafts = PASSES.reduce<readonly Draft[]>((drawn, pass) => pass(drawn, input), []);
  return [...drafts].sort((a, b) => a.left - b.left || a.right - b.right);
}
