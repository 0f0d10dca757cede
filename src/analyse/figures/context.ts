import { once } from '../../text/once.ts';
import type { Match } from '../reading/common-words.ts';
import type { Correspondence } from '../reading/correspondence.ts';
import { areForms } from '../reading/inflection.ts';
import type { Word } from '../reading/words.ts';
import { areNear } from '../wording/near-words/near-words.ts';
import { sharesUnit } from './agreement.ts';
import type { Mention } from './mention.ts';
import { onceEach } from './once-each.ts';

/** How far from a figure, in words that are no function words, stand the words that say of what it is. */
const REACH = 4;

/** What the words around two figures have in common. */
export interface Nearness {
  /** Words near one that stand for words near the other; those right beside both count for two. */
  readonly near: number;
  /** Distance, in words, of the nearest such word from the figure it stands further from. */
  readonly closest: number;
}

/** Verbs that say that somebody speaks, and nothing of what is counted. */
const SAID =
  /^(?:added|said|says|told|sagte|sagten|teilte|teilten|dit|declare|dijo|dijeron|disse|disseram|detto|сказал|сказала|сообщил|сообщила|сообщили)$/u;

function isUnitWord(word: Word, mention: Mention): boolean {
  return word.token > mention.last && word.start >= mention.start && word.end <= mention.end;
}

/** For every word of a passage, how many before it are no function words. */
const ranks = once((words: readonly Word[]): readonly number[] => {
  let count = 0;
  return words.map(({ isFunction }) => {
    const rank = count;
    if (!isFunction) count += 1;
    return rank;
  });
});

/** Positions of the words that stand around a mention, within reach and outside it, with their distances. */
const wordsAround = onceEach((mention, words: readonly Word[]): ReadonlyMap<number, number> => {
  const rank = ranks(words);
  const isInside = ({ token }: Word) => token >= mention.first && token <= mention.last;
  const first = Math.max(0, words.findIndex(isInside));
  const last = Math.max(0, words.findLastIndex(isInside));
  const [from, to] = [rank[first] ?? 0, rank[last] ?? 0];
  const around = new Map<number, number>();
  for (let at = first - 1; at >= 0 && from - (rank[at] ?? 0) <= REACH; at -= 1) {
    if (from > (rank[at] ?? 0)) around.set(at, from - (rank[at] ?? 0));
  }
  for (let at = last + 1; at < words.length && (rank[at] ?? 0) - to <= REACH; at += 1) {
    if ((rank[at] ?? 0) > to) around.set(at, (rank[at] ?? 0) - to);
  }
  return around;
});

/** Positions of the right words that stand for each left one. */
const counterparts = once(
  ({ kept, moved }: Correspondence): ReadonlyMap<number, Match[]> =>
    Map.groupBy([...kept, ...moved], ([i]) => i),
);

/** Whether a word says something of what is counted beside it. */
function says({ isFunction, folded }: Word): boolean {
  return !isFunction && !SAID.test(folded);
}

/** The pairs of words that stand for each other and of which the left one says something near a left mention. */
const matchesAround = onceEach((mention, correspondence: Correspondence): readonly Match[] => {
  const matches = counterparts(correspondence);
  return [...wordsAround(mention, correspondence.left).keys()].flatMap((i) => {
    const word = correspondence.left[i];
    return word && says(word) ? (matches.get(i) ?? []) : [];
  });
});

/** Compares the words around a left figure and a right one. Function words count for nothing. */
export function nearness(correspondence: Correspondence, left: Mention, right: Mention): Nearness {
  const fromLeft = wordsAround(left, correspondence.left);
  const fromRight = wordsAround(right, correspondence.right);
  let [near, closest] = [0, Number.POSITIVE_INFINITY];
  for (const [i, j] of matchesAround(left, correspondence)) {
    const [a, b] = [fromLeft.get(i), fromRight.get(j)];
    const word = correspondence.left[i];
    if (a === undefined || b === undefined || !word) continue;
    // The unit itself says nothing of what is counted: hours of one thing are not hours of another.
    const isUnit = a === 1 && b === 1 && sharesUnit(left, right) && isUnitWord(word, left);
    if (isUnit) continue;
    // Nor do the years of an age tell of those in prison.
    const isOfNumber = [correspondence.left[i - 1], correspondence.right[j - 1]].every(
      (before) => before !== undefined && /^\p{N}/u.test(before.folded),
    );
    if (isOfNumber && sharesUnit(left, right)) continue;
    near += Math.max(a, b) === 1 ? 2 : 1;
    closest = Math.min(closest, Math.max(a, b));
  }
  return { near, closest };
}

/** Letters of the shorter word of a compound and its last part: "Sachschaden", "Schaden". */
const COMPOUND = 5;

function isCompound(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= COMPOUND && long.endsWith(short);
}

/** Whether two words are forms, neighbours or compounds of one. */
function areKin(a: Word, b: Word, lang: string): boolean {
  return (
    a.folded === b.folded ||
    areForms(a.core, b.core) ||
    areNear(a.folded, b.folded, lang) ||
    isCompound(a.folded, b.folded)
  );
}

/** The words around a mention that say of what it is: up to so many before it, and behind what it counts. */
const sayingAround = onceEach((mention, words: readonly Word[]): readonly Word[] => {
  const saying = words.filter(({ isFunction }) => !isFunction);
  const before = saying.filter(({ token }) => token < mention.first).slice(-REACH);
  const behind = saying.filter(({ token, end }) => token > mention.last && end > mention.end);
  return [...before, ...behind.slice(0, REACH)].filter(({ folded }) => !/\p{N}/u.test(folded));
});

/**
 * Whether the words around two figures say, in forms or neighbours of the same words, that they may be
 * about one thing: "Der Sachschaden liegt bei 20 Millionen", "Den Schaden schätzt sie auf 15 Millionen".
 */
export function hasKinAround(
  { left, right, lang }: Pick<Correspondence, 'left' | 'right' | 'lang'>,
  a: Mention,
  b: Mention,
): boolean {
  const rights = sayingAround(b, right);
  return sayingAround(a, left).some((one) => rights.some((other) => areKin(one, other, lang)));
}
