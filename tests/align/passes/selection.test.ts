import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlignOptions, ArticleInput } from '../../../src/align/alignment.ts';
import { cellAt } from '../../../src/align/cells.ts';
import { type Draft, drawLinks } from '../../../src/align/passes/index.ts';
import { type Scores, scorePair } from '../../../src/align/score.ts';
import { weights } from '../../../src/align/weights.ts';
import { fold } from '../../../src/text/fold.ts';
import { article, relatedArticles } from '../articles.ts';

interface Input {
  readonly left: ArticleInput;
  readonly right: ArticleInput;
  readonly options: AlignOptions;
  readonly scores: Scores;
  readonly threshold: number;
}

/** A passage's words as a person compares them. */
function wordsOf(one: ArticleInput, at: number): string | null {
  const text = one.passages[at]?.text;
  if (text === undefined) return null;
  const words = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? words.join(' ') : fold(text);
}

/** Whether two passages print the same words, each for the same time in its article. */
function areEqual({ left, right }: Input, i: number, j: number): boolean {
  const words = wordsOf(left, i);
  if (words === null || words === '' || words !== wordsOf(right, j)) return false;
  const turn = (one: ArticleInput, at: number) =>
    one.passages.filter((_, before) => before < at && wordsOf(one, before) === words).length;
  if (turn(left, i) !== turn(right, j)) return false;
  const alone = left.passages.length === 1 && right.passages.length === 1;
  const beside = (step: number) => {
    const near = wordsOf(left, i + step);
    return near !== null && near !== '' && near === wordsOf(right, j + step);
  };
  return words.split(' ').length >= 3 || alone || beside(-1) || beside(1);
}

/** How sure two passages are that print nearly the same six words or more, or one of them all those of the other, and not a figure each that the other lacks. */
function alikeness({ scores: { lexicon } }: Input, i: number, j: number): number | null {
  const [own, other] = [new Set(lexicon.left.sets[i]), new Set(lexicon.right.sets[j])];
  const both = [...own].filter((term) => other.has(term));
  const hasFigure = (terms: ReadonlySet<number>) =>
    [...terms].some((term) => !both.includes(term) && lexicon.kinds[term] === 'figure');
  const [least, most] = [Math.min(own.size, other.size), Math.max(own.size, other.size)];
  if (least < 6 || most > 4 * least) return null;
  if (hasFigure(own) && hasFigure(other)) return null;
  if ((2 * both.length) / (own.size + other.size) >= 0.8) return 66 / 67;
  return both.length === least ? 76 / 78 : null;
}

/** Whether two passages alone print one number of three significant digits, or one minute of the day. */
function haveOneFigure({ scores: { lexicon } }: Input, i: number, j: number): boolean {
  const alone = (side: 'left' | 'right', passage: number, term: number) =>
    lexicon[side].sets.every((set, at) => set.includes(term) === (at === passage));
  return lexicon.keys.some(
    (key, term) =>
      lexicon.kinds[term] === 'figure' &&
      (/^\d+:/.test(key) || Number(key.replace(/\D|0+$/g, '')) >= 100) &&
      !/^(1\d|20)\d\d$/.test(key) &&
      alone('left', i, term) &&
      alone('right', j, term),
  );
}

