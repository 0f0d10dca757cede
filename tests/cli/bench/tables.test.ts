import { describe, expect, it } from 'vitest';
import { halfShared } from '../../../src/cli/bench/made-texts.ts';
import { growthExponent, scaleTable } from '../../../src/cli/bench/scale.ts';
import { divided, timed } from '../../../src/cli/bench/time.ts';
import { meanFigures, toolFigures, toolTable } from '../../../src/cli/bench/tool-table.ts';
import { share, table } from '../../../src/cli/fit/report.ts';
import { setPair } from '../sets/pairs.ts';

const figures = { precision: 0.5, recall: 0.25, f1: 1 / 3, alone: 0.9, shuffled: 0.3 };

describe('tables', () => {
  it('print shares as papers do', () => {
    expect([0.7264, 1, 0, -0.0123, null].map(share)).toEqual([
      '.726',
      '1.000',
      '.000',
      '-.012',
      '–',
    ]);
  });

  it('are Markdown', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });

  it('have a line a tool, with its time by the wall and on the processor', () => {
    const line = { ...figures, tool: 'A tool', time: { wall: 12.34, processor: 15 } };
    expect(toolTable([line]).split('\n')).toEqual([
      '| tool | P | R | F1 | only here F1 | shuffled F1 | ms a pair | of the processor |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| A tool | .500 | .250 | .333 | .900 | .300 | 12.3 | 15.0 |',
    ]);
  });
});

describe('figures', () => {
  it('tell links in order from links in disorder', () => {
    const pair = setPair({ left: ['a', 'b'], right: ['x', 'y'], gold: new Set(['0-0']) });
    const right = { pair, said: new Map([['0-0', 1]]) };
    const wrong = { pair, said: new Map([['1-1', 1]]) };
    expect(toolFigures({ plain: [right], mixed: [wrong] })).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
      alone: 1,
      shuffled: 0,
    });
  });

  it('are averaged over runs', () => {
    const other = { precision: 1, recall: 0.75, f1: 1, alone: 0.1, shuffled: 0.5 };
    const mean = meanFigures([figures, other]);
    expect(mean.precision).toBe(0.75);
    expect(mean.recall).toBe(0.5);
    expect(mean.f1).toBeCloseTo(2 / 3);
    expect(mean.alone).toBeCloseTo(0.5);
    expect(mean.shuffled).toBeCloseTo(0.4);
  });
});

describe('speed and scale', () => {
  it('grow by a power of the size', () => {
    expect(growthExponent({ size: 10, time: 3 }, { size: 100, time: 30 })).toBeCloseTo(1);
    expect(growthExponent({ size: 10, time: 3 }, { size: 100, time: 300 })).toBeCloseTo(2);
  });

  it('are measured on texts that share half of their sentences, in another order', () => {
    const [left, right] = halfShared(40, 3);
    expect([left.length, right.length]).toEqual([40, 40]);
    const shared = left.filter((text) => right.includes(text));
    expect(shared).toHaveLength(20);
    expect(right.filter((text) => left.includes(text))).not.toEqual(shared);
    expect(halfShared(40, 3)).toEqual([left, right]);
  });

  it('have a line a size, and the exponent where two sizes are large enough', () => {
    const lines = scaleTable([10, 20]).split('\n');
    expect(lines[0]).toBe(
      '| sentences | ms | of the processor | growth exponent | most memory so far | ms, jsdiff over the same words |',
    );
    expect(lines[2]).toMatch(/^\| 10 × 10 \| \d+ \| \d+ \| – \| \d+ MB \| \d+ \|$/u);
    expect(lines[3]).toMatch(/^\| 20 × 20 \| \d+ \| \d+ \| -?[\d.]+ \| \d+ MB \| \d+ \|$/u);
    expect(lines).toHaveLength(4);
    expect(scaleTable([200, 210])).toMatch(/\n\nGrowth exponent from 200 to 210 sentences: -?\d+/u);
  });

  it('are times of one piece of work, or of its parts', () => {
    let done = 0;
    const time = timed(() => {
      done += 1;
    });
    expect(done).toBe(1);
    expect(time.wall).toBeGreaterThanOrEqual(0);
    expect(time.processor).toBeGreaterThanOrEqual(0);
    expect(divided({ wall: 8, processor: 4 }, 4)).toEqual({ wall: 2, processor: 1 });
  });
});
