import type { Link } from '../align/alignment.ts';
import { confidenceWords } from './confidence-words.ts';
import { listWords } from './number-words.ts';

/** As many words as a reader takes in at a glance. */
const HEAVIEST = 5;

/** How a pass of the aligner finds links, by the pass's name, in words that follow "Found by". */
const PASSES: Readonly<Record<string, string>> = {
  score: 'weighing what both print and where it stands',
  verbatim: 'their equal words',
  'same words': 'their common words, whatever the order',
};

/** A whole percentage that never rounds up to certainty. */
export function percent(confidence: number): string {
  return `${Math.min(Math.round(confidence * 100), confidence < 1 ? 99 : 100)} %`;
}

function alikeWords({ evidence }: Link): string {
  const pairs = evidence.alike.slice(0, HEAVIEST).map(({ left, right }) => `${left} / ${right}`);
  return pairs.length === 0 ? '' : ` Alike in meaning: ${listWords(pairs)}.`;
}

function sharedWords({ evidence }: Link): string {
  const heaviest = evidence.shared
    .slice(0, HEAVIEST)
    .map(({ left, right }) => (left === right ? left : `${left} / ${right}`));
  return heaviest.length === 0 ? '' : ` Rarest in both: ${listWords(heaviest)}.`;
}

/**
 * Why two passages are paired, in a few sentences: how sure it is, what stands in both, which other
 * words mean alike, and which rule drew the link.
 */
export function whyPaired(link: Link): string {
  const { both, left, right, longestRun } = link.evidence.words;
  const sure = link.pinned
    ? 'Paired by hand.'
    : `${confidenceWords(link.confidence)} the same statement (${percent(link.confidence)}).`;
  const counts = `${both} ${both === 1 ? 'word stands' : 'words stand'} in both, of ${left} and of ${right}; the longest run is ${longestRun}.`;
  const { pass } = link.evidence;
  const rule = link.pinned ? '' : ` Found by ${PASSES[pass] ?? pass}.`;
  return `${sure} ${counts}${sharedWords(link)}${alikeWords(link)}${rule}`;
}
