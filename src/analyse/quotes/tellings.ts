import type { Alignment } from '../../align/alignment.ts';
import { componentsOf } from '../../align/components.ts';
import { once } from '../../text/once.ts';
import type { Side } from '../evidence.ts';
import { inAnyOrder } from '../reading/common-words.ts';
import type { Reading } from '../reading/read.ts';
import type { Word } from '../reading/words.ts';
import { areOfOne, areOfTwo } from './one-speaker.ts';
import { quotedWords, type ReadQuotation } from './quoted-words.ts';
import {
  isReworded,
  isSpelledSame,
  isTranslated,
  saying,
  saysSame,
  sharedWords,
} from './reworded.ts';

/** The quotations of both articles that print the same speech. One side may be empty. */
export interface Telling {
  readonly left: readonly ReadQuotation[];
  readonly right: readonly ReadQuotation[];
}

/**
 * Two quotations print the same speech where this share of the shorter one's words stand in the other,
 * in order. Half would join two sentences that share their function words.
 */
const SHARED = 0.6;
/** Fewer shared words than this prove nothing between passages that no link ties. */
const ENOUGH = 4;

/** Two words that say something may be a place or a thing of which both speak, unless nearly all is the same. */
const SAYING = 3;
const NEARLY_ALL = 0.8;

/** The same where each of two linked passages has one quotation, of which five words in order are the same. */
const SHARED_ALONE = 0.7;
const ENOUGH_ALONE = 5;

/**
 * What ties two quotations: nothing; a link; a link between passages without another; or that, and the one person
 * who speaks in both.
 */
type Tie = 'none' | 'link' | 'alone' | 'speaker';

/** Whether a quotation is one word, and one that says something. */
function isOneWord([word, ...more]: readonly Word[]): boolean {
  return word !== undefined && more.length === 0 && !word.isFunction;
}

/** Whether two quotations of many words have nearly all of them in common, in any order: one exchanges its clauses. */
function isTurned(a: ReadQuotation, b: ReadQuotation): boolean {
  const common = inAnyOrder(a.words, b.words);
  const longer = Math.max(a.words.length, b.words.length);
  return saying(common) >= SAYING && common.length >= Math.max(NEARLY_ALL * longer, ENOUGH);
}

/** So many words in a row are one speech in linked passages, whatever follows them. */
const RUN = 6;

