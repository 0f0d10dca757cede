import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('isShortName', () => {
  const right = ['Marlow Water said it was late.'];

  /** The voices where one article prints something before it cites somebody. */
  const beside = (before: string, said = 'Marlow said no.') =>
    told({ left: [before, said], right, links: [] });

  it('knows a body by the first word of its name, where the article prints the whole name too', () => {
    expect(beside('Marlow Water shut the lock.')).toEqual(['both: Marlow | Marlow Water']);
    expect(beside('The lock is shut.')).toHaveLength(2);
  });

  it('knows a body by who speaks for it', () => {
    const said = 'A spokeswoman for Marlow said no.';
    expect(beside('Marlow Water shut the lock.', said)).toEqual([
      'both: A spokeswoman for Marlow | Marlow Water',
    ]);
  });

  it('knows it within one article', () => {
    const left = ['Marlow Water said no.', '“It is late,” Marlow said.'];
    expect(told({ left, right: [] })).toEqual(['only here: Marlow Water / Marlow | ']);
  });

  it.each(['Otto Marlow founded Marlow Water.', 'Marlow Water and Marlow Gas shut the lock.'])(
    'does not where the word may name another: %s',
    (before) => {
      expect(beside(before)).toHaveLength(2);
    },
  );

  it('takes no place for a body that bears its name', () => {
    const left = ['The Ardelo Fire Brigade came.', 'Ardelo said no.'];
    const of = ['The Ardelo Fire Brigade said it was late.'];
    expect(told({ left, right: of, links: [] })).toHaveLength(2);
  });
});

describe('isPartOfName', () => {
  const right = ['“Never again,” Maud Feeney said.'];

  it('knows a person by the first name behind another of the family', () => {
    const left = ['Lars Feeney’s widow, Maud, told reporters that it was late.'];
    expect(told({ left, right })).toEqual(['both: Maud | Maud Feeney']);
  });

  it.each([
    'A nurse, Maud, told reporters that it was late.',
    'Lars Feeney’s sister, Maud Ruhl, told reporters that it was late. “Late,” Maud said.',
  ])('does not where the first name may be another’s: %s', (before) => {
    expect(told({ left: [before], right, links: [] })).toHaveLength(2);
  });
});
