import { describe, expect, it } from 'vitest';
import english from '../../../src/align/meaning/english.json' with { type: 'json' };
import { likeWordsOf, readLikeWords } from '../../../src/align/meaning/like-words.ts';
import { fold } from '../../../src/text/fold.ts';

describe('readLikeWords', () => {
  const { likes, names, stemOf } = readLikeWords(
    { crime: ['thief burglar', 'burglar intruder', 'US America'], other: ['us ours'] },
    'en',
  );
  const likesOf = (word: string) => [...(likes.get(stemOf(word)) ?? [])];

  it('lets every word of a set stand for every other, in all its forms, and chains no sets', () => {
    expect(likesOf('burglars').sort()).toEqual(['burglar', 'thief', 'intruder'].map(stemOf).sort());
    expect(likesOf('thief')).not.toContain(stemOf('intruder'));
    expect(likesOf('harbour')).toEqual([]);
  });

  it('knows the words that are names wherever they stand', () => {
    expect(names.has(stemOf('america'))).toBe(true);
    expect(names.has(stemOf('us'))).toBe(false);
    expect(names.has(stemOf('thief'))).toBe(false);
  });
});

describe('likeWordsOf', () => {
  it('has words for two articles in one language with a table, and for no others', () => {
    expect(likeWordsOf('en', 'en-GB')).toBe(likeWordsOf('en', 'en'));
    expect(likeWordsOf('en', 'en')?.likes.size).toBeGreaterThan(1000);
    expect(likeWordsOf('en', 'de')).toBeNull();
    expect(likeWordsOf('pt', 'pt')).toBeNull();
    expect(likeWordsOf('constructor', 'constructor')).toBeNull();
  });
});

describe('the English table', () => {
  const sets = Object.values(english).flat();

  it('has sets of two and more single words, each once', () => {
    for (const set of sets) {
      const words = set.split(' ');
      expect([set, words.length >= 2]).toEqual([set, true]);
      expect([set, new Set(words.map(fold)).size]).toEqual([set, words.length]);
      expect([set, words.every((word) => /^\p{L}+$/u.test(word))]).toEqual([set, true]);
    }
  });

  it('has no set twice', () => {
    const sorted = sets.map((set) => set.split(' ').sort().join(' '));
    expect(sorted.filter((set, index) => sorted.indexOf(set) !== index)).toEqual([]);
  });
});
