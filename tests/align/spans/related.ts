import fc from 'fast-check';

const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'a', 'Qassem', 'Qasem', 'al-Muhandis', 'al Muhandis', '2,500', 'strike', 'US'],
  ru: ['и', 'в', 'город', 'Иванов', 'Иванова', 'сказал', '3', 'марта', 'удар', 'ёлка', 'елка'],
  ar: ['في', 'من', 'المُهندس', 'المهندس', 'قال', '٢٬٥٠٠', '2500', 'مدرسة', 'والعاصمة'],
  zh: ['美国', '伊拉克', '抗議者', '的', '三百万', '300万', '说', '，', '和'],
  hi: ['वह', 'गया', 'हिन्दी', '१२', '12', 'के'],
  und: ['😀', '\ud800', '(', ')', '“', '”', '\u200f', '%', '€', 'x', ''],
};

/** Two texts that share words: the second has some of the first's dropped, changed or moved. */
export const relatedTexts: fc.Arbitrary<{ lang: string; left: string; right: string }> = fc
  .constantFrom(...Object.keys(VOCABULARY))
  .chain((lang) => {
    const word = fc.constantFrom(...(VOCABULARY[lang] ?? []), ...(VOCABULARY['en'] ?? []));
    const space = fc.constantFrom(' ', ' ', ' ', ', ', ' (', ') ', '. ', '” ');
    const words = fc.array(fc.tuple(word, space), { maxLength: 24 });
    const edits = fc.array(
      fc.tuple(fc.nat(24), fc.nat(24), fc.constantFrom('drop', 'swap', 'new')),
    );
    return fc.tuple(words, edits, word).map(([base, changes, other]) => {
      const changed = [...base];
      for (const [at, to, what] of changes) {
        const taken = changed.splice(at, 1);
        if (what === 'swap') changed.splice(to, 0, ...taken);
        if (what === 'new') changed.splice(at, 0, [other, ' ']);
      }
      return { lang, left: base.flat().join(''), right: changed.flat().join('') };
    });
  });
