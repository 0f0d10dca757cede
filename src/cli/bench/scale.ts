import { performance } from 'node:perf_hooks';
import type { ArticleInput } from '../../align/alignment.ts';
import { align } from '../../align/index.ts';
import { table } from '../fit/report.ts';
import { randomNumbers, shuffle } from '../sets/random.ts';
import type { SetPair } from '../sets/read.ts';
import type { Rival } from './rival.ts';

/** Sentences a side that the aligner is timed on, and the most that a diff is. */
const SIZES = [50, 100, 200, 500, 1000, 2000, 5000] as const;
const LARGEST_DIFF = 1000;

/** Words that texts are made of, and the letters words are made of. */
const VOCABULARY = 20_000;
const LETTERS = 'etaoinshrdlucmfwypvbgk';

/** A maker of sentences whose words are as unevenly frequent as a language's (Zipf). */
export function sentenceMaker(seed: number): () => string {
  const random = randomNumbers(seed);
  const words = Array.from({ length: VOCABULARY }, () => {
    const length = 3 + Math.floor(random() * 8);
    return Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
  });
  const word = () => words[Math.floor(VOCABULARY ** random()) - 1] ?? '';
  return () => {
    const length = 12 + Math.floor(random() * 18);
    return `${Array.from({ length }, word).join(' ')}.`;
  };
}

/** Two texts that share half of their sentences, in another order. */
export function halfShared(sentences: number, seed: number): [string[], string[]] {
  const make = sentenceMaker(seed);
  const left = Array.from({ length: sentences }, make);
  const shared = left.filter((_, index) => index % 2 === 0);
  const own = Array.from({ length: sentences - shared.length }, make);
  return [left, shuffle([...shared, ...own], seed)];
}

function article(texts: readonly string[]): ArticleInput {
  return {
    lang: 'en',
    passages: texts.map((text, block) => ({ text, furniture: false, block })),
  };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Times on texts that share half of their sentences in another order: the aligner's, links and spans
 * together, the diff's over the same words, and how the aligner's time grows.
 */
export function scaleTable(diff: Rival): string {
  const warm = halfShared(SIZES[0], 1);
  for (let round = 0; round < 5; round++) align(article(warm[0]), article(warm[1]));
  const times: { size: number; time: number }[] = [];
  const rows = SIZES.map((size) => {
    const [left, right] = halfShared(size, size);
    const time = timed(() => align(article(left), article(right)));
    const before = times.at(-1);
    times.push({ size, time });
    const growth = before && Math.log(time / before.time) / Math.log(size / before.size);
    const pair: SetPair = {
      id: '',
      event: '',
      lang: 'en',
      left,
      right,
      gold: new Set(),
      ignore: new Set(),
      relation: new Map(),
    };
    const rival = size <= LARGEST_DIFF ? timed(() => diff.scores(pair)) : null;
    return [
      `${size} × ${size}`,
      time.toFixed(0),
      growth === undefined ? '–' : growth.toFixed(2),
      rival === null ? 'not tried' : rival.toFixed(0),
    ];
  });
  const [first, last] = [times.find(({ size }) => size === 200), times.at(-1)];
  const exponent =
    first && last ? Math.log(last.time / first.time) / Math.log(last.size / first.size) : 0;
  const memory = process.resourceUsage().maxRSS / 1024;
  return [
    table(['sentences', 'ms', 'growth exponent', 'ms, jsdiff over the same words'], rows),
    `Growth exponent from 200 to 5,000 sentences ${exponent.toFixed(2)}; most memory in use ${memory.toFixed(0)} MB.`,
  ].join('\n\n');
}

/** Rounds that the first story is timed over. */
const ROUNDS = 40;

/** Milliseconds that a pair takes once warm: the median of many rounds. */
export function warmTime(left: ArticleInput, right: ArticleInput): number {
  const rounds = Array.from({ length: 2 * ROUNDS }, () => timed(() => align(left, right)));
  return rounds.slice(ROUNDS).sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
}
