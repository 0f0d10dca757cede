import type { Facing, FacingRow } from './facing.ts';
import { fractionWords } from './fraction-words.ts';
import { isolated } from './isolated.ts';
import { isMoved, isOfFurniture, rowKind } from './label.ts';
import { nearestToRow } from './nearest.ts';
import { counted, countedInDigits, numberWords, possessive, sentenceCase } from './number-words.ts';
import type { Sentence } from './run.ts';
import { facingSide } from './side.ts';
import { sharedWords, type TallyLine } from './tally.ts';

function share(line: TallyLine): number {
  return line.words === 0 ? 0 : sharedWords(line) / line.words;
}

/** Letters of both outlets' names from which on they are not said twice: so many fill a line of a phone. */
const LONG_NAMES = 36;

/** The words of two shares that are much the same: "half", "about a third"; `null` where they are two. */
function oneFraction(shares: readonly [number, number]): string | null {
  const [first, second] = [fractionWords(shares[0]), fractionWords(shares[1])];
  if (first.replace('about ', '') !== second.replace('about ', '')) return null;
  return first.startsWith('about ') ? first : second;
}

/** How much of each report has a twin in the other, in a sentence or two. */
export function lede(a: TallyLine, b: TallyLine): string {
  const [most, least] = share(b) > share(a) ? [b, a] : [a, b];
  if (share(most) === 0) return 'No passage of either report has a twin in the other.';
  const both = oneFraction([share(most), share(least)]);
  if (both !== null) return `${sentenceCase(both)} of each report has a twin in the other.`;
  const [whose, others] = [possessive(most.outlet), possessive(least.outlet)];
  const isLong = most.outlet.length + least.outlet.length > LONG_NAMES;
  const first = `${sentenceCase(fractionWords(share(most)))} of ${whose} report has a twin in ${isLong ? 'the other' : others}`;
  if (share(most) === 1) {
    return `${first}. ${sentenceCase(fractionWords(1 - share(least)))} of ${others} has none.`;
  }
  const where = isLong ? '' : ` in ${whose}`;
  return `${first}, and ${fractionWords(share(least))} of ${others}${where}.`;
}

/** How many of the rows that one report tells alone may have a twin: ", two of them unsure"; nothing where none may. */
function unsureWords(alone: readonly FacingRow[], facing: Facing): string {
  const unsure = alone.filter((row) => nearestToRow(row, facing) !== null).length;
  if (unsure === 0) return '';
  if (alone.length === 1) return ', unsure';
  return `, ${unsure === alone.length ? 'all' : numberWords(unsure)} of them unsure`;
}

function onlyRows(rows: readonly FacingRow[], facing: Facing): string[] {
  return (['a', 'b'] as const).flatMap((side) => {
    const alone = rows.filter((row) => rowKind(row) === `only-${side}`);
    const count = alone.length;
    if (count === 0) return [];
    const unsure = unsureWords(alone, facing);
    const own = facing[side].article.outlet;
    if (facing.isOfMore) {
      const other = facing[facingSide(side)].article.outlet;
      return `${numberWords(count)} of ${possessive(own)} ${count === 1 ? 'is' : 'are'} not in ${isolated(other)}${unsure}`;
    }
    return `${numberWords(count)} ${count === 1 ? 'stands' : 'stand'} in ${isolated(own)} alone${unsure}`;
  });
}

/** How many of some paired rows are told word for word: "two of them word for word", of one "not word for word". */
function wordForWord(paired: readonly FacingRow[]): string {
  const verbatim = paired.filter((row) => rowKind(row) === 'verbatim').length;
  if (paired.length === 1) return verbatim === 1 ? 'word for word' : 'not word for word';
  const part = verbatim === 0 ? 'none' : verbatim === paired.length ? 'all' : numberWords(verbatim);
  return `${part} of them word for word`;
}

function bothRows(paired: readonly FacingRow[]): string[] {
  if (paired.length === 0) return [];
  const stand = paired.length === 1 ? 'stands' : 'stand';
  return [`${counted(paired.length, 'row')} ${stand} in both, ${wordForWord(paired)}`];
}

function furnitureRows(paired: readonly FacingRow[], more: boolean): string[] {
  if (paired.length === 0) return [];
  const count = more ? `${numberWords(paired.length)} more` : counted(paired.length, 'row');
  return [`${count} ${paired.length === 1 ? 'pairs' : 'pair'} furniture, ${wordForWord(paired)}`];
}

/**
 * How many rows of the report stand in both, word for word, and in one alone. Furniture that is paired
 * with furniture is told behind them, so that the rows add up to those that the filter counts.
 */
