import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare, type Sketch } from '../comparisons.ts';

function list(sketch: Sketch) {
  return ledgers(compare(sketch)).names.entries.map(({ kind, forms }) => [
    kind,
    forms.left.join('; '),
    forms.right.join('; '),
  ]);
}

describe('names', () => {
  it('finds spellings that face each other, however they are joined', () => {
    expect(
      list({
        left: ['The minister praised General Qassem Rahimi and Abu Mahdi al-Bannas on Friday.'],
        right: ['The minister praised General Qasem Rahimi and Abu Mahdi al Bannas on Friday.'],
      }),
    ).toEqual([
      ['spelling', 'Qassem', 'Qasem'],
      ['spelling', 'al-Bannas', 'al Bannas'],
    ]);
  });

  it('takes a mute e for another spelling of an English name, and no form of it', () => {
    const left = ['No one was killed, the regional governor, Helene Marsh, told reporters.'];
    const right = ['Governor Helen Marsh said it was a miracle that no one was killed.'];
    expect(list({ left, right })).toEqual([['spelling', 'Helene', 'Helen']]);
  });

  it('takes no account’s name for a spelling', () => {
    const left = ['The notes of Orme Ferries stand online.'];
    expect(list({ left, right: ['The notes of @OrmeFerries stand online.'] })).toEqual([]);
    expect(list({ left, right: ['The notes of OrmeFerries stand online.'] })).toHaveLength(1);
  });

  it('takes no inflection for a spelling', () => {
    expect(
      list({
        lang: 'ru',
        left: ['Губернатор Вера Снегова выступила перед журналистами в Каменске.'],
        right: ['Журналисты в Каменске слушали губернатора Веру Снегову.'],
      }),
    ).toEqual([]);
  });

  it('takes a plural for another spelling only as a part of a name', () => {
    const guards = (left: string, right: string) => list({ left: [left], right: [right] });
    expect(
      guards(
        'The Harbour Guards closed the north pier on Monday.',
        'The Harbour Guard closed the north pier on Monday.',
      ),
    ).toEqual([['spelling', 'Harbour Guards', 'Harbour Guard']]);
    expect(
      guards(
        'On Monday the Justices of the high court asked for time.',
        'On Monday the Justice of the high court asked for time.',
      ),
    ).toEqual([]);
  });

  it('takes names of a few letters, which differ too easily, for two names', () => {
    const met = (name: string) => `The delegation met ${name} for talks in the harbour last week.`;
    expect(list({ left: [met('Mansur')], right: [met('Mansor')] })).toHaveLength(1);
    expect(list({ left: [met('Lee')], right: [met('Lie')] })).toEqual([]);
  });

  it('takes no sign for a part of a name', () => {
    const brewer = 'The brewer Tarn & Holt will close its old brewery in the town next year.';
    expect(list({ left: [brewer], right: [brewer.replace('will', 'is to')] })).toEqual([]);
  });

  it('takes two countries for two countries', () => {
    expect(
      list({
        left: ['The delegation travelled to Iran for the talks last week.'],
        right: ['The delegation travelled to Iraq for the talks last week.'],
      }),
    ).toEqual([]);
  });

  it('tells one thing under two names by the same names, spellings aside', () => {
    const sketch: Sketch = {
      left: ['Backers of the Hashed, or Popular Front, marched.', 'The Hashed said so.'],
      right: ['Backers of the Hashd al Shaabi marched.', 'The Hashd said so.'],
      names: [['Hashed', 'Hashd', 'Hashd al Shaabi', 'Popular Front']],
    };
    expect(list(sketch)).toContainEqual(['spelling', 'Hashed', 'Hashd']);
    expect(list(sketch)).toContainEqual(['naming', 'Popular Front', 'Hashd al Shaabi']);
  });

  it('takes a short name for another name, and tells it once where the story lists it', () => {
    const sketch: Sketch = {
      left: ['The breakwater was built in 1911, the Averell Harbour Board said on Tuesday.'],
      right: ['The breakwater was built in 1911, the AHB said on Tuesday.'],
    };
    const naming = [['naming', 'Averell Harbour Board', 'AHB']];
    expect(list(sketch)).toEqual(naming);
    expect(list({ ...sketch, names: [['Averell Harbour Board', 'AHB']] })).toEqual(naming);
  });

  it('serves a script without capitals by the same names alone', () => {
    const sketch: Sketch = {
      lang: 'zh',
      left: ['青榆地铁公司说，列车已经恢复运行。'],
      right: ['青铁说，列车已经恢复运行。'],
    };
    expect(ledgers(compare(sketch)).names).toMatchObject({ supported: false, entries: [] });
    expect(list({ ...sketch, names: [['青榆地铁公司', '青铁']] })).toEqual([
      ['naming', '青榆地铁公司', '青铁'],
    ]);
  });
});
