import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise, withoutPossessive } from '../../src/text/tokens.ts';
import { anyLanguage, anyText } from './scripts.ts';

function printed(text: string, lang: string): string[] {
  return tokenise(text, lang).map(({ start, end }) => text.slice(start, end));
}

describe('words stay whole', () => {
  test.each([
    ['en', 'decades-old|al-Muhandis|COVID-19|F-16|6,000-strong|U.S.-led|AT&T'],
    ['en', 'Soleimani’s|don’t|O’Brien|protesters|’|deputy'],
    ['en', 'U.S.|e.g.|p.m.|end|.'],
    ['en', '2,500|men|2020|–|21|2|-|1'],
    ['en', '$|5|44|%|3rd|“|x|”'],
    ['de', '1.000,5|Kanzler-Kandidat|z.B.|3.1.2020'],
    ['fr', '12 345,5|in|2020|300|aujourd’hui'],
    ['fr', '2\u202f500|personnes'],
    ['pt-PT', '12 345|pessoas'],
    ['ar', '٢٬٥٠٠|المُهَنْدِس|،'],
    ['zh', '伊拉克|三百|2022|年|，'],
    ['en', '👩‍👩‍👧|😀|!'],
  ])('%s: %s', (lang, marked) => {
    expect(printed(marked.replaceAll('|', ' '), lang)).toEqual(marked.split('|'));
  });

  test('words on either side of a narrow no-break space are two, a number is one', () => {
    expect(printed('12\u202f000\u202fpersonnes\u202f!', 'fr')).toEqual([
      '12\u202f000',
      'personnes',
      '!',
    ]);
    expect(printed('1\u202f\u202f000', 'fr')).toEqual(['1', '000']);
  });

  test.each([
    ['Some 40 000 boats', ['Some', '40 000', 'boats']],
    ['the mill’s 1 250 crews', ['the', 'mill’s', '1 250', 'crews']],
    ['About 1 200 000 homes', ['About', '1 200 000', 'homes']],
    ['Flight 61 200 miles out', ['Flight', '61', '200', 'miles', 'out']],
    ['On May 12 300 boats', ['On', 'May', '12', '300', 'boats']],
    ['by 12 150 boats', ['by', '12', '150', 'boats']],
    ['call 020 555 123', ['call', '020', '555', '123']],
    ['call +27 21 555 123', ['call', '+', '27', '21', '555', '123']],
  ])(
    'a plain space parts thousands in English where no second number may stand: %s',
    (text, found) => {
      expect(tokenise(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(found);
    },
  );

  test('elided words are two, with no space between', () => {
    expect(printed('l’Iran dell’arte', 'it')).toEqual(['l’', 'Iran', 'dell’', 'arte']);
    expect(printed('l’Iran', 'en')).toEqual(['l’Iran']);
  });
});

test.each([
  ['U.S.', 'us'],
  ['U.S.-led', 'us-led'],
  ['Soleimani’s', "soleimani's"],
  ['al‑Muhandis', 'al-muhandis'],
  ['٢٬٥٠٠', '2,500'],
])('%s folds to %s', (text, folded) => {
  expect(tokenise(text, 'en').map((token) => token.folded)).toEqual([folded]);
});

test.each([
  ['word', 'word'],
  ['3rd', 'word'],
  ['2,500', 'number'],
  ['½', 'number'],
  ['%', 'symbol'],
  ['😀', 'symbol'],
  ['—', 'punctuation'],
  ['\ud800', 'punctuation'],
])('%j is a %s', (text, kind) => {
  expect(tokenise(text, 'en').map((token) => token.kind)).toEqual([kind]);
});

test('a word keeps its accents beside its folded form where they tell it from others', () => {
  const forms = (text: string, lang: string) =>
    tokenise(text, lang).map(({ folded, accented }) => [folded, accented]);
  expect(forms('Nă\u0301m 5', 'vi-VN')).toEqual([
    ['nam', 'nắm'],
    ['5', undefined],
  ]);
  expect(forms('Été', 'fr')).toEqual([['ete', undefined]]);
});

test('an English possessive comes off, another language’s end stays', () => {
  expect(withoutPossessive("soleimani's", 'en-GB')).toBe('soleimani');
  expect(withoutPossessive("'s", 'en')).toBe("'s");
  expect(withoutPossessive("hashd's", 'de')).toBe("hashd's");
});

test('tokens rise and hold every character but white space', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (text, lang) => {
      let last = 0;
      for (const { start, end } of tokenise(text, lang)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(last, start).trim()).toBe('');
        expect(text.slice(start, end).trim()).not.toBe('');
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});

test.each(['a-', '1 ', '1 111 ', 'x.', 'a.', '的', 'l’a '])(
  'a hundred thousand characters of %j pass',
  (unit) => {
    const text = unit.repeat(Math.floor(100_000 / unit.length));
    expect(tokenise(text, 'fr').at(-1)?.end).toBe(text.trimEnd().length);
  },
);
