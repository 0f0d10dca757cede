import type { Side } from '../evidence.ts';
import { hedgedFrom } from '../figures/hedges.ts';
import { mentions } from '../figures/mentions.ts';
import { partOfDay } from '../figures/weekdays.ts';
import { spellings } from '../names/form-pairs.ts';
import { correspondences } from '../reading/correspondence.ts';
import type { Reading } from '../reading/read.ts';
import { wordsIn } from '../reading/words.ts';
import { type Accounts, type WordSets, wordKey } from './facing-words.ts';

type Open = Record<Side, Set<string>>;

/** What two words in a row say of a time: "shortly before", "poco después de". */
const BESIDE_TIME =
  /^(?:(?:shortly|just|soon) (?:before|after)|kurz (?:vor|nach)|peu (?:avant|apres)|poco (?:antes|despues|prima|dopo)|pouco (?:antes|depois))$/u;

/** Figures and the words that qualify them, dates and parts of the day. */
function figureWords(reading: Reading): WordSets {
  const found: Open = { left: new Set(), right: new Set() };
  for (const side of ['left', 'right'] as const) {
    const { lang, passages } = reading[side];
    for (const { passage, first, last } of mentions(reading[side])) {
      const hedged = hedgedFrom(passages[passage]?.tokens ?? [], first, lang);
      for (let token = hedged; token <= last; token += 1)
        found[side].add(wordKey({ passage, token }));
    }
    for (const { index, tokens } of passages) {
      tokens.forEach(({ folded }, token) => {
        if (BESIDE_TIME.test(`${folded} ${tokens[token + 1]?.folded}`)) {
          found[side].add(wordKey({ passage: index, token }));
          found[side].add(wordKey({ passage: index, token: token + 1 }));
        }
        if (partOfDay(folded, lang) !== null) found[side].add(wordKey({ passage: index, token }));
      });
    }
  }
  return found;
}

function spellingWords(reading: Reading): WordSets {
  const found: Open = { left: new Set(), right: new Set() };
  for (const pair of spellings(reading)) {
    for (const side of ['left', 'right'] as const) {
      for (const word of wordsIn(reading[side], pair[side])) found[side].add(wordKey(word));
    }
  }
  return found;
}

/**
 * Words that a link of their passage finds printed in the other article, as they stand: in the passage
 * that faces them, or in another that theirs is linked with.
 */
function printedWords(reading: Reading): WordSets {
  const found: Open = { left: new Set(), right: new Set() };
  for (const { left, right, kept, moved } of correspondences(reading)) {
    for (const [i, j] of [...kept, ...moved]) {
      const [one, other] = [left[i], right[j]];
      // A word in another inflection may have been put for something else there.
      if (!one || !other || one.folded !== other.folded) continue;
      found.left.add(wordKey(one));
      found.right.add(wordKey(other));
    }
  }
  return found;
}

/** The words of a reading that something accounts for: another ledger, or the other article. */
export function accounts(reading: Reading): Accounts {
  return {
    figures: figureWords(reading),
    spellings: spellingWords(reading),
    printed: printedWords(reading),
  };
}
