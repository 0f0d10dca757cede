import { expect, test } from 'vitest';
import { readsNumberWords } from '../../src/text/number-words.ts';
import { numerals } from '../../src/text/numerals.ts';
import { tokenise } from '../../src/text/tokens.ts';

function values(text: string, lang: string): number[] {
  return numerals(tokenise(text, lang), lang).map(({ value }) => Number(value));
}

/** Numbers in words, parted by commas, with their values. */
const TABLES: readonly (readonly [lang: string, words: string, values: readonly number[]])[] = [
  ['uk', 'двоє, сімнадцятеро, двадцятеро', [2, 17, 20]],
  ['uk', 'шістнадцятьох, шістнадцятьом, двадцятьох, п’ятдесятьох', [16, 16, 20, 50]],
  ['pl', 'dwaj, trzej, czterej, dziewięcioro', [2, 3, 4, 9]],
  ['el', 'δύο, τρεις, τέσσερα, πέντε, έξι, επτά, οκτώ, εννέα, δέκα', [2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ['el', 'δώδεκα, είκοσι πέντε, ενενήντα εννέα, εκατόν είκοσι', [12, 25, 99, 120]],
  ['el', 'χίλιοι διακόσιοι, δύο χιλιάδες πεντακόσια', [1200, 2500]],
  ['el', 'δυόμισι εκατομμύρια, 12 χιλιάδες, μισό εκατομμύριο', [2.5e6, 12_000, 5e5]],
  ['fi', 'kaksi, kolme, neljä, viisi, kuusi, seitsemän, kymmenen', [2, 3, 4, 5, 6, 7, 10]],
  ['fi', 'kahden, kolmea, kaksitoista, kaksikymmentäviisi', [2, 3, 12, 25]],
  ['fi', 'sata, kaksisataaviisikymmentä, kaksituhattaviisisataa', [100, 250, 2500]],
  ['fi', 'kaksi miljoonaa, puoli miljoonaa, puolitoista miljardia', [2e6, 5e5, 1.5e9]],
  ['hi', 'दो, तीन, चार, पांच, पाँच, छह, सात, आठ, नौ, दस', [2, 3, 4, 5, 5, 6, 7, 8, 9, 10]],
  ['hi', 'बारह, पच्चीस, पचास, दो सौ, पांच हजार, पाँच हज़ार', [12, 25, 50, 200, 5000, 5000]],
  ['hi', 'एक लाख, दो करोड़, डेढ़ लाख, 2 लाख 50 हजार', [1e5, 2e7, 1.5e5, 2.5e5]],
  ['id', 'dua, tiga, empat, lima, enam, tujuh, delapan', [2, 3, 4, 5, 6, 7, 8]],
  ['id', 'sembilan, sepuluh, sebelas, dua belas, dua puluh lima', [9, 10, 11, 12, 25]],
  ['id', 'seratus dua puluh lima, dua ratus lima puluh ribu', [125, 250_000]],
  ['id', 'seribu lima ratus, dua belas ribu, dua setengah juta', [1500, 12_000, 2.5e6]],
  ['id', 'setengah juta, 12 ribu 500, 2 juta 300 ribu', [5e5, 12_500, 2.3e6]],
  ['fa', 'دو، سه، چهار، پنج، شش، هفت، هشت، ده', [2, 3, 4, 5, 6, 7, 8, 10]],
  ['fa', 'دوازده، بیست و پنج، صد و بیست و نه، دویست', [12, 25, 129, 200]],
  ['fa', 'دو هزار و پانصد، سه میلیون، دو و نیم میلیون', [2500, 3e6, 2.5e6]],
  ['th', 'สอง, สาม, สี่, ห้า, หก, เจ็ด, แปด, เก้า, สิบ', [2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ['th', 'สิบสอง, ยี่สิบห้า, สามสิบ, สองร้อยห้าสิบ, ห้าพัน', [12, 25, 30, 250, 5000]],
  ['th', '5 ล้าน, 2 แสน, 3 หมื่นล้าน, สองหมื่นห้าพัน', [5e6, 2e5, 3e10, 25_000]],
  ['vi', '12 triệu, 2 tỷ 500 triệu, 12 nghìn 500', [12e6, 2.5e9, 12_500]],
];

test.each(TABLES)('reads number words of %s: %s', (lang, words, expected) => {
  expect(words.split(/[,،] /u).map((word) => values(word, lang))).toEqual(
    expected.map((value) => [value]),
  );
});

test.each([
  ['el', 'ένας άνδρας, μια μέρα, μερικές χιλιάδες, πέντε τοις εκατό', [5]],
  ['fi', 'yksi heistä, muutama tuhat, miljoonaa', []],
  ['hi', 'एक आदमी, कई हजार, साढ़े तीन लाख, 22 अरब देश', [22]],
  ['id', 'satu orang, ribuan, beberapa ribu, belasan', []],
  ['fa', 'یک مرد، نه، سه شنبه، چند هزار', []],
  ['th', 'หลายสิบคน, คนหนึ่ง, ศูนย์', []],
  ['vi', 'ba mẹ, năm nay, 5 ngân hàng', [5]],
])('leaves other words alone in %s: %s', (lang, text, expected) => {
  expect(values(text, lang)).toEqual(expected);
});

test('a small number may stand in words where lone ones are read in company only', () => {
  expect(['el', 'fi', 'hi', 'id', 'fa', 'th'].filter(readsNumberWords)).toHaveLength(6);
  expect(readsNumberWords('vi')).toBe(false);
});
