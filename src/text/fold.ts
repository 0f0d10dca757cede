/** Characters that matching drops: soft hyphen, zero-width and bidirectional controls, tatweel. */
const INVISIBLE = /[\p{Cf}\u0640]+/gu;

/**
 * Marks that matching drops: the accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel
 * signs and hamza, variation selectors. The vowel signs of Indic scripts and the voicing marks of
 * kana are letters of their words and stay.
 */
const ACCENT = /(?![\u3099\u309a])(?=\p{Mn})[\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}\p{sc=Cyrl}]/gu;

/** Letters that decomposition leaves alone, with the plain letters a reader takes them for. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ٱ', 'ا'],
  ['٬', ','],
  ['٫', '.'],
]);
const SPECIAL = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');

/** Devanagari spells a nasal before a consonant of its own kind, or a nasal vowel, in two ways. */
const NASAL =
  /\u0901|\u0919\u094d(?=[\u0915-\u0918])|\u091e\u094d(?=[\u091a-\u091d])|\u0923\u094d(?=[\u091f-\u0922])|\u0928\u094d(?=[\u0924-\u0927])|\u092e\u094d(?=[\u092a-\u092d])/gu;
const ANUSVARA = '\u0902';
/** The dot below that Devanagari may leave off. */
const NUKTA = /\u093c/gu;

const SINGLE_QUOTE = /[‘’‚‛′‵´`ʹʻʼʽ՚＇‹›]/gu;
const DOUBLE_QUOTE = /[“”„‟″‶«»「」『』〝〞〟＂]/gu;
const DASH = /[\p{Pd}\u2212\u2043]/gu;
const DIGIT = /[^\P{Nd}0-9]/gu;
/** Characters that fold to themselves in any company: most texts are made of these alone. */
const SETTLED_CHARACTERS =
  '[\\x21-\\x5f\\x61-\\x7eа-я\\u0621\\u0627\\u0628\\u062a-\\u063a\\u0641-\\u0648\\u064a\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff]+';
/** Such characters, with one space at a time between them. */
const SETTLED = new RegExp(`^(?:${SETTLED_CHARACTERS}(?: ${SETTLED_CHARACTERS})*)?$`, 'u');

/** Marks of print that fold to one plain character in any company, and the ellipsis. */
const PRINTED: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['…', '...'],
]);
const PRINTED_MARK = /[‘’“”–—…]/g;

/** Every script's decimal digits stand in ten consecutive code points, from nought to nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** One round; a second is needed where lower case or a plain letter brings up a new compatibility form. */
function foldOnce(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKD')
      // Cyrillic short i is a letter of its own, not an accented one.
      .replace(/\u0438\u0306/gu, '\u0439')
      .replace(ACCENT, '')
      .replace(INVISIBLE, '')
      .replace(NUKTA, '')
      .replace(NASAL, ANUSVARA)
      .replace(SINGLE_QUOTE, "'")
      .replace(DOUBLE_QUOTE, '"')
      .replace(DASH, '-')
      .replace(DIGIT, asciiDigit)
      .replace(SPECIAL, (letter) => PLAIN.get(letter) ?? letter)
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

/**
 * The matching form of a text: two spellings that a reader takes for the same characters fold to
 * the same string. Compatibility forms (width, ligatures, ellipsis), case, accents, Arabic vowel
 * signs and tatweel, the spellings of a Devanagari nasal, quotation marks, dashes, digits of every script, invisible controls and runs
 * of white space all become one plain form.
 *
 * Any string goes in, lone surrogates included; it is for comparing, never for showing, and its
 * offsets are not those of the original. Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase().replace(PRINTED_MARK, (mark) => PRINTED.get(mark) ?? mark);
  if (SETTLED.test(lower)) return lower;
  const once = foldOnce(text);
  return SETTLED.test(once) ? once : foldOnce(once);
}
