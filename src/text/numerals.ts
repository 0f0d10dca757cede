import { hanNumber } from './han-numbers.ts';
import { type NumberWords, numberWords } from './number-words.ts';
import { primaryLanguage } from './segmenter.ts';
import type { Token } from './tokens.ts';

/** A number that a text writes, in digits, in words or in both. */
export interface Numeral {
  /** Position of its first token, and how many it takes. */
  readonly first: number;
  readonly count: number;
  /** Its value as a plain decimal, the same for every spelling: "2500", "0.5". */
  readonly value: string;
  /** Whether no digit stands in it. */
  readonly spelt: boolean;
}

const decimalMarks = new Map<string, string>();

/** The decimal mark of a language (CLDR): "." in English, "," in German. */
function decimalMark(lang: string): string {
  const language = primaryLanguage(lang);
  const known = decimalMarks.get(language);
  if (known !== undefined) return known;
  let mark = '.';
  try {
    const parts = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(0.5);
    mark = parts.find((part) => part.type === 'decimal')?.value ?? '.';
  } catch {
    // Not a language the platform can name: the neutral mark.
  }
  decimalMarks.set(language, mark);
  return mark;
}

/**
 * The value of digits with separators. The last mark is the decimal one where two sorts stand; a
 * mark that recurs parts thousands; a single mark before three digits parts thousands unless it is
 * the language's decimal mark and not a group's; any other single mark is decimal.
 */
function digitsValue(folded: string, lang: string): number | undefined {
  const compact = folded.replace(/[\s']/gu, '');
  if (!/^\d+(?:[.,]\d+)*$/u.test(compact)) return undefined;
  const marks = compact.replace(/\d/gu, '');
  const last = marks.at(-1) ?? '';
  const isDecimal =
    marks.length === 1
      ? !/[.,]\d{3}$/u.test(compact) || /^0/u.test(compact) || last === decimalMark(lang)
      : marks.length > 1 && marks.indexOf(last) === marks.length - 1;
  const whole = isDecimal ? compact.slice(0, compact.lastIndexOf(last)) : compact;
  const rest = isDecimal ? compact.slice(compact.lastIndexOf(last) + 1) : '';
  return Number(`${whole.replace(/[.,]/gu, '')}.${rest}`);
}

/** Digits with a scale stuck to them: "3bn", "10k"; "m" is a million only behind a currency. */
function stuckValue(folded: string, before: Token | undefined, lang: string): number | undefined {
  const match = /^([\d.,]+)(bn|tn|mn|k|m)$/u.exec(folded);
  const digits = match && digitsValue(match[1] ?? '', lang);
  if (digits === null || digits === undefined) return undefined;
  if (match?.[2] === 'm') return before?.kind === 'symbol' ? digits * 1e6 : undefined;
  return digits * (numberWords('en').scales.get(match?.[2] ?? '') ?? 1);
}

/** A running sum that accepts "two", "thousand", "five", "hundred" and refuses "two", "three". */
class Sum {
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
function wordsIn(folded: string, words: NumberWords, lang: string): readonly string[] {
  if (words.adds.has(folded) || words.scales.has(folded)) return [folded];
  if (primaryLanguage(lang) !== 'de') return folded.split('-');
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

function take(sum: Sum, parts: readonly string[], words: NumberWords, lang: string): boolean {
  const isFrench = primaryLanguage(lang) === 'fr';
  return parts.every((part, index) => {
    if (index > 0 && index < parts.length - 1 && words.joins.has(part)) return true;
    const value = words.adds.get(part);
    if (value !== undefined) return sum.add(value, isFrench);
    const scale = words.scales.get(part);
    return scale !== undefined && sum.multiply(scale);
  });
}

function copy(sum: Sum): Sum {
  return Object.assign(new Sum(), sum);
}

/** Reads the longest number that starts at a token. */
function readAt(tokens: readonly Token[], first: number, lang: string): Numeral | undefined {
  const words = numberWords(lang);
  let sum = new Sum();
  let end = first;
  let spelt = true;
  const start = tokens[first];
  if (start?.kind === 'number') {
    const value = digitsValue(start.folded, lang);
    if (value === undefined) return undefined;
    sum.part = value;
    spelt = false;
    end = first + 1;
  } else if (start) {
    const value = stuckValue(start.folded, tokens[first - 1], lang);
    if (value !== undefined) return { first, count: 1, value: plain(value), spelt: false };
  }
  for (let at = end; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (at > first && at === end && words.joins.has(token.folded)) continue;
    const next = copy(sum);
    const parts = wordsIn(token.folded, words, lang);
    // After digits only a scale goes on: "2.5 million", never "2 three".
    if (!spelt && !parts.every((part) => words.scales.has(part))) break;
    if (!take(next, parts, words, lang)) break;
    sum = next;
    end = at + 1;
  }
  return end === first ? undefined : { first, count: end - first, value: plain(sum.value), spelt };
}

/** Twelve significant digits: what a scale leaves of a decimal without the noise of binary. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/**
 * The numbers that a text writes: digits of any script and grouping, number words (English, German,
 * French, Spanish, Portuguese, Chinese and Japanese), and digits with a scale ("2.5 million").
 *
 * @param tokens the text's tokens, in order
 * @param lang BCP 47 tag
 * @returns rising, without overlaps
 */
export function numerals(tokens: readonly Token[], lang: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const numeral = hanNumber(tokens, at) ?? readAt(tokens, at, lang);
    if (!numeral) continue;
    found.push(numeral);
    at += numeral.count - 1;
  }
  return found;
}
