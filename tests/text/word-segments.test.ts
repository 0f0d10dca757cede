import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordSegments } from '../../src/text/word-segments.ts';

/** The platform's own answer. */
function bySegmenter(text: string, lang: string) {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ segment, index, isWordLike = false }) => ({
    start: index,
    end: index + segment.length,
    isWordLike,
  }));
}

const LANGUAGES = ['en', 'en-GB', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'fi', 'sv', 'el', 'zh', 'ja'];

/** Letters, digits, and every mark that joins or parts them. */
const character = fc.oneof(
  fc.constantFrom(...'aZéß19 .,;:\'’‘"“”–-…_%$()/×·'),
  fc.integer({ min: 0x20, max: 0x2fff }).map((code) => String.fromCharCode(code)),
);

it('cuts plain text as the platform does', () => {
  const text = "The U.S. paid 2,500 (3.5%) for “al-Muhandis’s” car…  at 5.30 o'clock; 7,a.b c.1";
  expect(wordSegments(text, 'en')).toEqual(bySegmenter(text, 'en'));
});

it('cuts any two characters beside a letter and a digit as the platform does', () => {
  for (let code = 0x20; code < 0x2030; code += 1) {
    const one = String.fromCharCode(code);
    const text = `x${one}y 1${one}2 x${one}1 ${one}${one} ${one}`;
    expect(wordSegments(text, 'en'), JSON.stringify(one)).toEqual(bySegmenter(text, 'en'));
  }
});

it('cuts any text in any language as the platform does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: character, maxLength: 20 }),
      fc.constantFrom(...LANGUAGES),
      (text, lang) => {
        expect(wordSegments(text, lang)).toEqual(bySegmenter(text, lang));
      },
    ),
    { numRuns: 3000 },
  );
});
