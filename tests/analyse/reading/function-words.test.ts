import { expect, it } from 'vitest';
import { isFunctionWord } from '../../../src/analyse/reading/function-words.ts';
import { fold } from '../../../src/text/fold.ts';

it('knows Arabic function words with the “and” that is written to them', () => {
  for (const word of ['وعندما', 'ولما', 'فإذا', 'وقبل']) {
    expect([word, isFunctionWord(fold(word), 'ar')]).toEqual([word, true]);
  }
  for (const word of ['وزير', 'وفاة', 'فرق', 'وكالة']) {
    expect([word, isFunctionWord(fold(word), 'ar')]).toEqual([word, false]);
  }
});
