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
