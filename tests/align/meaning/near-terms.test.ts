import { describe, expect, it } from 'vitest';
import { align } from '../../../src/align/index.ts';
import { findKin } from '../../../src/align/kin.ts';
import { nearTerms } from '../../../src/align/meaning/near-terms.ts';
import { readNearWords } from '../../../src/align/meaning/near-words.ts';
import { nearWordsOf } from '../../../src/align/meaning/tables.ts';
import { tableFile } from '../../../src/cli/vectors/table-file.ts';
import { lexiconOf, termOf } from '../lexicons.ts';

const words = ['thieves', 'burglars', 'iran', 'iraq', 'chief', 'leader', 'five'];
const table = readNearWords(
  tableFile(words, [
    { one: 0, other: 1, cosine: 1 },
    { one: 2, other: 3, cosine: 0.9 },
    { one: 4, other: 5, cosine: 0.5 },
  ]),
);

/** The keys near a word in meaning, with their likeness. */
function near(left: readonly string[], right: readonly string[], key: string) {
  const lexicon = lexiconOf(left, right);
  return nearTerms(
    lexicon,
    table,
  )(termOf(lexicon, key)).map(({ id, score }) => [lexicon.keys[id], Number(score.toFixed(2))]);
}

describe('nearTerms', () => {
  it('finds the words of a like meaning that the pair prints, the nearer the liker', () => {
    const [left, right] = [['Some thieves met a chief'], ['The burglars met the leader']];
    expect(near(left, right, 'thieve')).toEqual([['burgla', 1]]);
    expect(near(left, right, 'leader')).toEqual([['chief', 0.4]]);
    expect(near(left, right, 'met')).toEqual([]);
    expect(near(left, ['Nobody came'], 'thieve')).toEqual([]);
  });

  it('holds no name for another, but a name for a plain word', () => {
    expect(near(['They fled Iran'], ['They fled Iraq'], 'iran')).toEqual([]);
    expect(near(['Their Chief spoke'], ['Their leader spoke'], 'chief')).toEqual([['leader', 0.4]]);
  });
});

describe('findKin with a table', () => {
  it('changes nothing for a pair that prints no near words', () => {
    const lexicon = lexiconOf(['Rain fell on the harbour.'], ['Rains fall over 25 harbours.']);
    expect(findKin(lexicon, table)).toEqual(findKin(lexicon));
  });

  it('adds near words to the words that are spelt alike', () => {
    const lexicon = lexiconOf(['Some thieves left'], ['The burglars and a thief left']);
    const own = termOf(lexicon, 'burgla');
    const { start, term } = findKin(lexicon, table);
    expect([...term.slice(start[own] ?? 0, start[own + 1] ?? 0)]).toEqual([
      own,
      termOf(lexicon, 'thieve'),
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
  const dice = (lang: string, other: string) =>
    align(texts(lang, left), texts(other, right)).links.map(({ evidence }) => evidence.features);
  expect(nearWordsOf('pt', 'pt')).toBeNull();
  expect(dice('pt', 'pt')).toEqual(dice('pt', 'en'));
});
