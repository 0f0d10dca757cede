import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import type { ArticleInput, Evidence, SharedWord } from './alignment.ts';
import { cellAt, valueAt } from './cells.ts';
import type { Lexicon } from './lexicon.ts';
import { alikeWordsReader } from './meaning/alike-words.ts';
import type { Draft } from './passes/index.ts';
import type { Scores } from './score.ts';
import { roundedWeight, sideless } from './shared-word.ts';
import type { LinkDescription } from './spans/describe.ts';
import { wordTerms } from './terms.ts';

/** Makes the evidence of a pair's links: what speaks for each, drawn or not. */
export function evidenceReader(
  left: ArticleInput,
  right: ArticleInput,
  scores: Scores,
): (draft: Draft, description: LinkDescription) => Evidence {
  const weightOf = termWeights(scores.lexicon);
  const alikeWords = alikeWordsReader(scores.lexicon, scores.kin, {
    left: left.lang,
    right: right.lang,
  });
  return (draft, { shared, words }) => {
    const cell = cellAt(scores.cells, draft.left, draft.right);
    const [one, other] = [left.passages[draft.left], right.passages[draft.right]];
    const [a, b] = [one?.text, other?.text];
    const printed = shared.map((ranges) => ({
      left: (a ?? '').slice(ranges.left.start, ranges.left.end),
      right: (b ?? '').slice(ranges.right.start, ranges.right.end),
    }));
    const told = new Set(printed.map((word) => `${word.left}\n${word.right}`));
    return {
      // A pin, or a line without words, may be no candidate at all.
      features: cell < 0 ? {} : scores.featuresOf(cell),
      shared: sharedWords(printed, (word) =>
        Math.max(weightOf(word.left, left.lang), weightOf(word.right, right.lang)),
      ),
      // Two forms of one word are told of as one word.
      alike:
        one && other
          ? alikeWords(one, other).filter((word) => !told.has(`${word.left}\n${word.right}`))
          : [],
      words,
      pass: draft.pass,
    };
  };
}

/** The weight of a word in a pair of articles: its heaviest term's; 0 for a word that is none. */
function termWeights({ keys, weight }: Lexicon): (word: string, lang: string) => number {
  const weights = new Map(keys.map((key, id) => [key, valueAt(weight, id)]));
  const known = new Map<string, number>();
  return (word, lang) => {
    const name = `${lang} ${word}`;
    const found =
      known.get(name) ??
      wordTerms(word, lang).reduce((most, { key }) => Math.max(most, weights.get(key) ?? 0), 0);
    known.set(name, found);
    return found;
  };
}

/**
 * The words that argue for a link, the heaviest first; a word that recurs counts once. Exchanging the
 * sides of each word exchanges the sides of the result, exactly.
 *
 * @param words words that stand in both passages, as each prints them
 */
export function sharedWords(
  words: readonly Pick<SharedWord, 'left' | 'right'>[],
  weightOf: (word: Pick<SharedWord, 'left' | 'right'>) => number,
): SharedWord[] {
  const found = new Map<string, { word: SharedWord; printed: string }>();
  for (const { left, right } of words) {
    const key = sideless(folded(left), folded(right));
    const printed = sideless(left, right);
    const known = found.get(key);
    if (known && known.printed <= printed) continue;
    const weight = roundedWeight(weightOf({ left, right }));
    found.set(key, { word: { left, right, weight }, printed });
  }
  return [...found.entries()]
    .sort(([a, one], [b, other]) => other.word.weight - one.word.weight || (a < b ? -1 : 1))
    .map(([, { word }]) => word);
}

/** A word as it is compared. */
const folded = remembered(fold);