/** How many of the words in common stand in a row on both sides. */
function longestRun(
  both: readonly (readonly [left: Word, right: Word])[],
  lefts: readonly Word[],
  rights: readonly Word[],
): number {
  let [longest, run] = [0, 0];
  both.forEach(([left, right], at) => {
    const [before, beside] = both[at - 1] ?? [];
    const isNext =
      before !== undefined &&
      lefts.indexOf(left) === lefts.indexOf(before) + 1 &&
      beside !== undefined &&
      rights.indexOf(right) === rights.indexOf(beside) + 1;
    run = isNext ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** Two speeches that begin with so many of the same words are one in linked passages, however they go on. */
const OPENING = 5;

/** Whether two speeches begin with the same words, of which some say something. */
function beginAlike({ words: a }: ReadQuotation, { words: b }: ReadQuotation): boolean {
  const opening = a.slice(0, OPENING);
  const isAlike = opening.every(({ folded }, at) => folded === b[at]?.folded);
  return opening.length === OPENING && isAlike && saying(opening) >= SAYING;
}

function isSame(reading: Reading, a: ReadQuotation, b: ReadQuotation, tie: Tie): boolean {
  const { lang } = reading.left;
  const isLinked = tie !== 'none';
  if (isLinked && isTurned(a, b)) return true;
  if (tie === 'speaker' && isTranslated(reading, a, b)) return true;
  if (tie === 'speaker' && isReworded(reading, a, b)) return true;
  const shorter = Math.min(a.words.length, b.words.length);
  // No more words stand in both in order than in any.
  if (!isLinked && inAnyOrder(a.words, b.words).length < SHARED * shorter) return false;
  const both = sharedWords(a, b, isLinked ? saysSame(lang) : isSpelledSame);
  const shared = both.length;
  const isWhole = shared === a.words.length && shared === b.words.length;
  if (isWhole) return isLinked || shared > 1;
  // Newsrooms quote a word ("unexplained") out of what another prints more of.
  const isPart = shared === shorter && [a, b].some(({ words }) => isOneWord(words));
  if (isPart) return isLinked;
  // Small words alone join what is said of two things: "packed in the hall", "were packed in the yard by".
  const said = saying(both.map(([one]) => one));
  const isAlmost = shared >= Math.max(ENOUGH_ALONE, SHARED_ALONE * shorter) && said > 0;
  if (isAlmost && (tie === 'alone' || tie === 'speaker')) return true;
  if (isLinked && beginAlike(a, b) && !areOfTwo(reading, a, b)) return true;
  if (isLinked && said > 0 && longestRun(both, a.words, b.words) >= RUN) return true;
  if (said < SHARED * Math.min(saying(a.words), saying(b.words))) return false;
  if (said < SAYING && shared < NEARLY_ALL * shorter) return false;
  return shared >= SHARED * shorter && (shared >= ENOUGH || (isLinked && shared > 1));
}

function readAll(reading: Reading, side: Side): ReadQuotation[] {
  const article = reading[side];
  return article.quotations.map((quotation) => ({
    quotation,
    words: quotedWords(article, quotation),
  }));
}

/** The passages that a quotation stands in, each once. */
const passagesOf = once(({ quotation }: ReadQuotation): readonly number[] => [
  ...new Set(quotation.words.map(({ passage }) => passage)),
]);

/** The right passages that links tie each left one to. */
const linkedRights = once(({ links }: Alignment): ReadonlyMap<number, readonly number[]> => {
  const byLeft = Map.groupBy(links, ({ left }) => left);
  return new Map([...byLeft].map(([left, own]) => [left, own.map(({ right }) => right)]));
});

/** The right passages that links tie those of a left quotation to. */
function linkedTo({ alignment }: Reading, one: ReadQuotation): ReadonlySet<number> {
  const links = linkedRights(alignment);
  return new Set(passagesOf(one).flatMap((passage) => links.get(passage) ?? []));
}

/** How many quotations stand in each passage. */
const countsByPassage = once((all: readonly ReadQuotation[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const at of all.flatMap(passagesOf)) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
});

/** Whether no other quotation stands in the passages of one. */
function isAlone(one: ReadQuotation, all: readonly ReadQuotation[]): boolean {
  const counts = countsByPassage(all);
  return passagesOf(one).every((at) => counts.get(at) === 1);
}

/** Whether a quotation stands in the report; one in a sub-heading or a credit says nothing by itself. */
function isOfReport(reading: Reading, side: Side, { quotation }: ReadQuotation): boolean {
  return quotation.words.some(({ passage }) => !reading[side].passages[passage]?.furniture);
}

/** The words of a quotation as another is compared with them: the same for all that say the same. */
function said({ words }: ReadQuotation): string {
  return words.map(({ folded, isFunction }) => `${folded}${isFunction ? '-' : '+'}`).join(' ');
}

/** Quotations of the same words in the same passages. What is true of one is true of all. */
interface Alike {
  readonly first: ReadQuotation;
  /** The first one's position. */
  readonly at: number;
  /** Positions of the others. */
  readonly more: readonly number[];
}

/** The quotations of an article, those of the same words in the same passages together. */
function gathered(all: readonly ReadQuotation[]): Alike[] {
  const byWords = Map.groupBy(all.entries(), ([, one]) => `${passagesOf(one).join()} ${said(one)}`);
  return [...byWords.values()].flatMap(([first, ...more]) =>
    first ? [{ first: first[1], at: first[0], more: more.map(([at]) => at) }] : [],
  );
}

/**
 * Pairs that tie all quotations together that print the same speech. It is found out once for all that have the
 * same words in the same passages: one word may be quoted hundreds of times.
 *
 * @returns positions among the left quotations with the right ones behind them
 */
function* sameSpeech(
  reading: Reading,
  left: readonly ReadQuotation[],
  right: readonly ReadQuotation[],
): Generator<readonly [number, number]> {
  const others = gathered(right);
  for (const { first: one, at, more } of gathered(left)) {
    const [linked, isOneAlone] = [linkedTo(reading, one), isAlone(one, left)];
    for (const other of others) {
      const isLinked = passagesOf(other.first).some((passage) => linked.has(passage));
      const areAlone = isLinked && isOneAlone && isAlone(other.first, right);
      const isOfOne = areAlone && areOfOne(reading, one, other.first);
      const tie: Tie = isOfOne ? 'speaker' : areAlone ? 'alone' : isLinked ? 'link' : 'none';
      if (!isSame(reading, one, other.first, tie)) continue;
      yield [at, left.length + other.at];
      for (const same of more) yield [same, left.length + other.at];
      for (const same of other.more) yield [at, left.length + same];
    }
  }
}

/**
 * Finds which quotations of the two articles print the same speech. What stands in furniture alone is
 * left out: furniture tells again, or tells what the other report says, and never says a thing itself.
 */
export const tellings = once((reading: Reading): readonly Telling[] => {
  const [left, right] = [readAll(reading, 'left'), readAll(reading, 'right')];
  const group = componentsOf(left.length + right.length, sameSpeech(reading, left, right));
  const nodes = Map.groupBy(group.keys(), (node) => group[node]);
  const all = [...nodes.values()].map((told) => ({
    left: told.flatMap((node) => left[node] ?? []),
    right: told.flatMap((node) => right[node - left.length] ?? []),
  }));
  return all.filter((telling) =>
    (['left', 'right'] as const).some((side) =>
      telling[side].some((quotation) => isOfReport(reading, side, quotation)),
    ),
  );
});
