import { describe, expect, it } from 'vitest';
import { acronymsIn, withAcronyms } from '../../src/align/acronyms.ts';
import { nameReader } from '../../src/align/same-names.ts';
import { readTerms } from '../../src/align/terms.ts';

describe('nameReader', () => {
  const lists = [
    ['Hashed', 'Hashd', 'Popular Mobilisation Forces', 'Popular Mobilisation'],
    ['Daesh', 'ISIL'],
  ];
  const read = (text: string) => {
    const reader = nameReader(lists, 'en');
    return reader(readTerms(text, 'en')).map(({ key }) => key);
  };

  it('reads all forms of a name as one term, the longest form first', () => {
    expect(read('the Popular Mobilisation Forces said')).toEqual(['the', '‹name 0›', 'said']);
    expect(read('the Hashd said')).toEqual(read('the Popular Mobilisation Forces said'));
    expect(read('Popular Mobilisation fought ISIL')).toEqual(['‹name 0›', 'fought', '‹name 1›']);
  });

  it('leaves the beginning of a form alone', () => {
    expect(read('a popular minister')).toEqual(['a', 'popula', 'minist']);
    expect(nameReader([], 'en')(readTerms('Daesh', 'en'))).toEqual(readTerms('Daesh', 'en'));
  });
});

describe('short names', () => {
  const [spelt, short] = ['the United Nations Organization met', 'UNO met'].map((text) =>
    readTerms(text, 'en'),
  );
  const keys = (terms: ReturnType<typeof readTerms> | undefined, known: ReadonlySet<string>) =>
    withAcronyms(terms ?? [], known).map(({ key }) => key);

  it('are added to a passage that spells them out, where the pair prints them', () => {
    const known = acronymsIn([spelt ?? [], short ?? []]);
    expect([...known]).toEqual(['uno']);
    expect(keys(spelt, known)).toEqual(['the', 'united', 'nation', 'organi', 'met', 'uno']);
    expect(keys(short, known)).toEqual(['uno', 'met']);
  });

  it('are not added where neither article prints them', () => {
    expect(keys(spelt, acronymsIn([spelt ?? []]))).not.toContain('uno');
  });
});
