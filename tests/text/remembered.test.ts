import { expect, it, vi } from 'vitest';
import { remembered, rememberedByLanguage } from '../../src/text/remembered.ts';

it('computes a result once for each text', () => {
  const make = vi.fn((text: string) => text.length || undefined);
  const length = remembered(make);
  expect([length('four'), length(''), length('four'), length('')]).toEqual([
    4,
    undefined,
    4,
    undefined,
  ]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('forgets rather than remember more than it may', () => {
  const make = vi.fn((text: string) => text);
  const same = remembered(make, 5);
  for (const text of ['abc', 'de', 'abc', 'fgh', 'abc']) expect(same(text)).toBe(text);
  expect(make.mock.calls.map(([text]) => text)).toEqual(['abc', 'de', 'fgh', 'abc']);
});

it('keeps languages apart', () => {
  const make = vi.fn((text: string, lang: string) => `${lang} ${text}`);
  const named = rememberedByLanguage(make);
  expect([named('die', 'en'), named('die', 'de'), named('die', 'en')]).toEqual([
    'en die',
    'de die',
    'en die',
  ]);
  expect(make).toHaveBeenCalledTimes(2);
});
