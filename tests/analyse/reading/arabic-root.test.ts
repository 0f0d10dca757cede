import { expect, it } from 'vitest';
import { areOfOneArabicRoot } from '../../../src/analyse/reading/arabic-root.ts';
import { fold } from '../../../src/text/fold.ts';

it.each([
  ['تنخفض', 'انخفاض', true],
  ['أعلن', 'إعلان', true],
  ['مجهزتان', 'تجهزان', true],
  ['الرصيف', 'أرصفة', true],
  ['وطريق', 'الطرق', true],
  ['جسر', 'جسران', true],
  ['الجسر', 'جسرين', true],
  ['سفينة', 'قارب', false],
  ['تنخفض', 'تراجع', false],
  // Two nouns of one root are a choice.
  ['الحكومة', 'المحكمة', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(areOfOneArabicRoot(fold(one), fold(other))).toBe(expected);
  expect(areOfOneArabicRoot(fold(other), fold(one))).toBe(expected);
});
