import { describe, expect, it } from 'vitest';
import { agreesCountedBack, agreesRoughly } from '../../../src/analyse/figures/agreement.ts';
import type { Mention } from '../../../src/analyse/figures/mention.ts';

function mention(more: Partial<Mention>): Mention {
  return {
    kind: 'number',
    value: '1',
    units: ['boat'],
    counted: null,
    hedge: null,
    part: null,
    from: null,
    isName: false,
    passage: 0,
    start: 0,
    end: 1,
    first: 0,
    last: 0,
    ...more,
  };
}

describe('agreesRoughly', () => {
  const about = (value: string) => mention({ value, hedge: 'about' });

  it('lets a number that is said to be rounded be off by some seventh', () => {
    expect(agreesRoughly(about('100'), mention({ value: '85' }))).toBe(true);
    expect(agreesRoughly(about('100'), mention({ value: '84' }))).toBe(false);
    expect(agreesRoughly(mention({ value: '100' }), mention({ value: '99' }))).toBe(false);
  });

  it('goes by the side that the words leave open', () => {
    const below = mention({ value: '100', hedge: 'below' });
    expect(agreesRoughly(below, mention({ value: '95' }))).toBe(true);
    expect(agreesRoughly(below, mention({ value: '105' }))).toBe(false);
    expect(agreesRoughly(about('100'), mention({ value: '95', units: ['car'] }))).toBe(false);
  });
});

describe('agreesCountedBack', () => {
  const back = mention({ value: '8', units: ['year'], from: 'today' });
  const year = (value: string) => mention({ kind: 'year', value });

  it('lets the year that is meant be the one before or after', () => {
    const agree = ['2014', '2015', '2016', '2017', '2018'].map((value) =>
      agreesCountedBack(back, year(value), '2024-05-01', 'en'),
    );
    expect(agree).toEqual([false, true, true, true, false]);
  });

  it('says nothing where nothing tells', () => {
    expect(agreesCountedBack(back, year('2016'), null, 'en')).toBeNull();
    expect(agreesCountedBack(mention({}), year('2016'), '2024-05-01', 'en')).toBeNull();
    const weeks = mention({ value: '8', units: ['week'], from: 'today' });
    expect(agreesCountedBack(weeks, year('2016'), '2024-05-01', 'en')).toBeNull();
  });
});
