import type { Evidence, Link, Nearest, Segment, SharedWord } from '../align/alignment.ts';
import { negationsIn } from '../text/negations.ts';
import type { Range } from '../text/range.ts';
import { primaryLanguage } from '../text/segmenter.ts';
import { calmMarks } from './calm-marks.ts';
import { confidenceWords } from './confidence-words.ts';
import { markedWords } from './marked-words.ts';
import { possessive } from './number-words.ts';
import { openingWords } from './opening.ts';
import type { Mark } from './passage-marks.ts';
import { facingSide, linkEnd, linkWords, type Side } from './side.ts';

/** As many words as a reader takes in at a glance. */
const HEAVIEST = 5;

/** Differences of one sort that are told; the passages show the others. */
const MOST = 6;

/** The language of the edition's own words. */
const OWN = 'en';

/** How a pass of the aligner finds links, by the pass's name, in words that follow "Found by". */
const PASSES: Readonly<Record<string, string>> = {
  score: 'weighing what both print and where it stands',
  verbatim: 'their equal words',
  'same words': 'their common words, whatever the order',
  'same figure': 'a figure that no other passage of either prints',
};

/** Words of a source in another language than the edition's. */
export interface ForeignWords {
  readonly words: string;
  /** BCP 47. */
  readonly lang: string;
}

/** A part of the edition's sentences: its own words, or a source's. */
export type WhyPart = string | ForeignWords;

/** A passage of a link, as far as its pairing is told of. */
export interface PairedPassage {
  readonly text: string;
  readonly outlet: string;
  /** BCP 47. */
  readonly lang: string;
}

/** Two passages that a link pairs. */
export type PairedPassages = Readonly<Record<Side, PairedPassage>>;

/** A whole percentage that never rounds up to certainty. */
export function percent(confidence: number): string {
  return `${Math.min(Math.round(confidence * 100), confidence < 1 ? 99 : 100)}\u00a0%`;
}

function said(words: string, { lang }: PairedPassage): WhyPart {
  return primaryLanguage(lang) === OWN ? words : { words, lang };
}

/** Words of the left passage with those of the right one; the same words once. */
function opposed(left: string, right: string, { a, b }: PairedPassages): WhyPart[] {
  return left === right ? [said(left, a)] : [said(left, a), ' / ', said(right, b)];
}

/** A sentence that lists; empty where there is nothing to list. */
function sentence(
  name: string,
  items: readonly (readonly WhyPart[])[],
  between: string,
  last: string,
): WhyPart[] {
  if (items.length === 0) return [];
  const list = items.flatMap((item, index) => [
    ...(index === 0 ? [] : [index === items.length - 1 ? last : between]),
    ...item,
  ]);
  return [` ${name}: `, ...list, '.'];
}

/** The heaviest words. A sign that counts as one, such as that of a currency, says nothing on its own. */
function weighed(name: string, words: readonly SharedWord[], passages: PairedPassages): WhyPart[] {
  const spelt = words.filter(({ left }) => /[\p{L}\p{N}]/u.test(left));
  const items = spelt.slice(0, HEAVIEST).map(({ left, right }) => opposed(left, right, passages));
  return sentence(name, items, ', ', ' and ');
}

/** The stretches of a link that are marked on a side, those first that a reader would call a difference. */
function marked(link: Link, side: Side, { [side]: { text, lang } }: PairedPassages) {
  const { segments } = linkWords(link, side);
  const marks = segments.filter((segment): segment is Segment & Mark => segment.state !== 'same');
  return { segments, marks, calm: new Set<Range>(calmMarks(text, marks, lang)) };
}

/** What differs, word by word. */
function edits(link: Link, passages: PairedPassages): WhyPart[] {
  const sides = { a: marked(link, 'a', passages), b: marked(link, 'b', passages) };
  const words = (segment: Segment, side: Side) => markedWords(passages[side].text, segment);
  const list = (name: string, items: readonly (readonly WhyPart[])[]) => {
    const more = items.length - MOST;
    const told = more > 0 ? [...items.slice(0, MOST), [`${more} more`]] : items;
    return sentence(name, told, '; ', '; ');
  };
  const facing = (state: Segment['state']) =>
    sides.a.marks.flatMap((segment) => {
      const opposite = sides.b.segments[segment.opposite ?? -1];
      if (segment.state !== state || opposite === undefined) return [];
      if (!sides.a.calm.has(segment) && !sides.b.calm.has(opposite)) return [];
      const [left, right] = [words(segment, 'a'), words(opposite, 'b')];
      return left === '' || right === '' ? [] : [opposed(left, right, passages)];
    });
  const single = (side: Side, state: Segment['state']) =>
    sides[side].marks
      .filter((segment) => segment.state === state && sides[side].calm.has(segment))
      .map((segment) => words(segment, side))
      .filter((own) => own !== '')
      .map((own) => [said(own, passages[side])]);
  const alone = (side: Side) =>
    list(`In ${possessive(passages[side].outlet)} passage alone`, single(side, 'own'));
  const moved = single('a', 'moved');
  return [
    ...list('Other words', facing('changed')),
    ...list('Spelt another way', facing('spelling')),
    ...alone('a'),
    ...alone('b'),
    ...list('Elsewhere in the passage', moved.length > 0 ? moved : single('b', 'moved')),
  ];
}

