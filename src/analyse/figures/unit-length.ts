import { primaryLanguage } from '../../text/segmenter.ts';
import type { Page } from './page.ts';

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

const DEGREES = /^(?:°|degrees?|degres|grad|gradi|grados|graus)$/u;
const SCALE = /^(?:c|f|celsius|fahrenheit)$/u;

/** Nouns that are counted in one number with those before them: "209 passengers ‹and crew›". */
const COUNTED_WITH = /^(?:children|crew|girls|staff|women)$/u;

/**
 * How many words behind a figure name what it counts: one, and those before it too that only qualify it,
 * "fishing boats", "dois primeiros barcos". In English these go up to the first plural: "two old rivals". The
 * letter or word behind a sign or word for degrees tells which.
 *
 * @param from position of the first word behind the figure
 * @param most as many content words stand there
 */
export function unitLength({ tokens, lang }: Page, from: number, most: number): number {
  const language = primaryLanguage(lang);
  const scaled = tokens.slice(from, from + Math.min(most, 2)).map(({ folded }) => folded);
  if (DEGREES.test(scaled[0] ?? '') && SCALE.test(scaled[1] ?? '')) return 2;
  if (ROMANCE.has(language)) {
    return Math.min(most, BEFORE_ROMANCE_NOUN.test(tokens[from]?.folded ?? '') ? 2 : 1);
  }
  if (language !== 'en') return Math.min(most, 1);
  const plural = tokens.slice(from, from + most).findIndex(({ folded }) => isPlural(folded));
  if (plural < 0) return Math.min(most, 1);
  const [tie, more] = tokens.slice(from + plural + 1).map(({ folded }) => folded);
  return plural + (tie === 'and' && COUNTED_WITH.test(more ?? '') ? 3 : 1);
}