/** The slow, obvious way: every cell is asked every question. */
function selected(input: Input): Draft[] {
  const { left, right, options, scores, threshold } = input;
  const cells = left.passages.flatMap((_, i) => right.passages.map((__, j) => [i, j] as const));
  const p = ([i, j]: readonly [number, number]) => {
    const cell = cellAt(scores.cells, i, j);
    return cell < 0 ? 0 : (scores.p[cell] ?? 0);
  };
  const drawn = cells.flatMap((cell): Draft[] => {
    const [i, j] = cell;
    const isScored = cellAt(scores.cells, i, j) >= 0 && p(cell) >= threshold;
    const isEqual = areEqual(input, i, j);
    if (!isScored && !isEqual) return [];
    const confidence = isEqual ? Math.max(p(cell) >= threshold ? p(cell) : 0, 0.96) : p(cell);
    return [{ left: i, right: j, confidence, pass: isScored ? 'score' : 'verbatim' }];
  });
  const alike = cells.flatMap(([i, j]): Draft[] => {
    if (drawn.some((draft) => draft.left === i || draft.right === j)) return [];
    const confidence = alikeness(input, i, j);
    return confidence === null ? [] : [{ left: i, right: j, confidence, pass: 'same words' }];
  });
  const before = [...drawn, ...alike];
  const figured = cells.flatMap(([i, j]): Draft[] => {
    if (before.some(({ left: a, right: b }) => a === i && b === j)) return [];
    const haveTwins =
      before.some((draft) => draft.left === i) && before.some((draft) => draft.right === j);
    if (haveTwins || cellAt(scores.cells, i, j) < 0 || !haveOneFigure(input, i, j)) return [];
    return [{ left: i, right: j, confidence: 7 / 8, pass: 'same figure' }];
  });
  const among = (pins: AlignOptions['same'] = [], [i, j]: readonly [number, number]) =>
    pins.some(([a, b]) => a === i && b === j);
  return cells.flatMap((cell): Draft[] => {
    const [i, j] = cell;
    if (among(options.same, cell)) return [{ left: i, right: j, confidence: 1, pass: 'pin' }];
    if (among(options.different, cell)) return [];
    return [...before, ...figured].filter((draft) => draft.left === i && draft.right === j);
  });
}

/** An article that prints a rare figure in a passage, where it has that many. */
function withFigure({ lang, passages }: ArticleInput, at: number): ArticleInput {
  return {
    lang,
    passages: passages.map((passage, index) =>
      index === at ? { ...passage, text: `${passage.text} 3140` } : passage,
    ),
  };
}

/** Related articles of which each may print a figure that stands in no other passage. */
const figured = fc
  .tuple(relatedArticles, fc.nat(5), fc.nat(5))
  .map(([[left, right], i, j]) => [withFigure(left, i), withFigure(right, j)] as const);

const pins = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 4 });

describe('the selection of links', () => {
  it('is what asking every cell would select, whatever the probabilities and the pins', () => {
    const passes = new Set<string>();
    fc.assert(
      fc.property(
        figured,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 }),
        fc.constantFrom(0.2, 0.5, 0.95),
        pins,
        pins,
        ([left, right], values, threshold, same, different) => {
          const scores = scorePair(left, right, weights);
          const p = scores.p.map((_, cell) => values[cell % values.length] ?? 0);
          const input: Input = {
            left,
            right,
            options: { same, different },
            scores: { ...scores, p },
            threshold,
          };
          const links = drawLinks(input);
          for (const { pass } of links) passes.add(pass);
          expect(links).toEqual(selected(input));
        },
      ),
    );
    expect([...passes].sort()).toEqual(['pin', 'same figure', 'same words', 'score', 'verbatim']);
  });

  it('draws what is pinned and parted as the editor says, and no pin on what is not there', () => {
    const [left, right] = [article(['The quay was closed.']), article(['The quay was closed.'])];
    const scores = scorePair(left, right, weights);
    const draw = (options: AlignOptions) =>
      drawLinks({ left, right, options, scores, threshold: weights.threshold });
    expect(draw({}).map(({ pass }) => pass)).toEqual([expect.stringMatching(/score|verbatim/u)]);
    expect(draw({ different: [[0, 0]] })).toEqual([]);
    expect(draw({ same: [[0, 0]], different: [[0, 0]] })).toEqual([
      { left: 0, right: 0, confidence: 1, pass: 'pin' },
    ]);
    expect(draw({ same: [[1, 0]], different: [[0, 0]] })).toEqual([]);
  });
});
