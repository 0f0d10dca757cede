import type { WeighedPair } from '../align/index.ts';
import { openingWords } from '../content/opening-words.ts';
import type { Article } from '../content/story.ts';
import { alignmentInput } from './alignment-input.ts';
import { type ComparisonInput, type FacingPassage, type FacingRow, facing } from './facing.ts';
import { pinPlace, pinText } from './pin-text.ts';
import { percent } from './why.ts';

/** Two passages that an editor may pair or part. */
export interface CorrectionEntry {
  /** The first words of both, left and right. */
  readonly passages: readonly [string, string];
  /** What they are to each other: "paired, 87 %", "paired by hand", "runner-up, 12 %". */
  readonly note: string;
  /** What `story.md` takes to pair them, to hold the pair that the aligner found, or to part it. */
  readonly offers: readonly CorrectionOffer[];
}

/** One way to correct the pairing of two passages. */
export interface CorrectionOffer {
  readonly does: 'pair' | 'hold' | 'part';
  readonly text: string;
  /** Where the text goes, in a sentence. */
  readonly where: string;
}

/** How the pairing of a row may be corrected. */
export interface RowCorrections {
  /** Id of the row's element. */
  readonly row: string;
  /** How sure its least sure link is, or that it has none. */
  readonly summary: string;
  readonly entries: readonly CorrectionEntry[];
}

/** Letters of a passage that is named by its id: enough to know it by. */
const GLIMPSE = 40;

/** A passage's place in both articles. */
const cell = ({ left, right }: Pick<WeighedPair, 'left' | 'right'>): string => `${left} ${right}`;

/** The pair with the highest confidence, the first of equals. */
function best(pairs: readonly WeighedPair[]): WeighedPair | null {
  return pairs.reduce<WeighedPair | null>(
    (found, pair) => (found !== null && found.confidence >= pair.confidence ? found : pair),
    null,
  );
}

/** How sure a row's links are. */
function summary({ links }: FacingRow): string {
  if (links.length === 0) return 'no twin';
  if (links.every(({ pinned }) => pinned)) return 'by hand';
  return percent(Math.min(...links.map(({ confidence }) => confidence)));
}

/** Every link of a row once, then the best candidate of each of its passages that is none of its twins. */
function pairsOf(
  { a, b, links }: FacingRow,
  rejected: Readonly<Record<'a' | 'b', ReadonlyMap<number, readonly WeighedPair[]>>>,
): { pair: WeighedPair; pinned: boolean; linked: boolean }[] {
  const runnerUp = ({ side, index }: FacingPassage) => best(rejected[side].get(index) ?? []) ?? [];
  const runnersUp = new Map([...a, ...b].flatMap(runnerUp).map((pair) => [cell(pair), pair]));
  return [
    ...links.map((link) => ({ pair: link, pinned: link.pinned, linked: true })),
    ...[...runnersUp.values()].map((pair) => ({ pair, pinned: false, linked: false })),
  ];
}

/**
 * How each row of a comparison may be corrected: its links, and for each of its passages the best
 * candidate that is none of its twins.
 *
 * @param weighed all pairs that the aligner weighs
 * @param file path of the story's `story.md`
 * @returns in the order of the rows
 */
export function corrections(
  input: ComparisonInput,
  weighed: readonly WeighedPair[],
  file: string,
): RowCorrections[] {
  const { story, left, right, alignment } = input;
  const [wordsA, wordsB] = [openingWords(left), openingWords(right)];
  const { different = [] } = alignmentInput(story, left, right).options;
  const parted = new Set(different.map(([a, b]) => cell({ left: a, right: b })));
  const linked = new Set(alignment.links.map(cell));
  const others = weighed.filter((pair) => !linked.has(cell(pair)));
  const rejected = {
    a: Map.groupBy(others, (pair) => pair.left),
    b: Map.groupBy(others, (pair) => pair.right),
  };
  const glimpse = (article: Article, index: number, words: string): string =>
    words.startsWith('#') ? (article.passages[index]?.text.slice(0, GLIMPSE) ?? '') : words;

  function entry({
    pair,
    pinned,
    linked: isLink,
  }: ReturnType<typeof pairsOf>[number]): CorrectionEntry {
    const [a, b] = [wordsA[pair.left] ?? '', wordsB[pair.right] ?? ''];
    const byHand = pinned || parted.has(cell(pair));
    const sure = percent(pair.confidence);
    const note = isLink ? `paired, ${sure}` : `runner-up, ${sure}`;
    const does = byHand ? [] : isLink ? (['part', 'hold'] as const) : (['pair'] as const);
    return {
      passages: [glimpse(left, pair.left, a), glimpse(right, pair.right, b)],
      note: byHand ? `${isLink ? 'paired' : 'parted'} by hand` : note,
      offers: does.map((act) => {
        const key = act === 'part' ? 'different' : 'same';
        const ends = [
          { article: left, words: a },
          { article: right, words: b },
        ] as const;
        const text = pinText(key, story, ends, file);
        return { does: act, text, where: pinPlace(key, story, file) };
      }),
    };
  }

  return facing(input).rows.map((row) => ({
    row: row.element,
    summary: summary(row),
    entries: pairsOf(row, rejected).map(entry),
  }));
}
