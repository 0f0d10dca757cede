import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare, type Sketch, words } from '../comparisons.ts';

const COPY = [
  'Rescue teams with dogs searched the wreckage of the bridge for a third night on Tuesday.',
  'The structure over the gorge had been inspected in October and was rated as sufficient by engineers.',
  'Prosecutors have opened an investigation into suspected negligence and seized documents at the agency in Tarnov.',
];

describe('coverage', () => {
  it('counts words in paired passages, and words that both print; furniture is not counted', () => {
    const { coverage } = ledgers(
      compare({
        left: ['The bridge fell at noon.', 'Divers came.', '~Photo of the bridge'],
        right: ['The bridge fell.'],
        links: [[0, 0]],
      }),
    );
    expect(coverage.shares).toEqual({
      left: { words: 7, paired: 5, same: 3 },
      right: { words: 3, paired: 3, same: 3 },
    });
  });

  it('calls long runs of the same words an agency’s copy, with a credit only likely', () => {
    const sketch: Sketch = { left: COPY, right: COPY };
    expect(ledgers(compare(sketch)).coverage.agencyCopy).toBe('possible');
    const credited = compare({ ...sketch, right: [...COPY, '~Source: Free Tarnov and agencies'] });
    const { coverage } = ledgers(credited);
    expect(coverage.agencyCopy).toBe('likely');
    expect(coverage.runs).toHaveLength(3);
    expect(coverage.credits.map(({ text }) => text)).toEqual(['Source: Free Tarnov and agencies']);
    const input = compare(sketch);
    const given = { ...input, left: { ...input.left, agency: ['Reuters'] } };
    expect(ledgers(given).coverage.agencyCopy).toBe('likely');
  });

  it('does not take a speaker’s words in both for an agency’s copy', () => {
    const quotes = COPY.map((text) => `“${text}”`);
    expect(ledgers(compare({ left: quotes, right: quotes })).coverage.agencyCopy).toBe('none');
  });

  it('takes three runs of twelve words for copy, and neither two nor runs of eleven', () => {
    const run = (count: number, letter: string) =>
      `${Array.from({ length: count }, (_, at) => `${letter}${'xyzwvutsrqpo'.charAt(at)}ka`).join(' ')}.`;
    const copy = (count: number, letters: string) => {
      const texts = [...letters].map((letter) => run(count, letter));
      return ledgers(compare({ left: texts, right: texts })).coverage.agencyCopy;
    };
    expect(copy(12, 'bdf')).toBe('possible');
    expect(copy(12, 'bd')).toBe('none');
    expect(copy(11, 'bdf')).toBe('none');
  });

  it('shows the runs it rests on', () => {
    const input = compare({ left: COPY, right: COPY });
    const { runs } = ledgers(input).coverage;
    expect(
      words(
        input,
        'left',
        runs.map(({ left }) => left),
      ),
    ).toEqual(COPY.map((text) => text.replace(/\.$/u, '')));
  });
});
