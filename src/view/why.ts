import type { Link, Segment, SharedWord } from '../align/alignment.ts';
import { primaryLanguage } from '../text/segmenter.ts';
import { calmMarks } from './calm-marks.ts';
import { confidenceWords } from './confidence-words.ts';
import { isolated } from './isolated.ts';
import { markedWords } from './marked-words.ts';
import type { Mark } from './passage-marks.ts';
import { facingSide, linkWords, type Side } from './side.ts';

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
  return `${Math.min(Math.round(confidence * 100), confidence < 1 ? 99 : 100)} %`;
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

function weighed(name: string, words: readonly SharedWord[], passages: PairedPassages): WhyPart[] {
  const items = words.slice(0, HEAVIEST).map(({ left, right }) => opposed(left, right, passages));
  return sentence(name, items, ', ', ' and ');
}

/** A stretch that is marked, and what stands opposite. */
interface Marked {
  readonly state: Segment['state'];
  readonly own: string;
  readonly opposite: string;
}

/** The stretches of a link that are marked on a side. */
function marked(link: Link, side: Side, passages: PairedPassages): Marked[] {
  const { text, lang } = passages[side];
  const other = facingSide(side);
  const beyond = linkWords(link, other).segments;
  const segments = linkWords(link, side).segments.filter(
    (segment): segment is Segment & Mark => segment.state !== 'same',
  );
  const calm = new Set<Mark>(calmMarks(text, segments, lang));
  return segments
    .filter((segment) => calm.has(segment))
    .map((segment) => {
      const facing = segment.opposite === null ? undefined : beyond[segment.opposite];
      return {
        state: segment.state,
        own: markedWords(text, segment),
        opposite: facing === undefined ? '' : markedWords(passages[other].text, facing),
      };
    })
    .filter(({ own }) => own !== '');
}

/**
 * What differs, in words: a mark alone tells nothing to those who hear the page. Of a reworded passage
 * the list would be the passage.
 */
function differences(link: Link, passages: PairedPassages): WhyPart[] {
  if (link.kind !== 'edited') return [];
  const sides = { a: marked(link, 'a', passages), b: marked(link, 'b', passages) };
  const list = (name: string, items: readonly (readonly WhyPart[])[]) => {
    const more = items.length - MOST;
    const told = more > 0 ? [...items.slice(0, MOST), [`${more} more`]] : items;
    return sentence(name, told, '; ', '; ');
  };
  const facing = (state: Segment['state']) =>
    sides.a
      .filter((one) => one.state === state && one.opposite !== '')
      .map(({ own, opposite }) => opposed(own, opposite, passages));
  const alone = (side: Side) =>
    sides[side]
      .filter(({ state }) => state === 'own')
      .map(({ own }) => [said(own, passages[side])]);
  const moved = sides.a
    .filter(({ state }) => state === 'moved')
    .map(({ own }) => [said(own, passages.a)]);
  return [
    ...list('Other words', facing('changed')),
    ...list('Spelt another way', facing('spelling')),
    ...list(`Only in ${isolated(passages.a.outlet)}`, alone('a')),
    ...list(`Only in ${isolated(passages.b.outlet)}`, alone('b')),
    ...list('Elsewhere in the passage', moved),
  ];
}

/**
 * Why two passages are paired, in a few sentences: how sure it is, what stands in both, which other
 * words mean alike, and which rule drew the link; and of an edited passage what differs.
 *
 * @returns the sentences in parts, to be printed one after the other
 */
export function whyPaired(link: Link, passages: PairedPassages): WhyPart[] {
  const { shared, alike, words, pass } = link.evidence;
  const { both, left, right, longestRun } = words;
  const sure = link.pinned
    ? 'Paired by hand.'
    : `${confidenceWords(link.confidence)} the same statement (${percent(link.confidence)}).`;
  const counts = `${both} ${both === 1 ? 'word stands' : 'words stand'} in both, of ${left} and of ${right}; the longest run is ${longestRun}.`;
  return [
    `${sure} ${counts}`,
    ...weighed('Rarest in both', shared, passages),
    ...weighed('Alike in meaning', alike, passages),
    ...differences(link, passages),
    link.pinned ? '' : ` Found by ${PASSES[pass] ?? pass}.`,
  ];
}
