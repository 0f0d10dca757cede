import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terms } from '../../../src/view/search/terms.ts';

const words = (text: string) => terms(text).map(({ term }) => term);

describe('terms', () => {
  it.each([
    ['The rally in Baghdad', ['the', 'rally', 'in', 'baghdad']],
    ['Qasem Soleimani’s “élite”', ['qasem', 'soleimani', 'elite']],
    ['2,500 troops', ['500', 'troops']],
    ['Поезд ЙОД', ['поезд', 'йод']],
    ['القِطار', ['قطار']],
    ['والحكومة للحكومة حكومه', ['حكومه', 'حكومه', 'حكومه']],
    ['Straße Ærø', ['strasse', 'aero']],
    ['青榆晚报', ['青榆', '榆晚', '晚报']],
    ['東 A線', ['東', '線']],
    ['', []],
  ])('reads %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { term, start, end } of terms(text)) {
          expect(words(text.slice(start, end))).toEqual([term]);
        }
      }),
    );
  });

  it('are the same in any case', () => {
    expect(words('IRAN iran Iran')).toEqual(['iran', 'iran', 'iran']);
  });
});
