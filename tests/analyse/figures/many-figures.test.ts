import { describe, expect, it } from 'vitest';
import { mentions } from '../../../src/analyse/figures/mentions.ts';
import { onceEach } from '../../../src/analyse/figures/once-each.ts';
import { read } from '../../../src/analyse/reading/read.ts';
import { compare } from '../comparisons.ts';
import { list } from './listed.ts';

/** A table of as many shares, set as one sentence: no two of them are the same. */
function shares(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${at}.5%`);
}

function sentence(table: readonly string[]): string {
  return `${table.map((share, at) => `Tarn${at} ${share}`).join(', ')}.`;
}

describe('a passage of hundreds of figures', () => {
  it('is compared figure by figure', () => {
    const table = shares(490);
    expect(list({ left: [sentence(table)], right: [sentence(table)] })).toEqual(
      table.map((share) => `agree: ${share} | ${share}`),
    );
  });

  it('has each figure taken once where all are the same', () => {
    const same = `${'one hundred and two '.repeat(490)}.`;
    const agreeing = list({ left: [same], right: [same] });
    expect(agreeing).toHaveLength(490);
    expect(new Set(agreeing)).toEqual(
      new Set(['agree: one hundred and two | one hundred and two']),
    );
  });

  it('is told nowhere where its link has too many to compare', () => {
    const table = shares(501);
    const right = [sentence([...table.slice(1), '900.5%']), 'It has 12 boats.'];
    const left = [sentence(table), 'It has 140 boats.'];
    expect(list({ left, right })).toEqual(['only here: 140 boats | ', 'only here:  | 12 boats']);
  });
});

describe('onceEach', () => {
  it('computes once for each figure, and again where anything else is another', () => {
    const asked: string[] = [];
    const tell = onceEach(({ value }, rest: string) => {
      asked.push(`${value} ${rest}`);
      return asked.length;
    });
    const { left } = read(compare({ left: ['12 boats and 14 men.'], right: ['Nothing.'] }));
    const [one, other] = mentions(left);
    if (!one || !other) throw new Error('Unexpected lack of a figure');
    expect([tell(one, 'a'), tell(other, 'a'), tell(one, 'a'), tell(one, 'b')]).toEqual([
      1, 2, 1, 3,
    ]);
    expect(asked).toEqual(['12 a', '14 a', '12 b']);
  });
});
