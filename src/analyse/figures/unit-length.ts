import { primaryLanguage } from '../../text/segmenter.ts';
import type { Page } from './page.ts';

/** Adjectives and nouns that stand before what is counted more often than for it: "fishing", "northern", "police". */
const BEFORE_NOUN = /^(?:police|.+(?:ing|al|ern|ian|ese|ous|ful|less|ary|tive|sive|ic|age))$/u;

/** A plural, as a counted noun has it: "boats", not "glass" or "previous". */
const PLURAL = /(?:[^sui]s|^(?:people|children|(?:fire|fisher|police)?(?:wo)?men))$/u;

/** Whether an English word is a plural, as a counted noun is. */
export function isPlural(folded: string): boolean {
  return PLURAL.test(folded);
}

/** Adjectives that stand before what is counted where others stand behind it: "os dois primeiros barcos". */
const BEFORE_ROMANCE_NOUN =
  /^(?:primeir|primer|premier|prim[ie]$|ultim|derni|proxim|prochain|prossim|segund|nov[oa]s|nuev|nouv|nuov|outr|otr|autr|altr[ie]$|grand|principa|maior|menor|mayor|pequen)/u;
const ROMANCE: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);

/**
 * How many words behind a figure name what it counts: one, and those before it too that only qualify it,
 * "fishing boats", "dois primeiros barcos". In English these go up to the first plural: "two old rivals".
 *
 * @param from position of the first word behind the figure
 * @param most as many content words stand there
 */
export function unitLength({ tokens, lang }: Page, from: number, most: number): number {
  const language = primaryLanguage(lang);
  if (ROMANCE.has(language)) {
    return Math.min(most, BEFORE_ROMANCE_NOUN.test(tokens[from]?.folded ?? '') ? 2 : 1);
  }
  if (language !== 'en') return Math.min(most, 1);
  const plural = tokens.slice(from, from + most).findIndex(({ folded }) => isPlural(folded));
  if (plural >= 0) return plural + 1;
  for (let length = 1; length <= most; length += 1) {
    const folded = tokens[from + length - 1]?.folded ?? '';
    if (!BEFORE_NOUN.test(folded)) break;
  }
  return Math.min(most, 1);
}
