import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/content/story.ts';
import { comparison } from '../../src/view/comparison.ts';
import type { PieceView, SentenceView } from '../../src/view/telling.ts';
import { article, type BlockSketch, blocksOf, compared } from './stand-ins.ts';

/** Sentences that no two passages share. */
const sentence = fc
  .stringMatching(/^[A-Z][a-z]{2,7}(?: [a-z]{1,8}){0,9}$/)
  .map((words) => `${words}.`);

const sketch: fc.Arbitrary<BlockSketch> = fc.oneof(
  { weight: 4, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }) },
  sentence.map((told) => ({
    told: [told],
    furniture: 'caption' as const,
    type: 'caption' as const,
  })),
  sentence.map((told) => ({ told: [told], furniture: 'kicker' as const })),
);

const made = fc
  .record({
    left: fc.array(sketch, { minLength: 1, maxLength: 7 }),
    right: fc.array(sketch, { minLength: 1, maxLength: 7 }),
    cells: fc.array(
      fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('verbatim', 'edited', 'reworded')),
      {
        maxLength: 8,
      },
    ),
    excerpt: fc.boolean(),
  })
  .map(({ left, right, cells, excerpt }) => {
    const [a, b] = [
      article('Alpha', left, { rights: excerpt ? 'excerpt' : 'full' }),
      article('Beta', right),
    ];
    const links = new Map(
      cells.map(([i, j, kind]) => {
        const [at, facing] = [i % a.passages.length, j % b.passages.length];
        return [`${at} ${facing}`, { left: at, right: facing, kind }] as const;
      }),
    );
    return compared(a, b, [...links.values()]);
  });

function sentencesOf(pieces: readonly PieceView[]): SentenceView[] {
  return blocksOf(pieces).flatMap(({ sentences }) => sentences);
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

function printed({ passages, rights }: Article, paired: ReadonlySet<number>): string[] {
  return passages
    .filter((_, index) => rights === 'full' || paired.has(index))
    .map(({ text }) => text);
}

describe('a comparison', () => {
  it('prints in its rows every passage once, word for word, but what is withheld', () => {
    fc.assert(
      fc.property(made, (input) => {
        const { rows } = comparison(input);
        for (const [side, told, key] of [
          ['a', input.left, 'left'],
          ['b', input.right, 'right'],
        ] as const) {
          const paired = new Set(input.alignment.links.map((link) => link[key]));
          const texts = rows.flatMap(({ [side]: cell }) =>
            cell.state === 'passages' ? cell.passages.map(({ html }) => plain(html)) : [],
          );
          expect(texts.sort()).toEqual(printed(told, paired).sort());
        }
      }),
    );
  });

  it('prints in its reading view every passage in its order', () => {
    fc.assert(
      fc.property(made, (input) => {
        const { tellings } = comparison(input);
        const paired = new Set(input.alignment.links.map(({ left }) => left));
        const texts = (pieces: readonly PieceView[]) =>
          sentencesOf(pieces).map(({ html }) => plain(html));
        expect(texts(tellings.a)).toEqual(printed(input.left, paired));
        expect(texts(tellings.b)).toEqual(input.right.passages.map(({ text }) => text));
      }),
    );
  });

  it('keeps withheld words out of the whole view', () => {
    fc.assert(
      fc.property(made, (input) => {
        const paired = new Set(input.alignment.links.map(({ left }) => left));
        const view = JSON.stringify(comparison(input));
        const kept = printed(input.left, paired).concat(
          input.right.passages.map(({ text }) => text),
        );
        for (const { text } of input.left.rights === 'excerpt' ? input.left.passages : []) {
          if (kept.some((other) => other.includes(text))) continue;
          expect(view).not.toContain(text);
        }
      }),
    );
  });

  it('gives no id twice and leads nowhere that is not', () => {
    fc.assert(
      fc.property(made, (input) => {
        const { rows, map, tellings } = comparison(input);
        const passages = rows.flatMap(({ a, b }) =>
          [a, b].flatMap((cell) => (cell.state === 'passages' ? cell.passages : [])),
        );
        const ids = [...rows, ...passages].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const fragments = [
          ...map.bands.map(({ href }) => href),
          ...rows.flatMap(({ place }) => place?.href ?? []),
          ...passages.flatMap(({ place }) => place?.href ?? []),
          ...[...sentencesOf(tellings.a), ...sentencesOf(tellings.b)].flatMap(({ refs }) =>
            refs.flatMap(({ twin, row }) => [row, ...(twin === null ? [] : [twin])]),
          ),
        ];
        for (const fragment of fragments) expect(ids).toContain(fragment.slice(1));
      }),
    );
  });

  it('counts every word of the reports once, and every row in one filter', () => {
    fc.assert(
      fc.property(made, (input) => {
        const { tally, articles, filters, rows } = comparison(input);
        for (const side of ['a', 'b'] as const) {
          const words = tally[side].cells.reduce((sum, cell) => sum + cell.words, 0);
          expect(words).toBe(articles[side].words);
        }
        expect(filters.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
      }),
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(made, (input) => {
        expect(JSON.stringify(comparison(input))).toBe(JSON.stringify(comparison(input)));
      }),
      { numRuns: 20 },
    );
  });
});
