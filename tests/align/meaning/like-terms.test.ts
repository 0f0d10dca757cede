import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/align/index.ts';
import { findKin } from '../../../src/align/kin.ts';
import { likeTerms } from '../../../src/align/meaning/like-terms.ts';
import { readLikeWords } from '../../../src/align/meaning/like-words.ts';
import { anyScript, sentencesIn } from '../articles.ts';
import { lexiconOf, termOf } from '../lexicons.ts';

const words = readLikeWords(
  { any: ['thief thieves burglar', 'chief leader', 'US American', 'fire blaze'] },
  'en',
);

/** The keys that mean the same as one, in a pair. */
function like(left: readonly string[], right: readonly string[], key: string) {
  const lexicon = lexiconOf(left, right);
  const alike = likeTerms(lexicon, words).get(termOf(lexicon, key)) ?? [];
  return alike.map((id) => lexicon.keys[id]);
}

describe('likeTerms', () => {
  it('finds the words of like meaning that the pair prints, in any form', () => {
    const [left, right] = [['Some thieves met a chief'], ['The burglars met the leaders']];
    expect(like(left, right, 'thieve')).toEqual(['burgla']);
    expect(like(left, right, 'leader')).toEqual(['chief']);
    expect(like(left, right, 'met')).toEqual([]);
    expect(like(left, ['Nobody came'], 'thieve')).toEqual([]);
  });

  it('takes a name for one only where the pair prints it with a capital', () => {
    expect(like(['The US troops left'], ['All American troops left'], 'us')).toEqual(['americ']);
    expect(like(['They told us so'], ['All American troops left'], 'us')).toEqual([]);
  });

  it('goes both ways, and holds no term for itself', () => {
    const texts = anyScript.chain((script) =>
      fc.tuple(sentencesIn(script, 1, 5), sentencesIn(script, 1, 5)),
    );
    const told = ['A thief saw the blaze.', 'The chief saw burglars and fires.'];
    fc.assert(
      fc.property(texts, ([left, right]) => {
        const lexicon = lexiconOf([...left, ...told], right);
        const alike = likeTerms(lexicon, words);
        expect(alike.size).toBeGreaterThan(0);
        for (const [id, others] of alike) {
          for (const other of others) {
            expect(other).not.toBe(id);
            expect(alike.get(other)).toContain(id);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('findKin with a table', () => {
  it('changes nothing for a pair that prints none of its words', () => {
    const lexicon = lexiconOf(['Rain fell on the harbour.'], ['Rains fall over 25 harbours.']);
    expect(findKin(lexicon, words)).toEqual(findKin(lexicon));
  });

  it('adds words of like meaning to the words that are spelt alike', () => {
    const lexicon = lexiconOf(['Some thieves left'], ['The burglars and a thief left']);
    const own = termOf(lexicon, 'burgla');
    const { start, term } = findKin(lexicon, words);
    expect([...term.slice(start[own] ?? 0, start[own + 1] ?? 0)]).toEqual([
      own,
      termOf(lexicon, 'thieve'),
      termOf(lexicon, 'thief'),
    ]);
  });
});

it('lets no word of an English table speak in another language', () => {
  const texts = (lang: string, list: readonly string[]) => ({
    lang,
    passages: list.map((text, block) => ({ text, furniture: false, block })),
  });
  const [left, right] = [
    ['The thieves took the painting before dawn.', 'The harbour was closed for repairs.'],
    ['Burglars stole the artwork at night.', 'Ferries sailed from the northern quay instead.'],
  ];
  const pinned = { same: [[0, 0] as const] };
  const features = (lang: string, other: string) =>
    align(texts(lang, left), texts(other, right), pinned).links.map(
      (link) => link.evidence.features,
    );
  expect(features('pt', 'pt')).toEqual(features('pt', 'en'));
  expect(features('en', 'en')).not.toEqual(features('pt', 'pt'));
});
