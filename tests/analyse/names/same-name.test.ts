import { describe, expect, it } from 'vitest';
import { mayBeOneName } from '../../../src/analyse/names/same-name.ts';

describe('mayBeOneName', () => {
  it.each([
    ['ru', 'ивана', 'иван'],
    ['ru', 'седовым', 'седов'],
    ['uk', 'коваленка', 'коваленко'],
    ['pl', 'kowalskiej', 'kowalska'],
    ['pl', 'nowakowi', 'nowak'],
    ['cs', 'novakova', 'novakove'],
    ['fi', 'sannan', 'sanna'],
    ['tr', 'ankarada', 'ankaraya'],
    ['en', 'qassem', 'qasem'],
  ])('takes two cases or spellings for one name in %s: %s, %s', (lang, one, other) => {
    expect(mayBeOneName(one, other, lang)).toBe(true);
    expect(mayBeOneName(other, one, lang)).toBe(true);
  });

  it.each([
    ['ru', 'иван', 'павел'],
    ['pl', 'nowak', 'kowalska'],
    ['en', 'ivana', 'ivan'],
    ['de', 'steinmeier', 'steinberg'],
  ])('keeps two names apart in %s: %s, %s', (lang, one, other) => {
    expect(mayBeOneName(one, other, lang)).toBe(false);
  });
});
