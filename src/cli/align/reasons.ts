import type { Evidence } from '../../align/alignment.ts';
import { THRESHOLD } from '../../align/index.ts';
import { countedInDigits } from '../../view/number-words.ts';

/** Shared words that are told of. */
const WORDS = 8;

/** A list as a sentence has it: "a, b and c". */
const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** The words that both print, the heaviest first, with the spelling of both where it differs. */
function wordsTold(evidence: Evidence): string[] {
  const { shared, words } = evidence;
  const printed = shared
    .slice(0, WORDS)
    .map(({ left, right }) =>
      left.toLowerCase() === right.toLowerCase() ? `“${left}”` : `“${left}” (“${right}”)`,
    );
  if (printed.length === 0) {
    // Names and figures have sentences of their own.
    const isPlain = value(evidence, 'names') <= 0 && value(evidence, 'figures.shared') <= 0;
    return words.both > 0 && isPlain ? ['The words in both are everyday ones.'] : [];
  }
  const more = shared.length - printed.length;
  return [`Both print ${LIST.format(more > 0 ? [...printed, `${more} more`] : printed)}.`];
}

/** Words of like meaning that are told of. */
const ALIKE = 5;

/** The words of like meaning, as pairs. */
function alikeTold({ alike }: Evidence): string[] {
  if (alike.length === 0) return [];
  const pairs = alike.slice(0, ALIKE).map(({ left, right }) => `“${left}” with “${right}”`);
  const more = alike.length - pairs.length;
  return [`Near in meaning: ${LIST.format(more > 0 ? [...pairs, `${more} more`] : pairs)}.`];
}

/** A feature's value; 0 where the link has no features. */
function value({ features }: Evidence, name: string): number {
  return features[name] ?? 0;
}

/** What speaks for two passages, in sentences. */
export function reasons(evidence: Evidence): string[] {
  const { words } = evidence;
  const run = words.both === 0 ? '' : `; the longest run is ${words.longestRun}`;
  const told = [
    ...wordsTold(evidence),
    ...alikeTold(evidence),
    `${countedInDigits(words.both, 'word')} in both, of ${words.left} on the left and ${words.right} on the right${run}.`,
  ];
  if (value(evidence, 'names') > 0) told.push('They share names, days or months.');
  if (value(evidence, 'figures.shared') > 0) told.push('They share figures.');
  if (value(evidence, 'diagonal') >= THRESHOLD) {
    told.push('The passages before or after them tell the same, too.');
  }
  if (value(evidence, 'order.mean') > 0) {
    told.push('They stand where the order of both articles lets one expect it.');
  }
  return told;
}

/** Weight that is less than one rare word's. */
const LITTLE = 3;

/** Weight that two passages share beside their names. */
function beside(evidence: Evidence): number {
  return Math.exp(value(evidence, 'shared')) - Math.exp(value(evidence, 'names'));
}

/** What speaks against two passages, in sentences. */
export function doubts(evidence: Evidence): string[] {
  const told: string[] = [];
  if (value(evidence, 'rival.higher') > value(evidence, 'p')) {
    told.push('One of them has a likelier counterpart elsewhere.');
  }
  if (value(evidence, 'figures.unmatched.higher') > 0) {
    told.push('One of them has figures that the other does not.');
  }
  if (value(evidence, 'names.unmatched.higher') > 0) {
    told.push('One of them has names, days or months that the other does not.');
  }
  if (value(evidence, 'names') > 0 && beside(evidence) < LITTLE) {
    told.push('They share little beside names.');
  }
  if (value(evidence, 'order.mean') < 0) {
    told.push('They do not stand where the order of both articles lets one expect it.');
  }
  return told;
}
