import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onlyAbbreviates } from '../../src/text/caseless-stops.ts';
import { sentences } from '../../src/text/sentences.ts';
import { splits } from './splits.ts';

describe('where dandas end the sentences, a full stop abbreviates', () => {
  test.each([
    ['hi', 'विधायक कुं. विजय और स्वा. आनंद आए।‖ वे चले गए।‖ सड़क 5 कि.मी. लंबी है।'],
    ['hi', 'भारत (ब्रि. काल) में।‖ ई.पू. तीसरी सदी में।'],
    ['mr', 'अधि. देशमुख आले।‖ ते गेले।'],
    ['ne', 'अधि. राई आए।‖ उनी गए।'],
    ['bn', 'বি. চৌধুরী ও উপাধ্য. রহিম এলেন।‖ তারা গেলেন।'],
    ['pa', 'ਪ੍ਰੋ. ਸਿੰਘ ਆਏ।‖ ਉਹ ਗਏ।'],
  ])('%s: %s', splits);
});

describe('a full stop behind a verb, or in a text without dandas, ends a sentence', () => {
  test.each([
    ['hi', 'वह घर आया है.‖ पुलिस आई।‖ मंत्री ने कहा.‖ लोग जाएंगे.‖ सब चुप थे।'],
    ['hi', 'पुलिस पहुंची.‖ डॉ. शर्मा बोले.‖ सड़क 5 कि.मी. लंबी है.‖ भीड़ गई.'],
    ['mr', 'पोलीस पोहोचले.‖ लोक थांबले.'],
    ['bn', 'তিনি এসেছেন।‖ তারা কাজ করেছেন.‖ সবাই চুপ।'],
    ['hi', 'उसने कहा।‖ The road is closed.‖ He left.'],
  ])('%s: %s', splits);
});

describe('in Thai, Lao, Khmer and Burmese letters, a full stop abbreviates', () => {
  test.each([
    ['th', 'พ.ต.อ. สมชาย กล่าวว่า เวลา 22.15 น. เมื่อปี พ.ศ. 2545 ที่ กทม. มีฝนตก'],
    ['th', 'นายกฯ บอกว่า “ถึง รพ.” แล้ว'],
    ['lo', 'ທ່ານ ດຣ. ສົມສັກ ເວລາ 22 ມ. ແລ້ວ'],
    ['km', 'លោក ស. សុខ មកដល់។‖ គាត់ទៅ។'],
    ['my', 'ဦး ဒေါက်. အောင် လာသည်။‖ သူ သွားသည်။'],
    ['th', 'จริงหรือ?‖ พล.อ. สมชาย ไม่ตอบ'],
  ])('%s: %s', splits);
});

test('a Thai text is cut at no full stop, in whatever language it is said to be', () => {
  const syllable = fc.constantFrom('พ', 'ต', 'อ', 'นาย', 'น', 'ศ', 'กทม');
  const gap = fc.constantFrom('.', '. ', ' ', '');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(syllable, gap), { minLength: 1, maxLength: 20 }),
      fc.constantFrom('th', 'en', 'lo', 'und'),
      (parts, lang) => {
        const text = parts.flat().join('');
        expect(sentences(text, lang)).toEqual([{ start: 0, end: text.trimEnd().length }]);
      },
    ),
  );
});

test('letters with capitals, and letters of other scripts, are left to the other rules', () => {
  for (const word of ['Dr', 'вул', 'المدينة', 'ஊர்', '340']) {
    expect(onlyAbbreviates(word, true)).toBe(false);
  }
});
