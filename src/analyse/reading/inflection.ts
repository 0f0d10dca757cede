import { rememberedByLanguage } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { stem } from '../../text/stem.ts';
import { regular, separable } from './irregular.ts';

/** Letters that Arabic and Hebrew join to the word behind them: "and", "in", "to", "the" … */
const PREFIXES: Readonly<Record<string, RegExp>> = {
  ar: /^(?:[وف]?(?:[بكل]?ال|لل|[بكل])|[وف])(?=.{3})/u,
  he: /^[ושהבלמכ]{1,3}(?=.{3})/u,
};

/** A word without the letters that its language joins to its beginning. */
export function withoutPrefix(folded: string, lang: string): string {
  const prefix = PREFIXES[primaryLanguage(lang)];
  return prefix ? folded.replace(prefix, '') : folded;
}

/** What is left of a word when its joined letters and its ending are taken off. */
export const root: (folded: string, lang: string) => string = rememberedByLanguage((folded, lang) =>
  stem(regular(withoutPrefix(folded, lang), lang), lang),
);

/** What of a word its forms have in common. */
export interface Core {
  /** Without joined letters; of an irregular form, its verb or noun. */
  readonly bare: string;
  readonly root: string;
  /** The core of the verb that a German participle or infinitive with a separable prefix has at its end. */
  readonly verb?: Core;
  /** The core of the verb whose form for "nous" or "vous" a French word may be: "demandons" may be of "demande". */
  readonly person?: Core;
}

/** French nouns whose plural would pass for a form of a verb of another meaning: "cartons" is not of "carte". */
const NOUNS =
  /^(?:ballon|boisson|bouton|canon|canton|carton|chanson|charbon|garcon|jeton|lecon|melon|mouton|patron|piston|poison|poisson|prison|raison|saison|salon|savon|sillon|talon|violon)s$/u;

/** A French verb in the singular by its form for "nous" or "vous"; `undefined` where a word has no such ending. */
function singular(bare: string): string | undefined {
  if (NOUNS.test(bare)) return undefined;
  const rest = /^(.{3,}?)(?:(?<=g)eons|(?<![it])ons|(?<!i)ez)$/u.exec(bare)?.[1];
  return rest === undefined ? undefined : `${rest}e`;
}

/** The core of a folded word. */
export const coreOf: (folded: string, lang: string) => Core = rememberedByLanguage(
  (folded, lang) => {
    const bare = withoutPrefix(folded, lang);
    const core = { bare: regular(bare, lang), root: root(bare, lang) };
    const language = primaryLanguage(lang);
    const person = language === 'fr' ? singular(bare) : undefined;
    if (person !== undefined) {
      return { ...core, person: { bare: regular(person, lang), root: root(person, lang) } };
    }
    const parts = language === 'de' ? separable(bare) : undefined;
    return parts ? { ...core, verb: { bare: parts.verb, root: root(parts.verb, lang) } } : core;
  },
);

/** Two words of at least this many letters are forms of one where they share most of them. */
const LONG = 5;
/** Share of the longer word that its forms have in common from the beginning. */
const COMMON = 0.7;

/**
 * Whether two words are forms of one: by stem, and where no stemmer or an uneven one serves, by a long
 * common beginning.
 */
export function areForms(one: Core, other: Core): boolean {
  if (one.verb && !other.verb && areForms(one.verb, other)) return true;
  if (other.verb && !one.verb && areForms(one, other.verb)) return true;
  if (one.person && areForms(one.person, other)) return true;
  if (other.person && areForms(one, other.person)) return true;
  if (one.bare === other.bare || one.root === other.root) return true;
  const [left, right] = [one.bare, other.bare];
  const longer = Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) < LONG) return false;
  let common = 0;
  while (common < longer && left[common] === right[common]) common += 1;
  return common >= COMMON * longer;
}

/**
 * The same for two folded words: "marched" and "marches", "Iran" and "Iran's", "отнесло" and
 * "отнесла".
 */
export function isInflection(a: string, b: string, lang: string): boolean {
  return a === b || areForms(coreOf(a, lang), coreOf(b, lang));
}
