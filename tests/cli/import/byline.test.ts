import { describe, expect, it } from 'vitest';
import {
  bylineFacts,
  bylineNotes,
  namesAlone,
  readByline,
  readBylineInPlace,
} from '../../../src/cli/import/byline.ts';

describe('readByline', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['Piet Sorley | 11 March 2024 | 3 min read', [], ['2024-03-11']],
    ['Piet Sorley, Monday 11 March 2024 9.15am GMT', [], ['2024-03-11']],
    ['By Jo Bell · 3 May 2024 · 2 min read', ['Jo Bell'], ['2024-05-03']],
    ['By Jo Bell and Ana de la Cruz, 3 May 2024', ['Jo Bell', 'Ana de la Cruz'], ['2024-05-03']],
    ['Von Jens Pohl – 20.08.2024, 16:10 Uhr', ['Jens Pohl'], ['2024-08-20']],
    ['Published 3 May 2024 · Updated 4 May 2024 · 2 min read', [], ['2024-05-03']],
    ['Автор: Олег Марин, 14 мая 2023 г., 15:40', ['Олег Марин'], ['2023-05-14']],
    ['Jo Bell · 3 May 2024 · 2 min read', [], ['2024-05-03']],
    ['By Jo Bell and wires | May 3, 2024 | 14 Comments', ['Jo Bell'], ['2024-05-03']],
  ])('reads %s', (text, authors, days) => {
    expect(readByline(text, ['Piet Sorley'])).toEqual({ authors, days });
  });

  it.each([
    'Piet Sorley was born on 11 March 1974.',
    'The wall fell on 3 May 2024',
    '3 May 2024',
    'By Jo Bell',
    'By Land Rover on 3 May 2024 they came',
    'The harbour board met for 3 min on 3 May 2024',
  ])('is no byline: %s', (text) => {
    expect(readByline(text, ['Piet Sorley'])).toBeNull();
  });
});

describe('readBylineInPlace', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['By Jo Bell', ['Jo Bell'], []],
    ['By JO BELL and SAM OKORO', ['JO BELL', 'SAM OKORO'], []],
    ['By Jo Bell in Lorne', ['Jo Bell'], []],
    ['By Jo Bell, North Post', ['Jo Bell'], []],
    ['By Jo Bell, Al Moe and Ana de la Cruz', ['Jo Bell', 'Al Moe', 'Ana de la Cruz'], []],
    ['By Jo Bell | Coast editor', ['Jo Bell'], []],
    ['By Jo Bell, Sam Okoro', ['Jo Bell', 'Sam Okoro'], []],
    ['By Jo Bell, Al Moe, and Ana de la Cruz', ['Jo Bell', 'Al Moe', 'Ana de la Cruz'], []],
    ['By Jo Bell and Emily Post', ['Jo Bell', 'Emily Post'], []],
    ['By Jo Bell, Political editor', ['Jo Bell'], []],
    ['By Jo Bell and Sam Okoro, Harbour Correspondents', ['Jo Bell', 'Sam Okoro'], []],
    ['BY JO BELL AND SAM OKORO', ['JO BELL', 'SAM OKORO'], []],
    ['Von Jens Pohl und Ida Kern', ['Jens Pohl', 'Ida Kern'], []],
    ['Von Jens Pohl, Ida Kern', ['Jens Pohl', 'Ida Kern'], []],
    ['Von Jens Pohl, Lokalredaktion', ['Jens Pohl'], []],
    ['Von Jens Pohl, Leitender Redakteur', ['Jens Pohl'], []],
    ['Por Ana Ruiz y Luis Gil', ['Ana Ruiz', 'Luis Gil'], []],
    ['Por Ana Lima e Rui Alves', ['Ana Lima', 'Rui Alves'], []],
    ['Par Anne Morel et Luc Petit', ['Anne Morel', 'Luc Petit'], []],
    ['Par Anne Morel, Luc Petit et Zoé Roy', ['Anne Morel', 'Luc Petit', 'Zoé Roy'], []],
    ['di Anna Rossi e Luca Neri', ['Anna Rossi', 'Luca Neri'], []],
    ['Door Jan de Wit en Els Bos', ['Jan de Wit', 'Els Bos'], []],
    ['Автор: Олег Марин и Анна Орлова', ['Олег Марин', 'Анна Орлова'], []],
    ['Published 3 May 2024, 9:15am', [], ['2024-05-03']],
    ['Last updated 3 May 2024', [], []],
    ['3 May 2024', [], ['2024-05-03']],
    ['Von Jens Pohl', ['Jens Pohl'], []],
    ['From our correspondent', [], []],
    ['BY OUR OWN CORRESPONDENT', [], []],
    ['By a staff reporter', [], []],
    ['Von unserer Redaktion', [], []],
  ])('reads %s', (text, authors, days) => {
    expect(readBylineInPlace(text)).toEqual({ authors, days });
  });

  it.each([
    'By Land Rover on 3 May 2024 they came',
    'By Royal Decree the town is sold',
    'The wall fell on 3 May 2024',
    'Jo Bell',
    'Washed away by Jo Bell',
  ])('is no byline: %s', (text) => {
    expect(readBylineInPlace(text)).toBeNull();
  });
});

