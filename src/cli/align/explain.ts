import type { Evidence, Link } from '../../align/alignment.ts';
import { type Rejected, strongestRejected, THRESHOLD } from '../../align/index.ts';
import type { Article } from '../../content/story.ts';
import type { AlignedPair } from './pair.ts';

/** Rejected pairs that are told of. */
const REJECTED = 10;
/** Shared words that are told of. */
const WORDS = 8;
/** Words of a passage's opening. */
const OPENING = 12;

/** A list as a sentence has it: "a, b and c". */
const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

function opening({ passages }: Article, number: number): string {
  const words = (passages[number]?.text ?? '').split(/\s+/u);
  const text = words.slice(0, OPENING).join(' ');
  return words.length > OPENING ? `${text} …` : text;
}

/** The words that both print, the heaviest first, with the spelling of both where it differs. */
function wordsTold({ shared }: Evidence): string {
  const printed = shared
    .slice(0, WORDS)
    .map(({ left, right }) =>
      left.toLowerCase() === right.toLowerCase() ? `“${left}”` : `“${left}” (“${right}”)`,
    );
  if (printed.length === 0) return 'no word that tells much';
  const more = shared.length - printed.length;
  return LIST.format(more > 0 ? [...printed, `${more} more`] : printed);
}

/** Words of like meaning that are told of. */
const ALIKE = 5;

/** The words of like meaning, as pairs. */
function alikeTold({ alike }: Evidence): string[] {
  if (alike.length === 0) return [];
  const pairs = alike.slice(0, ALIKE).map(({ left, right }) => `“${left}” with “${right}”`);
  const more = alike.length - pairs.length;
  return [`Alike in meaning: ${LIST.format(more > 0 ? [...pairs, `${more} more`] : pairs)}.`];
}

/** A feature's value; 0 where the link has no features. */
function value({ features }: Evidence, name: string): number {
  return features[name] ?? 0;
}

/** What speaks for two passages, in words. */
function reasons(evidence: Evidence): string[] {
  const { words } = evidence;
  const told = [
    `Both print ${wordsTold(evidence)}.`,
    ...alikeTold(evidence),
    `${words.both} words in both, of ${words.left} on the left and ${words.right} on the right; the longest run is ${words.longestRun}.`,
  ];
  if (value(evidence, 'names') > 0) told.push('They share names.');
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

/** What speaks against two passages, in words. */
function doubts(evidence: Evidence): string[] {
  const told: string[] = [];
  if (value(evidence, 'rival.higher') > value(evidence, 'p')) {
    told.push('One of them has a likelier counterpart elsewhere.');
  }
  if (value(evidence, 'figures.unmatched.higher') > 0)
    told.push('Figures stand without their like.');
  if (value(evidence, 'names.unmatched.higher') > 0) told.push('Names stand without their like.');
  if (value(evidence, 'names') > 0 && beside(evidence) < LITTLE) {
    told.push('They share little beside names.');
  }
  if (value(evidence, 'order.mean') < 0) {
    told.push('They do not stand where the order of both articles lets one expect it.');
  }
  return told;
}

const PASSES: Readonly<Record<string, string>> = {
  score: 'drawn by its score',
  verbatim: 'drawn because the words are the same',
  'same words': 'drawn because nearly all words are the same',
  pin: 'pinned by the editor',
};

function linkTold({ left, right }: AlignedPair, link: Link, number: number): string {
  const { evidence } = link;
  const label = [
    link.kind,
    ...(link.moved === null ? [] : [`moved ${link.moved}`]),
    `confidence ${link.confidence.toFixed(2)}`,
    PASSES[evidence.pass] ?? evidence.pass,
  ].join(' · ');
  return [
    `${number}. ${opening(left, link.left)}`,
    `   ${opening(right, link.right)}`,
    `   ${label}`,
    ...reasons(evidence).map((reason) => `   ${reason}`),
  ].join('\n');
}

/** Why a likely pair is no link. */
function verdict({ confidence, isMention }: Rejected): string {
  const told = `confidence ${confidence.toFixed(2)}`;
  if (confidence < THRESHOLD) return `${told}, below ${THRESHOLD}`;
  if (isMention) return `${told}, but one mention of a name is all that they share`;
  return `${told}, but the editor parts them`;
}

function rejectedTold({ left, right }: AlignedPair, one: Rejected): string {
  const { evidence } = one;
  return [
    `– ${opening(left, one.left)}`,
    `  ${opening(right, one.right)}`,
    `  ${verdict(one)}`,
    `  For it: ${reasons(evidence).join(' ')}`,
    `  Against it: ${doubts(evidence).join(' ') || 'nothing but the little that speaks for it.'}`,
  ].join('\n');
}

/** The pair in plain words: why each link is drawn, and why the likeliest others are not. */
export function explainPair(pair: AlignedPair): string {
  const { left, right, input, alignment } = pair;
  const rejected = strongestRejected(input.left, input.right, input.options, REJECTED);
  return [
    `${left.outlet} (left) and ${right.outlet} (right): ${alignment.links.length} links`,
    ...alignment.links.map((link, index) => linkTold(pair, link, index + 1)),
    `The ${rejected.length} likeliest that are not linked`,
    ...rejected.map((one) => rejectedTold(pair, one)),
  ].join('\n\n');
}
