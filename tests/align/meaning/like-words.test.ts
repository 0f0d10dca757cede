import { describe, expect, it } from 'vitest';
import english from '../../../src/align/meaning/english.json' with { type: 'json' };
import { likeWordsOf, readLikeWords } from '../../../src/align/meaning/like-words.ts';
import { fold } from '../../../src/text/fold.ts';

describe('readLikeWords', () => {
  const { likes, keyOf } = readLikeWords(
    { crime: ['thief burglar', 'burglar intruder', 'US America'], other: ['us ours'] },
    'en',
  );
  const likesOf = (word: string, isName = false) => [...(likes.get(keyOf(word, isName)) ?? [])];
  const keysOf = (words: readonly string[], isName = false) =>
    words.map((word) => keyOf(word, isName));

  it('lets every word of a set stand for every other, in all its forms, and chains no sets', () => {
    expect(likesOf('burglars').sort()).toEqual(keysOf(['burglar', 'thief', 'intruder']).sort());
    expect(likesOf('thief')).not.toContain(keyOf('intruder', false));
    expect(likesOf('harbour')).toEqual([]);
  });

  it('tells a name from a plain word of the same letters', () => {
    expect(likesOf('us', true)).toEqual(keysOf(['us', 'america'], true));
    expect(likesOf('us')).toEqual(keysOf(['us', 'ours']));
    expect(likesOf('america')).toEqual([]);
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
