import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare, type Sketch, words } from '../comparisons.ts';

function list(sketch: Sketch): string[] {
  const input = compare(sketch);
  return ledgers(input).onlyHere.entries.map(
    (entry) => `${entry.kind} ${entry.side}: ${words(input, entry.side, entry[entry.side]).join()}`,
  );
}

describe('onlyHere', () => {
  it('lists unpaired passages, what is new before what is long, furniture aside', () => {
    expect(
      list({
        left: [
          'The bridge fell.',
          'And then the bridge, the very same bridge, fell again, and again it fell.',
          'Divers searched muddy reeds.',
          '~Read more about divers',
        ],
        right: ['The bridge fell.'],
        links: [[0, 0]],
      }),
    ).toEqual([
      'passage left: Divers searched muddy reeds.',
      'passage left: And then the bridge, the very same bridge, fell again, and again it fell.',
    ]);
  });

  it('lists the clauses that a linked passage has alone', () => {
    expect(
      list({
        left: [
          'The killing sparked fears of a war between decades-old enemies Washington and Tehran.',
        ],
        right: ['The killing sparked fears of a war between Washington and Tehran.'],
      }),
    ).toEqual(['clause left: decades-old enemies']);
  });

  it.each([
    ['de', 'Der Rat tagte am Montag im Rathaus der Stadt', 'unter „großem, lautem Protest“'],
    ['de', 'Der Rat tagte am Montag im Rathaus der Stadt', 'unter „großem Protest!“'],
    ['en', 'The council met on Monday evening in the town hall', 'amid ‘no more sand’ banners'],
    ['en', 'The council met on Monday evening in the town hall', '“without great public joy”'],
  ])('has both marks of a quotation in a clause: %s: %s, %s', (lang, same, clause) => {
    const found = list({ lang, left: [`${same}, ${clause}.`], right: [`${same}.`] });
    expect(found.join()).toContain(clause.includes(',') ? 'lautem Protest' : clause);
    for (const line of found) {
      expect((line.match(/[“‘]/gu) ?? []).length).toBe((line.match(/[„”’]/gu) ?? []).length);
    }
  });

  it.each([
    ['en', 'The council met on Monday in the hall', 'the Orme Gazette reports'],
    ['en', 'The council met on Monday in the hall', 'notes the Gazette'],
    ['pt', 'O conselho reuniu-se na segunda-feira no salão', 'segundo fontes do porto de Orme'],
  ])('lists no clause that only says who tells the rest, %s: %s, %s', (lang, same, clause) => {
    expect(list({ lang, left: [`${same}, ${clause}.`], right: [`${same}.`] })).toEqual([]);
  });

  it.each([
    [
      'with old pumps, gates and the like',
      'The lock was rebuilt, ‹with old pumps, gates and the like›.',
    ],
    ['on 9 May, 1998', 'The lock was rebuilt, ‹on 9 May, 1998›.'],
    [
      'by a crew from the valley (the weir men)',
      'The lock was rebuilt ‹by a crew from the valley (the weir men)›.',
    ],
  ])('lists a clause whole: %s', (clause, printed) => {
    const left = printed.replace(/[‹›]/gu, '');
    expect(list({ left: [left], right: ['The lock was rebuilt.'] })).toEqual([
      `clause left: ${clause}`,
    ]);
  });

  it.each([
    [
      'The boat was found by Capt. Tolan near the weir.',
      'The boat was found by Tolan near the weir.',
    ],
    ['The boat lay near the Upper Orme Weir at noon.', 'The boat lay near the Orme Weir at noon.'],
    ['The song, called “Low Water”, was sung at noon.', '“Low Water” was sung at noon.'],
  ])('lists no part of a name, nor words that marks go on from: %s', (left, right) => {
    expect(list({ left: [left], right: [right] }).filter((line) => line.includes(' left'))).toEqual(
      [],
    );
  });

  it.each([
    ['The lock at Orme, No. 27-381, was rebuilt.', 'The lock at Orme was rebuilt.'],
    ['The pump at Orme (VWX/WXY) was rebuilt.', 'The pump at Orme was rebuilt.'],
    ['The lock is 5 kilometers (3.1 miles) off.', 'The lock is 5 kilometers off.'],
  ])('lists no number, short form or conversion for a clause: %s', (left, right) => {
    expect(list({ left: [left], right: [right] })).toEqual([]);
  });

  it('lists no clause that puts two words round one that the facing passage has', () => {
    expect(
      list({
        left: ['Two boats were sent out, and by noon every passenger had been brought ashore.'],
        right: ['Two boats took all 214 passengers off by noon.'],
      }),
    ).toEqual([]);
  });

  it('lists nothing that says who somebody is where both articles say so', () => {
    const right = ['“It was tested on Saturday,” said its managing director, Colin Marr.'];
    const left = 'Colin Marr, who runs Skerrow Lines, said: “It was tested on Saturday.”';
    expect(list({ left: [left], right })).toEqual([]);
    expect(
      list({ left: [left], right: ['“It was tested on Saturday,” said Colin Marr.'] }),
    ).toEqual(['clause left: who runs Skerrow Lines']);
  });

  it('lists no clause that another passage of the other article tells', () => {
    const mine = 'In 2019 a miner died in the old copper mine, which employs 210 people.';
    const other = 'In 2019 a miner died in the old copper mine.';
    const clause = (right: string) =>
      list({ left: [mine], right: [other, right], links: [[0, 0]] }).filter((line) =>
        line.startsWith('clause'),
      );
    expect(clause('The town has a fine church.')).toEqual([
      'clause left: which employs 210 people',
    ]);
    expect(clause('The firm has 210 people on its books.')).toEqual([]);
    expect(clause('People of the town it employs: 210.')).toEqual([]);
  });

  it('lists no clause whose figure the facing passage may tell in other words', () => {
    const [clause, told] = ['em 18 meses', 'em um ano e meio'];
    const left = [
      `A prefeita Dora Lins anunciou um auxílio de 5 mil reais para cada comerciante atingido e prometeu reconstruir o mercado ${clause}.`,
    ];
    const clauses = (when: string) =>
      list({
        lang: 'pt',
        left,
        right: [
          `A prefeita Dora Lins disse que o mercado será reconstruído ${when} e que cada comerciante receberá 5 mil reais.`,
        ],
      }).filter((line) => line === `clause left: ${clause}`);
    expect(clauses(told)).toEqual([]);
    expect(clauses('logo')).toHaveLength(1);
  });

  it('begins a clause with the small words behind its break', () => {
    expect(
      list({
        lang: 'de',
        left: [
          'Um sechs Uhr kam die Warnung über die App, mehr als eine Stunde nach Ausbruch des Feuers.',
        ],
        right: ['Die Warnung über die App sei erst um sechs Uhr gekommen.'],
      }),
    ).toEqual(['clause left: mehr als eine Stunde nach Ausbruch des Feuers']);
  });

  it('takes two words that say something for a clause, and one for none', () => {
    const right = ['The harbour was closed on Monday by order of the board.'];
    const clause = (words: string) =>
      list({ left: [`The harbour was closed on Monday, ${words}, by order of the board.`], right });
    expect(clause('after heavy storms')).toEqual(['clause left: after heavy storms']);
    expect(clause('after storms')).toEqual([]);
  });

  it('lists a few words within a sentence that is otherwise the same, and no more', () => {
    const right = ['The board closed the harbour on Monday by order of the mayor.'];
    const clause = (words: string) =>
      list({
        left: [`The board closed the ${words} harbour on Monday by order of the mayor.`],
        right,
      });
    expect(clause('old rusty northern')).toEqual(['clause left: old rusty northern']);
    expect(clause('old very rusty northern')).toEqual([]);
  });

  it('lists no clause that another link of the passage tells', () => {
    expect(
      list({
        left: [
          'The general, who headed the harbour guard until his death, was honoured in the square.',
        ],
        right: [
          'The general was honoured in the square.',
          'He headed the harbour guard until his death.',
        ],
        links: [
          [0, 0],
          [0, 1],
        ],
      }),
    ).toEqual([]);
  });

  it('leaves who says it to the voices', () => {
    expect(
      list({
        left: ['The harbour was closed at noon, the ministry said.'],
        right: ['The harbour was closed at noon.'],
      }),
    ).toEqual([]);
  });

  it('counts the words of a passage, and those that are new', () => {
    const [entry] = ledgers(
      compare({
        left: ['The bridge fell.', 'Divers searched the bridge.'],
        right: ['The bridge fell.'],
        links: [[0, 0]],
      }),
    ).onlyHere.entries;
    expect(entry).toMatchObject({ words: 4, newWords: 2 });
  });
});