describe('namesAlone', () => {
  it.each<[string, readonly string[]]>([
    ['Jo Bell', ['Jo Bell']],
    ['Jo Bell and Sam Okoro', ['Jo Bell', 'Sam Okoro']],
    ['Lorne', []],
    ['The wall fell', []],
  ])('of %s', (text, names) => {
    expect(namesAlone(text)).toEqual(names);
  });
});

describe('bylineFacts', () => {
  it('takes what all bylines say that say anything', () => {
    const from = 'By Jo Bell';
    expect(bylineFacts([from, 'Lorne', 'By Jo Bell · 3 May 2024'])).toEqual({
      authors: ['Jo Bell'],
      days: ['2024-05-03'],
      from: [from, 'By Jo Bell · 3 May 2024'],
    });
  });

  it('takes a day from a line of a date, and no day of a change', () => {
    const facts = bylineFacts(['Tuesday 3 May 2024 17:30 BST', 'Updated 4 May 2024']);
    expect(facts).toMatchObject({ authors: [], days: ['2024-05-03'] });
  });

  it('takes names before a role, a place or an outlet', () => {
    expect(bylineFacts(['By Jo Bell, Harbour Correspondent']).authors).toEqual(['Jo Bell']);
  });

  it('takes an outlet behind a name for no author', () => {
    expect(bylineFacts(['By Jo Bell, The Quay'], ['The Quay']).authors).toEqual(['Jo Bell']);
  });

  it('takes nothing where they differ', () => {
    const facts = bylineFacts(['By Jo Bell, 3 May 2024', 'By Al Moe, 3 May 2024']);
    expect(facts).toMatchObject({ authors: [], days: ['2024-05-03'] });
  });
});

describe('bylineNotes', () => {
  it('tells of what is taken, and of authors whom the metadata leave out', () => {
    const facts = bylineFacts(['By Jo Bell and Al Moe', '3 May 2024']);
    expect(bylineNotes(facts, { authors: [], published: '' })).toEqual([
      'author and published taken from the byline “By Jo Bell and Al Moe”, “3 May 2024”',
    ]);
    expect(bylineNotes(facts, { authors: ['Jo Bell'], published: '2024-05-03' })).toEqual([
      'the byline “By Jo Bell and Al Moe” names Al Moe beside the author that is set',
    ]);
    expect(bylineNotes(facts, { authors: ['Al Moe', 'Jo Bell'], published: 'x' })).toEqual([]);
    const credited = bylineFacts(['By Jo Bell, Associated Press']);
    expect(bylineNotes(credited, { authors: ['Jo Bell'], published: 'x' })).toEqual([]);
  });
});
