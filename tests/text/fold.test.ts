import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { anyText } from './scripts.ts';

describe('what a reader takes for the same folds to the same', () => {
  test.each([
    ['Soleimani’s', "soleimani's"],
    ['“No” – he', '"no" - he'],
    ['«Да»', '"да"'],
    ['decades‑old', 'decades-old'],
    ['Müller', 'muller'],
    ['Straße', 'strasse'],
    ['ﬁne', 'fine'],
    ['ＡＢＣ１２', 'abc12'],
    ['ёлка', 'елка'],
    ['İstanbul', 'istanbul'],
    ['٢٬٥٠٠', '2,500'],
    ['१२', '12'],
    ['المُهَنْدِس', 'المهندس'],
    ['مـدرسـة', 'مدرسه'],
    ['أحمد', 'احمد'],
    ['ΣΟΦΟΣ', 'σοφοσ'],
    ['जाँच', 'जांच'],
    ['हिन्दी', 'हिंदी'],
    ['ज़िलों', 'जिलों'],
    ['so\u00adft  and\n wide ', 'soft and wide'],
  ])('%s = %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('what makes another word stays', () => {
  test.each([
    ['が', 'か'],
    ['की', 'का'],
    ['जन्म', 'जंम'],
    ['Йод', 'Иод'],
    ['2.5', '25'],
    ['한국', '한'],
  ])('%s ≠ %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

test('folding what is folded changes nothing, for every character', () => {
  for (let code = 0; code <= 0x2ffff; code += 1) {
    if (!/\p{Assigned}/u.test(String.fromCodePoint(code))) continue;
    const folded = fold(`x${String.fromCodePoint(code)}`);
    if (fold(folded) !== folded) expect.fail(`U+${code.toString(16)} folds on`);
  }
});

test('folding what is folded changes nothing, for every text', () => {
  fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
});

test('what stands beside a text makes no difference to it, plain or not', () => {
  const plain = fc.stringMatching(/^[a-zа-я0-9,.]{1,9}( [a-zа-я0-9,.]{1,9}){0,3}$/);
  fc.assert(
    fc.property(fc.oneof(plain, anyText), plain, (text, beside) => {
      const whole = fold(`${text} | ${beside} « `);
      expect(whole).toBe(`${fold(text)} | ${fold(beside)} "`.trim());
    }),
  );
});
