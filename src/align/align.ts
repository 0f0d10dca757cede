import type { Alignment, AlignOptions, ArticleInput, Link, SharedWord } from './alignment.ts';
import { at } from './cells.ts';
import { featuresOf } from './features/lexical.ts';
import { moves } from './moves.ts';
import { isFlipped } from './orientation.ts';
import { rowsOf } from './rows.ts';
import { type Scores, scorePair } from './score.ts';
import { describeLink, type LinkDescription } from './spans/describe.ts';
import { nameForms } from './spans/names.ts';
import { readTerms } from './terms.ts';
import { weights } from './weights.ts';

/** A cell that is to be a link. */
interface Chosen {
  readonly left: number;
  readonly right: number;
  /** The cell's position among the candidates; `null` for a pin that is no candidate. */
  readonly cell: number | null;
  readonly pinned: boolean;
}

/**
 * Pairs the passages of two articles that share a statement: many-to-many, in any order.
 *
 * Pure and deterministic: the same input gives the same result. Every offset in the result points
 * into the passage's own text.
 *
 * @param left,right the articles, each in its own order; either may be empty
 * @param options same names, and links that an editor pins or forbids; a pin on a passage that is not
 *   there is left out
 */
export function align(
  left: ArticleInput,
  right: ArticleInput,
  options: AlignOptions = {},
): Alignment {
  const scores = scorePair(left, right, weights, options.names);
  const chosen = choose(scores, left, right, options);
  const names = nameForms(options.names ?? []);
  const langs = { left: left.lang, right: right.lang };
  const described = chosen.flatMap((cell) => {
    const [a, b] = [left.passages[cell.left], right.passages[cell.right]];
    if (a === undefined || b === undefined) return [];
    return [{ ...cell, a, b, description: describeLink(a, b, langs, names) }];
  });
  const textsOf = ({ passages }: ArticleInput) => passages.map(({ text }) => text);
  const moved = moves(
    described.map(({ a, b, description, ...cell }) => ({
      left: cell.left,
      right: cell.right,
      words: Math.min(description.words.left, description.words.right),
      furniture: a.furniture || b.furniture,
    })),
    isFlipped(textsOf(left), textsOf(right)),
  );
  const { keys, weight } = scores.lexicon;
  const weightOf = new Map(keys.map((key, id) => [key, at(weight, id)]));
  const links = described.map(
    ({ a, b, description, cell, pinned, ...ends }, index): Link => ({
      left: ends.left,
      right: ends.right,
      kind: description.kind,
      moved: moved[index] ?? null,
      pinned,
      confidence: pinned ? 1 : at(scores.p, cell ?? 0),
      spans: description.spans,
      evidence: {
        features:
          cell === null
            ? {}
            : { ...featuresOf(scores.lexical, cell), ...featuresOf(scores.context, cell) },
        shared: sharedWords(description, a.text, b.text, left.lang, weightOf),
        words: description.words,
        pass: pinned ? 'pin' : 'score',
      },
    }),
  );
  return { links, rows: rowsOf(links, left.passages.length, right.passages.length) };
}

/** The cells that become links, by left passage, then right passage. */
function choose(
  { cells, p }: Scores,
  left: ArticleInput,
  right: ArticleInput,
  { same = [], different = [] }: AlignOptions,
): Chosen[] {
  const width = right.passages.length;
  const keys = (pins: readonly (readonly [number, number])[]) =>
    new Set(
      pins.filter(([i, j]) => left.passages[i] && right.passages[j]).map(([i, j]) => i * width + j),
    );
  const pins = keys(same);
  const parted = keys(different);
  const chosen: Chosen[] = [];
  for (let cell = 0; cell < cells.size; cell++) {
    const [i, j] = [at(cells.row, cell), at(cells.column, cell)];
    const key = i * width + j;
    const pinned = pins.delete(key);
    if (pinned || (!parted.has(key) && at(p, cell) >= weights.threshold)) {
      chosen.push({ left: i, right: j, cell, pinned });
    }
  }
  for (const key of pins) {
    chosen.push({ left: Math.floor(key / width), right: key % width, cell: null, pinned: true });
  }
  return chosen.sort((a, b) => a.left - b.left || a.right - b.right);
}

/** The words that stand in both passages, the heaviest first; a word printed twice counts once. */
function sharedWords(
  { shared }: LinkDescription,
  left: string,
  right: string,
  lang: string,
  weightOf: ReadonlyMap<string, number>,
): SharedWord[] {
  const words = new Map<string, SharedWord>();
  for (const ranges of shared) {
    const word = left.slice(ranges.left.start, ranges.left.end);
    const terms = readTerms(word, lang).map(({ key }) => weightOf.get(key) ?? 0);
    const weight = terms.length === 0 ? 0 : Math.max(...terms);
    const key = word.toLowerCase();
    if (words.has(key)) continue;
    words.set(key, {
      left: word,
      right: right.slice(ranges.right.start, ranges.right.end),
      weight,
    });
  }
  return [...words.values()].sort((a, b) => b.weight - a.weight);
}
