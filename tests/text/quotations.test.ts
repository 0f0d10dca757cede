import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotations } from '../../src/text/quotations.ts';
import { anyLanguage, anyText } from './scripts.ts';

test.each([
  ['en', 'He said “go” and “stay”.', ['“go”', '“stay”']],
  ['en', 'Chanting "Death to America”, they', ['"Death to America”']],
  ['en', '"One," he said, "two."', ['"One,"', '"two."']],
  ['en', '‘We won’t go,’ he said of the protesters’ wish', ['‘We won’t go,’']],
  ['en', '“He called it ‘a crime’ then”', ['“He called it ‘a crime’ then”']],
  ['de', 'Er rief: „Komm!“ und »Geh!«', ['„Komm!“', '»Geh!«']],
  ['fr', 'Il a dit : « Non ! »', ['« Non ! »']],
  ['sv', '”Nej”, sade han', ['”Nej”']],
  ['zh', '他说：“我们赢了。”', ['“我们赢了。”']],
  ['ja', '「『はい』と言う」と', ['「『はい』と言う」']],
  ['ar', 'ما وصفه بـ"الإهمال" أو ب"الخطأ"', ['"الإهمال"', '"الخطأ"']],
  ['en', 'An unclosed “quotation', []],
  ['en', 'It’s the ’90s and 5" wide', []],
])('%s: %s', (lang, text, expected) => {
  expect(quotations(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('quotations rise and never touch one another', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (text, lang) => {
      let last = 0;
      for (const { start, end } of quotations(text, lang)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start + 1);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
