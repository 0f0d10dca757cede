import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparison } from '../../src/view/comparison.ts';
import type { MapView } from '../../src/view/map/map.ts';
import { thumbnail } from '../../src/view/map/map.ts';
import { bandPath } from '../../src/view/map/paths.ts';
import { article, compared, type LinkSketch } from './stand-ins.ts';

function mapOf(left: number, right: number, links: readonly LinkSketch[]): MapView {
  const told = (count: number) =>
    Array.from({ length: count }, (_, n) => [`Sentence number ${n} of it.`]);
  return comparison(compared(article('A', told(left)), article('B', told(right)), links)).map;
}

const links = fc
  .array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 12 })
  .map((cells) => new Map(cells.map(([left, right]) => [`${left} ${right}`, { left, right }])))
  .map((cells) => [...cells.values()]);

describe('the map', () => {
  it('lays the passages out in order, apart, and none beyond its length', () => {
    fc.assert(
      fc.property(links, (cells) => {
        const map = mapOf(12, 12, cells);
        for (const bar of [map.a, map.b]) {
          bar.forEach(({ start, length }, index) => {
            const before = bar[index - 1];
            expect(start).toBeGreaterThanOrEqual(before ? before.start + before.length : 0);
            expect(start + length).toBeLessThanOrEqual(map.length + 1e-9);
          });
        }
      }),
    );
  });

  it('ends each band within its passages, on both sides', () => {
    fc.assert(
      fc.property(links, (cells) => {
        const map = mapOf(12, 12, cells);
        expect(map.bands).toHaveLength(cells.length);
        for (const band of map.bands) {
          for (const side of ['a', 'b'] as const) {
            const { start, length, from } = band[side];
            const passage = map[side].find((segment) => segment.from === from);
            expect(start).toBeGreaterThanOrEqual(passage?.start ?? Number.NaN);
            expect(start + length).toBeLessThanOrEqual(
              (passage?.start ?? Number.NaN) + (passage?.length ?? Number.NaN) + 1e-9,
            );
          }
        }
      }),
    );
  });

  it('covers only the words that its link covers', () => {
    const covers = { left: { start: 0, end: 15 }, right: { start: 16, end: 23 } };
    const { bands, a, b } = mapOf(1, 1, [{ left: 0, right: 0, spans: { covers } }]);
    expect(a[0]?.length).toBe(5);
    expect(bands[0]?.a.length).toBeCloseTo(2, 5);
    expect(bands[0]?.b.start).toBeCloseTo((b[0]?.start ?? 0) + 2, 5);
    expect(bands[0]?.b.length).toBeCloseTo(3, 5);
  });

  it('covers the whole of a passage whose every word its link covers', () => {
    const rain = [['“It rained.”']];
    const covers = { left: { start: 1, end: 10 }, right: { start: 1, end: 10 } };
    const links = [{ left: 0, right: 0, kind: 'verbatim' as const, spans: { covers } }];
    const { bands } = comparison(compared(article('A', rain), article('B', rain), links)).map;
    expect(bands[0]?.a).toMatchObject({ start: 0, length: 2, enters: 0, leaves: 1 });
  });

  it('tells in each title the row, the kind and the opening words', () => {
    const { bands } = mapOf(3, 3, [{ left: 0, right: 0, kind: 'reworded', moved: 'down' }]);
    expect(bands[0]?.title).toBe(
      '1 · reworded, moved down: Sentence number 0 of it. = Sentence number 0 of it.',
    );
  });

  it('joins runs on a long text, and loses no passage', () => {
    const cells = Array.from({ length: 100 }, (_, n) => ({ left: n + 100, right: n }));
    const map = mapOf(400, 400, cells);
    expect(map.bands).toHaveLength(1);
    expect(map.a.map(({ state }) => state)).toEqual(['only', 'paired', 'only']);
    const [band] = map.bands;
    expect(band?.a.from).toBe(map.a[1]?.from);
    expect(band?.a.to).toBe(map.a[1]?.to);
    const length = map.a.reduce((sum, segment) => sum + segment.length, 0);
    expect(length).toBeCloseTo(map.length, 5);
  });

  it('joins no band across a crossing or a change of kind', () => {
    const pairs: LinkSketch[] = [
      { left: 0, right: 1 },
      { left: 1, right: 0 },
      { left: 2, right: 2, kind: 'verbatim' },
      { left: 3, right: 3 },
    ];
    expect(mapOf(200, 200, pairs).bands).toHaveLength(4);
  });

  it('knows of each band the row that it goes with', () => {
    const links: LinkSketch[] = [
      { left: 0, right: 0, kind: 'reworded' },
      { left: 0, right: 2, kind: 'edited', moved: 'down' },
      { left: 2, right: 1, kind: 'verbatim' },
    ];
    expect(mapOf(3, 3, links).bands.map(({ kind, row }) => [kind, row])).toEqual([
      ['reworded', { kind: 'reworded', moved: true }],
      ['edited', { kind: 'reworded', moved: true }],
      ['verbatim', { kind: 'verbatim', moved: false }],
    ]);
  });

  it('draws the same band across the page and down it', () => {
    const end = { from: '', to: '', enters: 0, leaves: 1 };
    const [a, b] = [
      { ...end, start: 0, length: 10 },
      { ...end, start: 20, length: 5 },
    ];
    const across = bandPath(a, b, 'across');
    const numbers = (path: string) => path.match(/[\d.]+/g)?.map(Number) ?? [];
    const turned = numbers(bandPath(a, b, 'down'));
    expect(across).toBe('M10,10C10,50,25,50,25,90L20,90C20,50,0,50,0,10Z');
    for (const [index, value] of numbers(across).entries()) {
      expect(turned[index % 2 === 0 ? index + 1 : index - 1]).toBe(value);
    }
  });

  it('is drawn small in as many paths as it has kinds and states', () => {
    const map = mapOf(6, 4, [
      { left: 0, right: 0, kind: 'verbatim' },
      { left: 1, right: 1, kind: 'verbatim' },
    ]);
    const small = thumbnail(map, 'Map');
    expect(small.bands.map(({ kind }) => kind)).toEqual(['verbatim']);
    for (const { path } of small.bars) {
      expect(path).not.toMatch(/\.\d\d/u);
      for (const [, start, width] of path.matchAll(/M([\d.]+) [\d.]+h([\d.]+)/gu)) {
        expect(Number(start) + Number(width)).toBeLessThanOrEqual(map.length + 0.1);
      }
    }
    expect(small.bars.map(({ side, state }) => `${side} ${state}`)).toEqual([
      'a paired',
      'a only',
      'b paired',
      'b only',
    ]);
  });
});
