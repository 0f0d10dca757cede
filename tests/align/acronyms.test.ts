import { describe, expect, it } from 'vitest';
import { acronymsIn, withAcronyms } from '../../src/align/acronyms.ts';
import { readTerms } from '../../src/align/terms.ts';

const terms = (text: string) => readTerms(text, 'en');

/** Whether a text is read as speaking of a short name that the pair prints. */
function speaksOf(text: string, short: string): boolean {
  return withAcronyms(terms(text), new Set([short])).some(({ key }) => key === short);
}

describe('acronymsIn', () => {
  it('finds short names of three letters to six', () => {
    const passages = ['The EU and NATO met.', 'The ABC, the UNESCO and the LONGEST left.'].map(
      terms,
    );
    expect([...acronymsIn(passages)].sort()).toEqual(['abc', 'nato', 'unesco']);
  });
});

describe('withAcronyms', () => {
  it('lets a passage that spells a name out speak of its short form too', () => {
    expect(speaksOf('Then the United Nations Organization met.', 'uno')).toBe(true);
    expect(speaksOf('Then the united nations organization met.', 'uno')).toBe(false);
    expect(speaksOf('Then the United Nations met.', 'un')).toBe(false);
    expect(speaksOf('Alpha Bravo Cora Delta Echo Foxtrot', 'abcdef')).toBe(true);
  });

  it('adds nothing where the pair prints no short name', () => {
    const read = terms('Then the United Nations Organization met.');
    expect(withAcronyms(read, new Set())).toEqual(read);
  });

  it('passes over small words inside a name, and over no other', () => {
    expect(speaksOf('Alliance pour le Burkina Centrafrique', 'abc')).toBe(true);
    expect(speaksOf('Alliance until Burkina Centrafrique', 'abc')).toBe(false);
    expect(speaksOf('Alliance 12 Burkina Centrafrique', 'abc')).toBe(false);
  });

  it('reads no name longer than names get', () => {
    expect(speaksOf('Alpha of the Bravo of the new Cora', 'abc')).toBe(true);
    expect(speaksOf('Alpha of the Bravo of the very new Cora', 'abc')).toBe(false);
  });
});
