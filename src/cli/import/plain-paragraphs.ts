import { looksLike } from '../../content/furniture.ts';
import { readBylineInPlace } from './byline.ts';
import { endsSentence } from './head-parts.ts';

/** Editors and mail wrap text at 72 to 100 characters; a longer line is a paragraph of its own. */
const WIDEST = 120;

/**
 * From these shares of the widest line on, a line may be full, so that the text had to go on in the next one:
 * columns of print are ragged, and between empty lines only a much shorter line was ended on purpose.
 */
const FULL = 0.9;
const HALF_FULL = 0.5;

/** Fewest lines that go on from the one above, by which a text without empty lines is a wrapped one. */
const GOING_ON = 3;

/** Fewest lines between two empty ones that are paragraphs where each ends a sentence: two may by chance. */
const WHOLE_LINES = 3;

/** A paragraph of a plain text. */
export interface PlainParagraph {
  /** Without the mark or number of an item of a list. */
  readonly text: string;
  /** Its number in a list, or 0 in one of marks; `null` where it is no item. */
  readonly item: number | null;
}

/** A sign that begins an item of a list, and nothing else. */
export const BULLET = /^[•‣⁃◦▪▫●○■∙·]\s+(?=\S)/u;

/** Signs that begin an item of a list, and a line of a dialogue or a number as well. */
const MARK = /^[*–-]\s+(?=\S)/u;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u;

/** Whether a line is in the middle of its sentence when it begins. */
function goesOn(line: string, above: string): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(line) && !endsSentence(above) && !/[:;]$/u.test(above);
}

/** Whether each of some lines ends a sentence, so that none is wrapped. */
function areWhole(lines: readonly string[]): boolean {
  return lines.length >= WHOLE_LINES && lines.every(endsSentence);
}

/** The lines between each two empty lines. */
function stretchesOf(lines: readonly string[]): string[][] {
  const stretches: string[][] = [[]];
  for (const line of lines) {
    if (line === '') stretches.push([]);
    else stretches.at(-1)?.push(line);
  }
  return stretches;
}

/** Number of an item by a line's first sign; `null` where it needs others beside it to be one. */
function itemNumber(lines: readonly string[], at: number): number | null {
  const line = lines[at] ?? '';
  if (BULLET.test(line)) return 0;
  const number = NUMBER.exec(line)?.[1];
  const beside = [lines[at - 1] ?? '', lines[at + 1] ?? ''];
  if (number === undefined) {
    const mark = MARK.test(line) ? line.slice(0, 1) : null;
    return mark !== null && beside.some((other) => MARK.test(other) && other.startsWith(mark))
      ? 0
      : null;
  }
  const numbers = beside.map((other) => Number(NUMBER.exec(other)?.[1]));
  const isListed = numbers[0] === Number(number) - 1 || numbers[1] === Number(number) + 1;
  return isListed ? Number(number) : null;
}

/** Whether a line stands alone however its neighbours are wrapped. */
function standsAlone(line: string): boolean {
  if (looksLike(line) !== null) return true;
  return !endsSentence(line) && readBylineInPlace(line) !== null;
}

/** The paragraphs of a plain text. */
export interface PlainParagraphs {
  readonly paragraphs: readonly PlainParagraph[];
  /**
   * Words that a hyphen parts at the end of a line, joined as they stand: whether the hyphen is theirs, the
   * text does not tell.
   */
  readonly parted: readonly string[];
}

/** A word cut by a hyphen at the end of a line; "pre- and post-war" is none. */
const CUT = /\p{L}+-$/u;
const REST = /^(?!(?:and|or|und|oder|bis|et|ou|y|o|e)\s)\p{Ll}[\p{L}\p{M}]*/u;

/**
 * The paragraphs of a plain text: what empty lines part where its lines are wrapped, else its lines.
 * Lines of which each ends a sentence are not wrapped. A text without empty lines is wrapped where lines
 * begin within a sentence; there, a line goes on in the next one if the next word would have had no room
 * on it. Items of lists, bylines and labelled lines have lines of their own.
 */
export function plainParagraphs(text: string): PlainParagraphs {
  const all = text.split('\n').map((line) => line.trim());
  const lines = all.filter((line) => line !== '');
  const narrow = lines.every((line) => line.length <= WIDEST);
  const first = all.findIndex((line) => line !== '');
  const last = all.findLastIndex((line) => line !== '');
  const isParted = narrow && all.slice(first, last + 1).includes('');
  const going = lines.filter((line, at) => goesOn(line, lines[at - 1] ?? '.')).length;
  const isWrapped = narrow && !isParted && going >= GOING_ON;
  const widest = Math.max(...lines.map((line) => line.length));

  const paragraphs: { text: string; item: number | null }[] = [];
  const parted: string[] = [];
  const whole = stretchesOf(all).map(areWhole);
  let before: string | null = null;
  let [at, stretch] = [0, 0];
  for (const line of all) {
    if (line === '') {
      stretch += 1;
      if (isParted) before = null;
      continue;
    }
    const item = itemNumber(lines, at);
    at += 1;
    const above = before;
    before = line;
    const open = paragraphs.at(-1);
    const isBound =
      above !== null &&
      open !== undefined &&
      item === null &&
      !standsAlone(line) &&
      !standsAlone(above);
    const [word = ''] = line.split(/\s/u, 1);
    const share = ((above ?? '').length + 1 + word.length) / widest;
    const isCramped = isParted && whole[stretch] !== true && share > HALF_FULL;
    const isFull = isCramped || (isWrapped && share > FULL);
    if (isBound && (isFull || goesOn(line, above))) {
      const [cut, rest] = [CUT.exec(above)?.[0], REST.exec(line)?.[0]];
      const isCut = cut !== undefined && rest !== undefined;
      if (isCut) parted.push(cut + rest);
      open.text += isCut ? line : `\n${line}`;
    } else {
      const mark = item === null ? '' : (/^\S+\s+/u.exec(line)?.[0] ?? '');
      paragraphs.push({ text: line.slice(mark.length), item });
    }
  }
  return { paragraphs, parted };
}
