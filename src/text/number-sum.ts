import { type NumberWords, numberWords } from './number-words.ts';
import { primaryLanguage } from './segmenter.ts';

/** A running sum that accepts "two", "thousand", "five", "hundred" and refuses "two", "three". */
export class Sum {
  total = 0;
  part: number | undefined;
  /** The last scale of a thousand or more; a later one must be smaller. */
  scale = Number.POSITIVE_INFINITY;

  get value(): number {
    return this.total + (this.part ?? 0);
  }

  add(value: number, isFrench: boolean): boolean {
    const part = this.part ?? 0;
    // "quatre-vingt" multiplies, "soixante-dix" goes on past ten.
    if (isFrench && value === 20 && part % 100 === 4) this.part = part + 76;
    else if (isFrench && value >= 10 && value < 20 && part % 20 === 0 && part % 100 >= 60) {
      this.part = part + value;
    } else if (this.part === undefined || (part >= 20 && part % 10 ** String(value).length === 0)) {
      this.part = part + value;
    } else return false;
    return true;
  }

  multiply(scale: number): boolean {
    if (scale === 100) {
      const part = this.part ?? 1;
      if (part <= 0 || part > 99) return false;
      this.part = part * scale;
      return true;
    }
    if (scale >= this.scale || this.part === 0) return false;
    this.total += (this.part ?? 1) * scale;
    this.part = undefined;
    this.scale = scale;
    return true;
  }
}

/** The longest number word that starts a German compound. */
const GERMAN_PART = new RegExp(
  `^(?:${[...numberWords('de').adds.keys(), ...numberWords('de').scales.keys(), 'ein', 'und']
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|')})`,
  'u',
);

/** The number words inside one token: "twenty-five", "zweitausendfünfhundert". */
export function wordsIn(folded: string, words: NumberWords, lang: string): readonly string[] {
  if (words.adds.has(folded) || words.scales.has(folded)) return [folded];
  if (primaryLanguage(lang) !== 'de') return folded.includes('-') ? folded.split('-') : [folded];
  const found: string[] = [];
  let rest = folded;
  while (rest !== '') {
    const word = GERMAN_PART.exec(rest)?.[0];
    if (word === undefined) return [folded];
    found.push(word === 'ein' ? 'eins' : word);
    rest = rest.slice(word.length);
  }
  // "ein" alone is an article.
  return found.length > 1 ? inGermanOrder(found, words) : [folded];
}

/** "fünf", "und", "zwanzig" → "zwanzig", "fünf". */
function inGermanOrder(found: readonly string[], words: NumberWords): readonly string[] {
  const ordered: string[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const [word = '', join, tens] = found.slice(at, at + 3);
    if (join === 'und' && tens !== undefined && (words.adds.get(tens) ?? 0) >= 20) {
      ordered.push(tens, word);
      at += 2;
    } else if (word !== 'und') ordered.push(word);
  }
  return ordered;
}

/** Adds a token's number words to a sum; `false`, and a sum to throw away, where they do not fit. */
export function take(
  sum: Sum,
  parts: readonly string[],
  words: NumberWords,
  lang: string,
): boolean {
  const isFrench = primaryLanguage(lang) === 'fr';
  return parts.every((part, index) => {
    if (index > 0 && index < parts.length - 1 && words.joins.has(part)) return true;
    const value = words.adds.get(part);
    if (value !== undefined) return sum.add(value, isFrench);
    const scale = words.scales.get(part);
    return scale !== undefined && sum.multiply(scale);
  });
}

/** The same sum, to try a word on. */
export function copy(sum: Sum): Sum {
  return Object.assign(new Sum(), sum);
}
