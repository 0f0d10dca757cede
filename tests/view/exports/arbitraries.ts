import fc from 'fast-check';
import type { LinkSpans, Segment } from '../../../src/align/alignment.ts';
import type { Furniture } from '../../../src/content/story.ts';
import type { ComparisonInput } from '../../../src/view/facing.ts';
import { articleOf, comparisonOf, type TestBlock } from './fixtures.ts';

/** Words of several scripts, signs that formats escape, and characters that XML forbids. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('the', 'harbour', 'пожар', 'ميناء', '港で', '&amp;', '<b>', ']]>', '"', '’'),
      fc.constantFrom('=1+1', '-2', '\t', '\r\n', '\u0000', '\u000b', '\ufffe', '\ud800', '🚒'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' '));

const block: fc.Arbitrary<TestBlock> = fc.record({
  sentences: fc.array(text, { minLength: 1, maxLength: 4 }),
  type: fc.constantFrom('paragraph', 'heading', 'quote', 'list item'),
});

const furniture = fc.option(fc.constantFrom<Furniture>('kicker', 'read more'), { nil: undefined });

const article = (outlet: string) =>
  fc
    .tuple(
      fc.array(fc.tuple(block, furniture), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('en', 'ar', 'ja'),
      fc.constantFrom('full' as const, 'excerpt' as const),
      fc.option(fc.constant('https://news.example/harbour?a=1&b=2'), { nil: null }),
    )
    .map(([blocks, lang, rights, url]) =>
      articleOf(
        outlet,
        blocks.map(([made, sort]) => (sort === undefined ? made : { ...made, furniture: sort })),
        { lang, rights, url },
      ),
    );

/** Cuts a text at the given shares of its length. */
function cut(length: number, shares: readonly number[]): number[] {
  const cuts = shares.map((share) => Math.floor(share * length));
  return [...new Set([0, ...cuts.filter((at) => at < length), length])].sort((a, b) => a - b);
}

const STATES = ['same', 'changed', 'own', 'spelling', 'moved'] as const;

function segments(cuts: readonly number[], seed: number, facing: number): Segment[] {
  return cuts.slice(1).map((end, index) => {
    const state = STATES[(seed + index) % STATES.length] ?? 'same';
    const opposite = state === 'own' || facing === 0 ? null : (seed * 7 + index * 3) % facing;
    return { start: cuts[index] ?? 0, end, state, opposite };
  });
}

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 });

function spans(left: string, right: string, a: number[], b: number[], seed: number): LinkSpans {
  const cuts = { left: cut(left.length, a), right: cut(right.length, b) };
  return {
    left: segments(cuts.left, seed, cuts.right.length - 1),
    right: segments(cuts.right, seed + 1, cuts.left.length - 1),
    covers: { left: { start: 0, end: left.length }, right: { start: 0, end: right.length } },
  };
}

const pair = fc.record({
  left: fc.nat(),
  right: fc.nat(),
  a: shares,
  b: shares,
  seed: fc.nat(100),
  moved: fc.constantFrom(null, 'up' as const, 'down' as const),
  kind: fc.constantFrom('verbatim' as const, 'edited' as const, 'reworded' as const),
  pinned: fc.boolean(),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** Comparisons with any links at all: many-to-many, crossing, none. */
export const comparisons: fc.Arbitrary<ComparisonInput> = fc
  .tuple(article('Morning Post'), article('Evening Star'), fc.array(pair, { maxLength: 8 }))
  .map(([left, right, pairs]) => {
    const cells = new Map(
      pairs.map((made) => {
        const [i, j] = [made.left % left.passages.length, made.right % right.passages.length];
        const [x, y] = [left.passages[i]?.text ?? '', right.passages[j]?.text ?? ''];
        const { moved, kind, pinned, confidence } = made;
        const more = {
          moved,
          kind,
          pinned,
          confidence,
          spans: spans(x, y, made.a, made.b, made.seed),
        };
        return [`${i} ${j}`, [i, j, more] as const];
      }),
    );
    return comparisonOf(left, right, [...cells.values()]);
  });

/** The same, of articles that may be published whole. */
export const fullComparisons = comparisons.map(
  (input): ComparisonInput => ({
    ...input,
    left: { ...input.left, rights: 'full' },
    right: { ...input.right, rights: 'full' },
  }),
);
