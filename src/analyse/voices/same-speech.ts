import type { Reading } from '../reading/read.ts';
import { type Word, wordsOf } from '../reading/words.ts';
import type { Citation } from '../speech/citation.ts';

/** Two who are given the same seven words in a row right before the verb are one. */
const RUN = 7;

/** Words between a quotation and its verb: a name and an age. */
const BETWEEN = 5;

const MARK = /["“”„«»「」『』]/u;

/** The words before the verb that cites, where a passage prints a quotation mark. */
function spoken(reading: Reading, side: 'left' | 'right', { passage, verb }: Citation): Word[] {
  const text = reading[side].passages[passage]?.text ?? '';
  if (!MARK.test(text.slice(0, verb.start))) return [];
  return wordsOf(reading[side], passage)
    .filter(({ end }) => end <= verb.start)
    .slice(-RUN - BETWEEN);
}

/**
 * Whether two citations of either article stand behind the same speech: seven words in a row, in passages
 * with quotation marks, of which an excerpt may lack the one that opens.
 */
export function citeSameSpeech(reading: Reading, a: Citation, b: Citation): boolean {
  const [left, right] = [spoken(reading, 'left', a), spoken(reading, 'right', b)];
  const runs = new Set(left.slice(RUN - 1).map((_, at) => joined(left, at)));
  return right.slice(RUN - 1).some((_, at) => runs.has(joined(right, at)));
}

function joined(words: readonly Word[], from: number): string {
  return words
    .slice(from, from + RUN)
    .map(({ folded }) => folded)
    .join(' ');
}
