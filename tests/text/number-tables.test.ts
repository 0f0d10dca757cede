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
  ['da', 'to, tre, fire, fem, syv, otte, ti, elleve, nitten', [2, 3, 4, 5, 7, 8, 10, 11, 19]],
  ['da', 'femogtyve, enogtredive, tooghalvtreds, tres, nioghalvfems', [25, 31, 52, 60, 99]],
  ['da', 'hundrede og fem, to hundrede og halvtreds, to tusind fem hundrede', [105, 250, 2500]],
  ['da', 'halvanden million, en halv million, to og en halv milliard', [1.5e6, 5e5, 2.5e9]],
  ['nb', 'to, tre, sju, syv, åtte, tolv, tjuefem, femogtyve', [2, 3, 7, 7, 8, 12, 25, 25]],
  ['nb', 'hundre og fem, to hundre og femti, to tusen fem hundre', [105, 250, 2500]],
  ['nn', 'ein halv million, to millionar, to og ein halv million', [5e5, 2e6, 2.5e6]],
  ['cs', 'dva, dvou, tři, čtyři, pěti, šest, deset, patnáct', [2, 2, 3, 4, 5, 6, 10, 15]],
  ['cs', 'dvacet pět, pětadvacet, jednadvacet, dvaašedesát', [25, 25, 21, 62]],
  ['cs', 'dvě stě padesát, tři tisíce pět set, devatenáct set', [250, 3500, 1900]],
  ['cs', 'půl milionu, dva a půl milionu, tři miliardy', [5e5, 2.5e6, 3e9]],
  ['sk', 'dva, dvaja, piati, šiestich, desať, pätnásť', [2, 2, 5, 6, 10, 15]],
  ['sk', 'dvadsaťpäť, dvestopäťdesiat, tritisícpäťsto', [25, 250, 3500]],
  ['sk', 'pol milióna, dva a pol milióna, tri miliardy', [5e5, 2.5e6, 3e9]],
  ['sl', 'dva, trije, pet, enajst, petindvajset, enaindvajset', [2, 3, 5, 11, 25, 21]],
  ['sl', 'dvesto petdeset, tri tisoč petsto, pol milijona', [250, 3500, 5e5]],
  ['hr', 'dva, dvije, troje, petorica, jedanaest, dvadeset i pet', [2, 2, 3, 5, 11, 25]],
  ['hr', 'dvjesto pedeset, tri tisuće petsto, dva i pol milijuna', [250, 3500, 2.5e6]],
  ['sr', 'два, двоје, једанаест, двадесет пет, двеста педесет', [2, 2, 11, 25, 250]],
  ['sr', 'tri hiljade petsto, пола милиона, два и по милиона', [3500, 5e5, 2.5e6]],
  ['bg', 'два, две, двама, единайсет, двайсет и пет, сто и пет', [2, 2, 2, 11, 25, 105]],
  ['bg', 'двеста и петдесет, три хиляди и петстотин, два милиона и половина', [250, 3500, 2.5e6]],
  ['bg', 'половин милион, 12 хил, 2,5 млн', [5e5, 12_000, 2.5e6]],
  ['ca', 'dos, dues, tres, vuit, onze, vint-i-cinc, trenta-cinc', [2, 2, 3, 8, 11, 25, 35]],
  ['ca', 'dos-cents cinquanta, dues-centes, tres mil cinc-cents', [250, 200, 3500]],
  ['ca', 'mig milió, dos milions i mig, tres mil milions, quaranta-nou', [5e5, 2.5e6, 3e9, 49]],
  ['ms', 'dua, lapan, lapan belas, dua puluh lima, seribu lima ratus', [2, 8, 18, 25, 1500]],
  ['ms', 'setengah juta, dua bilion', [5e5, 2e9]],
  ['ro', 'doi, două, trei, șapte, doisprezece, douăzeci și cinci', [2, 2, 3, 7, 12, 25]],
  ['ro', 'o sută cinci, două sute cincizeci, o mie, trei mii cinci sute', [105, 250, 1000, 3500]],
  ['ro', 'douăzeci de mii, 200 de mii, o sută de mii, 25 de milioane', [2e4, 2e5, 1e5, 25e6]],
  ['ro', 'două milioane și jumătate, 2,5 milioane, 2 milioane 300 de mii', [2.5e6, 2.5e6, 2.3e6]],
  ['ro', 'jumătate de milion, un milion și jumătate', [5e5, 1.5e6]],
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
  ['da', 'en mand, et hus, tyve stjal, flere hundrede', []],
  ['nb', 'en mann, et tre, noen tusen, millioner', []],
  ['cs', 'jeden z nich, několik set, miliony lidí, PET lahev', []],
  ['sk', 'jeden z nich, niekoľko tisíc, milióny ľudí', []],
  ['sl', 'eden od njih, nekaj tisoč, nič', []],
  ['hr', 'jedan od njih, nekoliko tisuća, šesto mjesto', []],
  ['bg', 'един от тях, няколко хиляди, милиони хора', []],
  ['ca', 'un home, el nou govern, deu haver-hi, vint per cent, per cent', [20]],
  ['ms', 'satu orang, ribuan, beberapa ribu', []],
  ['ro', 'o nouă lege, un om, câteva mii, mii de oameni, douăzeci de oameni', [20]],
  ['vi', 'ba mẹ, năm nay, 5 ngân hàng', [5]],
])('leaves other words alone in %s: %s', (lang, text, expected) => {
  expect(values(text, lang)).toEqual(expected);
});

test('a small number may stand in words where lone ones are read in company only', () => {
  expect(['el', 'fi', 'hi', 'id', 'fa', 'th'].filter(readsNumberWords)).toHaveLength(6);
  expect(readsNumberWords('vi')).toBe(false);
});