export function rowsNote(facing: Facing): string {
  const rows = facing.rows.filter((row) => !isOfFurniture(row));
  const isPaired = ({ links }: FacingRow) => links.length > 0;
  const report = [...bothRows(rows.filter(isPaired)), ...onlyRows(rows, facing)];
  const furniture = facing.rows.filter((row) => isOfFurniture(row) && isPaired(row));
  return [report, furnitureRows(furniture, report.length > 0)]
    .filter((parts) => parts.length > 0)
    .map((parts) => `${sentenceCase(parts.join('; '))}.`)
    .join(' ');
}

/** The longest unbroken run of words that both print, and its row; `null` where nothing is shared. */
export function longestRunNote({ rows }: Facing): Sentence | null {
  let longest: { words: number; row: FacingRow } | null = null;
  for (const row of rows) {
    for (const { evidence } of row.links) {
      const words = evidence.words.longestRun;
      if (words > (longest?.words ?? 0)) longest = { words, row };
    }
  }
  if (longest === null) return null;
  const { words, row } = longest;
  return [
    `The longest stretch that both print alike is ${countedInDigits(words, 'word')}, in `,
    { text: `row\u00a0${row.number}`, href: `#${row.element}` },
    '.',
  ];
}

/**
 * How much moved: as many rows as the filter counts, and how many words of the right article stand
 * elsewhere. Words of furniture are counted nowhere; where some moved, the count says that it leaves them out.
 */
export function movedNote({ b, rows }: Facing): string | null {
  const moved = b.passages.filter(({ links }) => links.some((link) => link.moved !== null));
  if (moved.length === 0) return null;
  const report = moved.filter(({ furniture }) => !furniture);
  const words = report.reduce((sum, passage) => sum + passage.words, 0);
  const aside = report.length < moved.length ? ', furniture aside' : '';
  const told =
    report.length === 0 ? 'furniture alone' : `${countedInDigits(words, 'word')}${aside}`;
  const count = rows.filter(isMoved).length;
  const stand = `${sentenceCase(counted(count, 'row'))} ${count === 1 ? 'stands' : 'stand'}`;
  return `${stand} in another place in ${possessive(b.article.outlet)} report (${told}).`;
}

/** Articles whose lengths differ by less than this part of the longer count as equally long: a tenth, as a reader would say. */
const EQUAL_LENGTH = 0.1;

/** Of two counts of the shared words, the smaller is at least this part of the larger where both reports tell the same at much the same length: what is left is length. */
const EQUALLY_TOLD = 0.8;

/** Whether the shares differ as the lengths do: what both tell takes as many words in each, and so more of the shorter. */
function isOfLength(long: TallyLine, short: TallyLine): boolean {
  const [least, most] = [sharedWords(long), sharedWords(short)].sort((x, y) => x - y);
  return share(short) > share(long) && (least ?? 0) >= EQUALLY_TOLD * (most ?? 0);
}

/** Why the two lines of figures differ; `null` where length does not tell. */
export function figuresNote(a: TallyLine, b: TallyLine): string | null {
  const [long, short] = a.words >= b.words ? [a, b] : [b, a];
  if (share(a) === 0 && share(b) === 0) return 'The reports share no passage.';
  if (long.words - short.words < long.words * EQUAL_LENGTH) {
    return 'The two reports are of about the same length, so their lines can be compared.';
  }
  const [ofShort, ofLong] = [short, long].map((line) => fractionWords(share(line)));
  const isOne = oneFraction([share(short), share(long)]) !== null;
  if (isOne || !isOfLength(long, short)) return null;
  return `The two lines differ because one report is longer: what they share fills ${ofShort} of the shorter and ${ofLong} of the longer.`;
}

/** What the reading view prints. */
export interface ReadingNote {
  readonly words: string;
  /** What is true only where there are inks: not on paper, nor in forced colours. */
  readonly inked: string | null;
}

/** What the reading view prints, in a sentence or two. */
export function readingNote({ a, b }: Facing): ReadingNote {
  const limited = [a, b].filter(({ passages }) => passages.some(({ withheld }) => withheld));
  const [first] = limited;
  if (first === undefined) {
    return {
      words: 'Both articles whole, each in its own order.',
      inked: 'Passages without a twin are set in the ink of their report.',
    };
  }
  const whose = limited.map(({ article }) => isolated(article.outlet)).join(' or ');
  return {
    words: `Both articles in their own order. Passages of ${whose} without a twin are counted here and not printed.`,
    inked: null,
  };
}
