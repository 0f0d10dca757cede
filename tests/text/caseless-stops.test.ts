import { describe, expect, test } from 'vitest';
import { onlyAbbreviates } from '../../src/text/caseless-stops.ts';
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

test('letters with capitals, and letters of other scripts, are left to the other rules', () => {
  for (const word of ['Dr', 'вул', 'المدينة', 'ஊர்', '340']) {
    expect(onlyAbbreviates(word, true)).toBe(false);
  }
});
