import { describe, expect, it } from 'vitest';
import { published } from '../../src/view/excerpt.ts';
import { facing } from '../../src/view/facing.ts';
import { harbourFire } from './exports/fixtures.ts';
import { article, compared } from './stand-ins.ts';

describe('published', () => {
  const { left, right, alignment } = harbourFire();

  it('leaves an article as it is whose rights are full', () => {
    const { passages } = published(left, 'a', alignment.links);
    expect(passages.map(({ text }) => text)).toEqual(left.passages.map(({ text }) => text));
    expect(passages.some(({ withheld }) => withheld)).toBe(false);
  });

  it('keeps the paired passages of an excerpt and counts the words of the others', () => {
    const excerpt = published({ ...left, rights: 'excerpt' }, 'a', alignment.links);
    expect(excerpt.passages.map(({ text, words }) => [text, words])).toEqual([
      ['A fire closed the harbour on Monday.', 7],
      ['', 8],
      ['“We will rebuild,” said the mayor & her deputy.', 8],
      ['Crews from <five> towns came, and they stayed until dawn.', 10],
      ['', 6],
    ]);
    expect(excerpt.passages[1]?.html).toEqual([]);
  });

  it('goes by the links of its own side', () => {
    const excerpt = published({ ...right, rights: 'excerpt' }, 'b', alignment.links);
    expect(excerpt.passages.map(({ withheld }) => withheld)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('counts what each side keeps back in a row of its own', () => {
    const limited = ['Alpha', 'Beta'].map((outlet) =>
      article(outlet, [['One.'], ['Two.']], { rights: 'excerpt' }),
    );
    const [one, other] = limited;
    if (one === undefined || other === undefined) throw new Error('Unexpected lack of an article');
    const { rows } = facing(compared(one, other, []));
    expect(rows.map(({ a, b }) => [a.length, b.length])).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });

  it('is all that the rest of the view can read of an article', () => {
    const input = harbourFire({ a: { rights: 'excerpt' } });
    expect(JSON.stringify(facing(input))).not.toContain('No one was hurt');
    expect(JSON.stringify(facing(harbourFire()))).toContain('No one was hurt');
  });
});
