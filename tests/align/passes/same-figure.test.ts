import { describe, expect, it } from 'vitest';
import { align } from '../../../src/align/index.ts';
import type { Draft } from '../../../src/align/passes/pass.ts';
import { sameFigurePass } from '../../../src/align/passes/same-figure.ts';
import { scorePair } from '../../../src/align/score.ts';
import { weights } from '../../../src/align/weights.ts';

const article = (texts: readonly string[], lang = 'en') => ({
  lang,
  passages: texts.map((text, block) => ({ text, furniture: false, block })),
});

/** The cells that the pass adds to what is drawn. */
function added(a: readonly string[], b: readonly string[], drawn: readonly Draft[] = []) {
  const [left, right] = [article(a), article(b)];
  const scores = scorePair(left, right, weights);
  const input = { left, right, options: {}, scores, threshold: weights.threshold };
  return sameFigurePass(drawn, input)
    .slice(drawn.length)
    .map((draft) => [draft.left, draft.right]);
}

const draft = (left: number, right: number): Draft => ({
  left,
  right,
  confidence: 0.9,
  pass: 'score',
});

const rain = 'Rain is expected on Sunday.';
const gate = 'The secretary of the club, Ines Poe, praised a gate of 3,140 and its noise.';
const crowd = 'Spectators at the ground came to 3140.';

describe('sameFigurePass', () => {
  it('pairs passages by a number that no other passage of either has, however it is written', () => {
    expect(added([rain, gate], [crowd, rain])).toEqual([[1, 0]]);
    expect(added(['It rose to 54.36 per cent.'], ['The share: 54.36%.'])).toEqual([[0, 0]]);
    expect(added(['In all, one hundred and sixty-two.'], ['There were 162.'])).toEqual([[0, 0]]);
  });

  it('pairs them by a time of day to the minute', () => {
    const alarm = 'Its alarm went off at 4.35 p.m., the brigade said.';
    expect(added([rain, alarm], ['Callers told of smoke from 16:35 on.'])).toEqual([[1, 0]]);
  });

  it.each(['3,000', '1987', '2026', '14', '120', '0.5'])('pairs none by %s', (figure) => {
    expect(added([gate.replace('3,140', figure)], [crowd.replace('3140', figure)])).toEqual([]);
  });

  it('pairs none by a number that another passage prints as well', () => {
    expect(added([gate], [crowd, 'Last year’s derby drew 3140, a record then.'])).toEqual([]);
    expect(added([gate, 'A gate of 3,140 is rare.'], [crowd])).toEqual([]);
  });

  it('pairs none that are paired, nor two that have twins of their own', () => {
    expect(added([gate, rain], [crowd, rain], [draft(0, 0)])).toEqual([]);
    expect(added([gate, rain], [crowd, rain], [draft(0, 1), draft(1, 0)])).toEqual([]);
    expect(added([gate, rain], [crowd, rain], [draft(0, 1)])).toEqual([[0, 0]]);
  });

  it('draws a link that a score does not: in other words, and against the order of both', () => {
    const match = [
      'The home side won by two goals after a quiet first half.',
      'A header by the young captain settled it in the rain.',
      'The visitors had a man sent off before the break.',
      'Their coach said that the referee had seen nothing.',
      'Flares were thrown from the northern end late on.',
      'The quarter-final will be played in the spring.',
    ];
    const long =
      'Ines Poe, who has kept the books of the club for twenty years, praised a gate of 3,140 that would mend the leaking stand.';
    const short =
      'Spectators at the old ground beside the gasworks came to 3140, fewer than hoped.';
    const { links } = align(article([long, ...match]), article([...match, short]));
    const figure = links.filter(({ evidence }) => evidence.pass === 'same figure');
    expect(figure.map(({ left, right }) => [left, right])).toEqual([[0, 6]]);
    expect(links).toHaveLength(7);
  });
});
