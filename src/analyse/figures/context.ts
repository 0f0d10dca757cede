import type { Correspondence } from '../reading/correspondence.ts';
import { areForms } from '../reading/inflection.ts';
import type { Word } from '../reading/words.ts';
import { areNear } from '../wording/near-words/near-words.ts';
import { sharesUnit } from './agreement.ts';
import type { Mention } from './mention.ts';

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

function isUnitWord(word: Correspondence['left'][number], mention: Mention): boolean {
  return word.token > mention.last && word.start >= mention.start && word.end <= mention.end;
}

/** Compares the words around a left figure and a right one. Function words count for nothing. */
export function nearness(correspondence: Correspondence, left: Mention, right: Mention): Nearness {
  const distances = (words: Correspondence['left'], mention: Mention): number[] => {
    const inside = words.flatMap(({ token }, at) =>
      token >= mention.first && token <= mention.last ? [at] : [],
    );
    const [first = 0, last = 0] = [inside[0], inside.at(-1)];
    const rank: number[] = [];
    let count = 0;
    for (const { isFunction } of words) {
      rank.push(count);
      if (!isFunction) count += 1;
    }
    return words.map((_, at) =>
      Math.max(0, (rank[first] ?? 0) - (rank[at] ?? 0), (rank[at] ?? 0) - (rank[last] ?? 0)),
    );
  };
  const [fromLeft, fromRight] = [
    distances(correspondence.left, left),
    distances(correspondence.right, right),
  ];
  let [near, closest] = [0, Number.POSITIVE_INFINITY];
  for (const [i, j] of [...correspondence.kept, ...correspondence.moved]) {
    const [a, b] = [fromLeft[i] ?? REACH + 1, fromRight[j] ?? REACH + 1];
    const word = correspondence.left[i];
    if (a === 0 || b === 0 || a > REACH || b > REACH || !word) continue;
    if (word.isFunction || SAID.test(word.folded)) continue;
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

/**
 * Whether the words around two figures say, in forms or neighbours of the same words, that they may be
 * about one thing: "Der Sachschaden liegt bei 20 Millionen", "Den Schaden schätzt sie auf 15 Millionen".
 */
export function hasKinAround({ left, right, lang }: Correspondence, a: Mention, b: Mention) {
  const around = (words: readonly Word[], mention: Mention): Word[] => {
    const saying = words.filter(({ isFunction }) => !isFunction);
    const before = saying.filter(({ token }) => token < mention.first).slice(-REACH);
    const behind = saying.filter(({ token, end }) => token > mention.last && end > mention.end);
    return [...before, ...behind.slice(0, REACH)].filter(({ folded }) => !/\p{N}/u.test(folded));
  };
  const rights = around(right, b);
  return around(left, a).some((one) => rights.some((other) => areKin(one, other, lang)));
}
