import type { ArticleInput } from '../../align/alignment.ts';
import { align } from '../../align/index.ts';
import { table } from '../fit/report.ts';
import { halfShared } from './made-texts.ts';
import { diffWordRows, wordRow } from './rivals/word-diff.ts';
import { type Time, timed } from './time.ts';

/** Sentences a side that are timed. */
const SIZES = [50, 100, 200, 500, 1000, 2000, 5000] as const;

/** The growth exponent is taken from this size on: below it, what the compiler does weighs too much. */
const GROWTH_FROM = 200;

/** A diff is given up after this many milliseconds, or after twice what the aligner took. */
const PATIENCE = 10_000;

function article(texts: readonly string[]): ArticleInput {
  return {
    lang: 'en',
    passages: texts.map((text, block) => ({ text, furniture: false, block })),
  };
}

/** Times of one size of text. */
interface SizeTimes {
  readonly size: number;
  readonly own: Time;
  /** Most memory that the process has used so far, in bytes. */
  readonly memory: number;
  /** `null` where the diff was given up, after `patience`. */
  readonly diff: Time | null;
  readonly patience: number;
}

function timeSize(size: number): SizeTimes {
  const [left, right] = halfShared(size, size);
  const own = timed(() => align(article(left), article(right)));
  const memory = process.resourceUsage().maxRSS * 1024;
  const patience = Math.max(PATIENCE, 2 * own.wall);
  const [a, b] = [wordRow(left), wordRow(right)];
  let isDone = false;
  const diff = timed(() => {
    isDone = diffWordRows(a, b, patience) !== null;
  });
  return { size, own, memory, diff: isDone ? diff : null, patience };
}

/** The power of its size by which a text's time grows, between two sizes. */
export function growthExponent(
  from: { readonly size: number; readonly time: number },
  to: { readonly size: number; readonly time: number },
): number {
  return Math.log(to.time / from.time) / Math.log(to.size / from.size);
}

const HEAD = [
  'sentences',
  'ms',
  'of the processor',
  'growth exponent',
  'most memory so far',
  'ms, jsdiff over the same words',
];

/**
 * Times on texts that share half of their sentences in another order: the aligner's, links and spans
 * together; how its time on the processor grows; and a diff's over the same words.
 *
 * @param sizes numbers of sentences a side, rising
 */
export function scaleTable(sizes: readonly number[] = SIZES): string {
  const [warmLeft, warmRight] = halfShared(SIZES[0], 1).map(article);
  if (warmLeft && warmRight) for (let round = 0; round < 5; round++) align(warmLeft, warmRight);
  const times = sizes.map(timeSize);
  const grown = ({ size, own }: SizeTimes) => ({ size, time: own.processor });
  const rows = times.map((one, index) => {
    const before = times[index - 1];
    return [
      `${one.size} × ${one.size}`,
      one.own.wall.toFixed(0),
      one.own.processor.toFixed(0),
      before ? growthExponent(grown(before), grown(one)).toFixed(2) : '–',
      `${(one.memory / 2 ** 20).toFixed(0)} MB`,
      one.diff ? one.diff.wall.toFixed(0) : `given up after ${one.patience.toFixed(0)}`,
    ];
  });
  const [first, last] = [times.find(({ size }) => size >= GROWTH_FROM), times.at(-1)];
  const growth =
    first && last && first.size < last.size
      ? `\n\nGrowth exponent from ${first.size} to ${last.size} sentences: ${growthExponent(grown(first), grown(last)).toFixed(2)}.`
      : '';
  return table(HEAD, rows) + growth;
}

/** Rounds that the first story is timed over. */
const ROUNDS = 100;

/** What a pair takes once warm: the medians of many rounds. */
export function warmTime(left: ArticleInput, right: ArticleInput): Time {
  const rounds = Array.from({ length: 2 * ROUNDS }, () => timed(() => align(left, right)));
  const median = (key: keyof Time) =>
    rounds
      .slice(ROUNDS)
      .map((time) => time[key])
      .sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
  return { wall: median('wall'), processor: median('processor') };
}
