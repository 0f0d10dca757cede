import fc from 'fast-check';

/** Short words in several scripts, with marks, numerals, symbols and broken characters. */
const WORDS = {
  latin: ['the', 'U.S.', 'Gen.', 'Müller', 'al-Muhandis', 'Hashed’s', '2,500', 'No.', 'A', 'said'],
  cyrillic: ['город', 'Йод', 'ёлка', 'г.', 'Иванов', 'сказал', '3', 'и'],
  arabic: ['المُهَنْدِس', 'أحمد', 'قال', '٢٬٥٠٠', 'في', 'مـدرسة', 'و'],
  han: ['美国', '伊拉克', '。', '他说', '三百', '抗議', '一'],
  devanagari: ['वह', 'गया।', 'हिन्दी', '१२', 'के'],
  odd: ['😀', '👩‍👩‍👧', '\ud800', '\udc00', '\u200f', '\u00ad', '', '\u0301', '\ufeff'],
} as const;

const MARKS = [
  '. ',
  '? ',
  '! ',
  ', ',
  ' ',
  ' ',
  ' ',
  '” ',
  ' “',
  '"',
  ' (',
  ') ',
  '…',
  '\n',
  '。',
  '؟ ',
];

export type Script = keyof typeof WORDS;

/** Text in one script, or in all of them mixed. */
export function textIn(script: Script | 'any', longest = 30): fc.Arbitrary<string> {
  const words: readonly string[] = script === 'any' ? Object.values(WORDS).flat() : WORDS[script];
  return fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...MARKS)), { maxLength: longest })
    .map((parts) => parts.flat().join(''));
}

/** Any text: words of every script, or whatever code units a string may hold. */
export const anyText = fc.oneof(textIn('any'), fc.string({ unit: 'binary' }), fc.string());

export const anyLanguage = fc.constantFrom(
  ...['en', 'de', 'fr', 'es', 'pt', 'ru', 'ar', 'zh', 'ja', 'hi', 'th', 'und', 'x-y-not-a-tag-'],
);