/**
 * A word of negation that one passage has and the other has none of: two passages that say the opposite of
 * one thing are paired as well, and no list tells it of a reworded one.
 */
function negation(passages: PairedPassages): WhyPart[] {
  const found = {
    a: negationsIn(passages.a.text, passages.a.lang),
    b: negationsIn(passages.b.text, passages.b.lang),
  };
  return (['a', 'b'] as const).flatMap((side) => {
    const [first] = found[side];
    if (first === undefined || found[facingSide(side)].length > 0) return [];
    const name = `In ${possessive(passages[side].outlet)} passage alone a word negates`;
    return sentence(name, [[said(first, passages[side])]], '', '');
  });
}

/**
 * What differs, in words: a mark alone tells nothing to those who hear the page. Of a reworded passage
 * the list would be the passage, and only its negation is told.
 */
function differences(link: Link, passages: PairedPassages): WhyPart[] {
  if (link.kind === 'edited') return edits(link, passages);
  return link.kind === 'reworded' ? negation(passages) : [];
}

/** How many words both print. A run is told where it is more than a word. */
function counts({ words: { both, left, right, longestRun }, shared }: Evidence): string {
  // "Denied" and "denies" are one word to the aligner, and none to a reader who looks for it.
  if (both === 0) return `No word stands in both${shared.length > 0 ? ' in one form' : ''}.`;
  const stand = both === 1 ? 'word stands' : 'words stand';
  const run = longestRun > 1 ? `, ${longestRun} of them in one stretch` : '';
  return `${both} ${stand} in both, out of ${left} and ${right}${run}.`;
}

/**
 * Why two passages are paired, in a few sentences: how sure it is, what stands in both, which other
 * words mean alike; and what differs.
 *
 * @param isOnly whether it is the only link of its row: what one passage lacks, another twin may have
 */
function whyPaired(link: Link, passages: PairedPassages, isOnly: boolean): WhyPart[] {
  const { shared, alike } = link.evidence;
  const sure = link.pinned
    ? 'Paired by hand.'
    : `${confidenceWords(link.confidence)} the same statement (${percent(link.confidence)}).`;
  return [
    `${sure} ${counts(link.evidence)}`,
    ...weighed('Rarest in both', shared, passages),
    ...weighed('Near in meaning', alike, passages),
    ...(isOnly ? differences(link, passages) : []),
  ];
}

/**
 * Why two passages that came near to it are not paired: how unsure it is, and what speaks for it.
 *
 * @param row number of the row of the one that is not the row's own
 */
export function whyUnpaired(
  { confidence, evidence }: Nearest,
  row: number,
  passages: PairedPassages,
): readonly WhyPart[] {
  return [
    `Too unsure to pair with row\u00a0${row} (${percent(confidence)}). ${counts(evidence)}`,
    ...weighed('Rarest in both', evidence.shared, passages),
    ...weighed('Near in meaning', evidence.alike, passages),
  ];
}

/** By which rule the aligner drew a link; `null` where a hand did. */
function found({ pinned, evidence: { pass } }: Link): string | null {
  return pinned ? null : `Found by ${PASSES[pass] ?? pass}.`;
}

/** Of several links, which one is told of: how its passages open, on each side where the row has more than one. */
function openings(links: readonly Link[], passages: PairedPassages): WhyPart[] {
  const several = (['a', 'b'] as const).filter(
    (side) => new Set(links.map((other) => linkEnd(other, side))).size > 1,
  );
  const parts = several.map((side) => {
    const { text, lang } = passages[side];
    return said(openingWords(text, lang), passages[side]);
  });
  return parts.flatMap((part, index) => [part, index < parts.length - 1 ? ' / ' : ' – ']);
}

/**
 * Why the passages of a row are paired: some sentences for each link, and by which rule it was drawn.
 * Each of several is named by how its passages open. A rule that drew all of several links is told once,
 * behind them.
 *
 * @param passages those that a link pairs
 * @returns paragraphs; the parts of each are to be printed one after the other
 */
export function whyRow(
  links: readonly Link[],
  passages: (link: Link) => PairedPassages,
): readonly (readonly WhyPart[])[] {
  const rules = new Set(links.map(found));
  const [rule = null] = rules;
  const common = links.length > 1 && rules.size === 1 ? rule : null;
  const told = links.map((link) => {
    const own = common === null ? found(link) : null;
    const pair = passages(link);
    const why = [...openings(links, pair), ...whyPaired(link, pair, links.length === 1)];
    return own === null ? why : [...why, ` ${own}`];
  });
  return common === null ? told : [...told, [common]];
}
