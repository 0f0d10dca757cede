import { describe, expect, it } from 'vitest';
import { facing } from '../../../src/view/facing.ts';
import { scale } from '../../../src/view/map/scale.ts';
import { article, compared } from '../stand-ins.ts';

function scaleOf(left: readonly string[], right: readonly string[]) {
  const [a, b] = [left, right].map((told, side) => article(`${side}`, [told]));
  if (a === undefined || b === undefined) throw new Error('Unexpected lack of an article');
  const sides = facing(compared(a, b, []));
  return { ...sides, ...scale(sides.a, sides.b) };
}

const sentences = (count: number) => Array.from({ length: count }, (_, n) => `Sentence ${n}.`);

describe('the scale of a map', () => {
  it('gives a passage a unit for each word, and one without a word the length of a word', () => {
    const { a, stretch } = scaleOf(['One two three.', '* * *'], ['One.']);
    expect(a.passages.map((passage) => stretch(passage).length)).toEqual([3, 1]);
  });

  it('leaves the same thin white between any two passages, of what a passage takes on average', () => {
    const { a, b, stretch } = scaleOf(
      ['One.', 'One two three four five six seven.', 'One two.'],
      ['One two three four.', 'One two three four five six.'],
    );
    const whites = [a, b].flatMap(({ passages }) =>
      passages.slice(1).map((passage, index) => {
        const before = passages[index];
        if (before === undefined) return Number.NaN;
        const { start, length } = stretch(before);
        return stretch(passage).start - start - length;
      }),
    );
    expect(whites).toHaveLength(3);
    // A passage has four words on average: the white is about half a word.
    for (const white of whites) expect(white).toBeCloseTo(0.48, 9);
  });

  it('shows runs from where a passage is too narrow for its strokes, whichever article is long', () => {
    expect(scaleOf(sentences(120), sentences(120)).dense).toBe(false);
    expect(scaleOf(sentences(121), ['One.']).dense).toBe(true);
    expect(scaleOf(['One.'], sentences(121)).dense).toBe(true);
  });

  it('leaves no white between runs', () => {
    const { a, length, stretch } = scaleOf(sentences(121), ['One.']);
    const total = a.passages.reduce((sum, passage) => sum + stretch(passage).length, 0);
    expect(length).toBe(total);
  });
});
