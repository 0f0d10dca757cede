import type { Place, Side } from '../evidence.ts';
import { mentions } from '../figures/mentions.ts';
import { partOfDay } from '../figures/weekdays.ts';
import { spellings } from '../names/form-pairs.ts';
import { correspondences } from '../reading/correspondence.ts';
import type { Reading } from '../reading/read.ts';
import { wordsIn } from '../reading/words.ts';
import { type Closed, wordKey } from './facing-words.ts';

type Open = Record<Side, Set<string>>;

function close(closed: Open, reading: Reading, side: Side, place: Place): void {
  for (const word of wordsIn(reading[side], place)) closed[side].add(wordKey(word));
}

/** Figures, dates and parts of the day. */
function closeFigures(closed: Open, reading: Reading): void {
  for (const side of ['left', 'right'] as const) {
    const { lang, passages } = reading[side];
    for (const { passage, first, last } of mentions(reading[side])) {
      for (let token = first; token <= last; token += 1)
        closed[side].add(wordKey({ passage, token }));
    }
    for (const { index, tokens } of passages) {
      tokens.forEach(({ folded }, token) => {
        if (partOfDay(folded, lang) !== null) closed[side].add(wordKey({ passage: index, token }));
      });
    }
  }
}

/** Words that a link of their passage finds printed in the other article, as they stand. */
function closePrinted(closed: Open, reading: Reading): void {
  for (const { left, right, kept, moved } of correspondences(reading)) {
    for (const [i, j] of [...kept, ...moved]) {
      const [one, other] = [left[i], right[j]];
      // A word in another inflection may have been put for something else there.
      if (!one || !other || one.folded !== other.folded) continue;
      closed.left.add(wordKey(one));
      closed.right.add(wordKey(other));
    }
  }
}

/**
 * The words that no substitution can be about: figures and spellings of names, which have ledgers of
 * their own, and words that the other article prints as well in a passage they are linked with.
 */
export function closedWords(reading: Reading): Closed {
  const closed = { left: new Set<string>(), right: new Set<string>() };
  closeFigures(closed, reading);
  closePrinted(closed, reading);
  for (const { left, right } of spellings(reading)) {
    close(closed, reading, 'left', left);
    close(closed, reading, 'right', right);
  }
  return closed;
}
