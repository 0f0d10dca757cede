import { primaryLanguage } from '../../text/segmenter.ts';
import { stem } from '../../text/stem.ts';
import { withoutPossessive } from '../../text/tokens.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import type { Page } from './page.ts';

/** Words beside a figure that tell of what it is: no more than an adjective or two and a noun. */
const UNIT_WORDS = 3;

/** What says when, and not of what: "$2.5 million last year". */
const WHEN = /^(?:last|next|ago|later|earlier)$/u;

/** The content words that stand right behind a token, up to a function word or a mark. */
export function unitsAfter({ tokens, lang }: Page, from: number): string[] {
  const units: string[] = [];
  for (let at = from; at < from + UNIT_WORDS; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation' || token.kind === 'number') break;
    const folded = withoutPossessive(token.folded, lang);
    if (isFunctionWord(folded, lang) || WHEN.test(folded)) break;
    units.push(unit(folded, lang));
  }
  return units;
}

/** Adjectives and nouns that stand before what is counted more often than for it: "fishing", "northern", "police". */
const BEFORE_NOUN = /^(?:police|.+(?:ing|al|ern|ian|ese|ous|ful|less|ary|tive|sive|ic|age))$/u;

/** A plural, as a counted noun has it: "boats", not "glass" or "previous". */
const PLURAL = /[^sui]s$/u;

/**
 * How many words behind a figure name what it counts: one, and in English those before it too that only
 * qualify it, "fishing boats".
 *
 * @param from position of the first word behind the figure
 * @param most as many content words stand there
 */
export function unitLength({ tokens, lang }: Page, from: number, most: number): number {
  if (primaryLanguage(lang) !== 'en') return Math.min(most, 1);
  for (let length = 1; length <= most; length += 1) {
    const folded = tokens[from + length - 1]?.folded ?? '';
    if (length > 1 && PLURAL.test(folded)) return length;
    if (!BEFORE_NOUN.test(folded)) break;
  }
  return Math.min(most, 1);
}

/** Signs and words of measures that mean the same. */
const SAME_UNIT: Readonly<Record<string, string>> = {
  percent: '%',
  'per cent': '%',
  prozent: '%',
  pourcent: '%',
  km: 'kilometre',
  kilometer: 'kilometre',
  meter: 'metre',
  dollars: '$',
  dollar: '$',
  euros: '€',
  euro: '€',
  pounds: '£',
  pound: '£',
};

/** The matching form of a unit: its sign, its name in one spelling, or its stem. */
export function unit(folded: string, lang: string): string {
  return SAME_UNIT[folded] ?? stem(folded, lang);
}
