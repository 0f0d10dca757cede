import { expect, it, vi } from 'vitest';
import { once, onceByLanguage } from '../../src/text/once.ts';

it('computes a result once for each object, whatever it is', () => {
  const compute = vi.fn(({ value }: { value: number }) => (value > 1 ? value : undefined));
  const result = once(compute);
  const [one, two] = [{ value: 1 }, { value: 2 }];
  expect([result(one), result(two), result(one), result(two)]).toEqual([
    undefined,
    2,
    undefined,
    2,
  ]);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('computes it again for another language', () => {
  const compute = vi.fn(({ value }: { value: number }, lang: string) => `${value} ${lang}`);
  const result = onceByLanguage(compute);
  const one = { value: 1 };
  expect(['en', 'en', 'de', 'en'].map((lang) => result(one, lang))).toEqual([
    '1 en',
    '1 en',
    '1 de',
    '1 en',
  ]);
  expect(compute).toHaveBeenCalledTimes(3);
});
