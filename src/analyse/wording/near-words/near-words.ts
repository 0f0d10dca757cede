import { fold } from '../../../text/fold.ts';
import { remembered, rememberedByLanguage } from '../../../text/remembered.ts';
import { primaryLanguage } from '../../../text/segmenter.ts';
import { root } from '../../reading/inflection.ts';
import { regular } from '../../reading/irregular.ts';
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

const SETS: Readonly<Record<string, string>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
  ru: russian,
  zh: chinese,
};

/** English nouns that look like forms of a verb, or of an adjective, and are none. */
const NOUNS: ReadonlySet<string> = new Set(
  `bombing building dwelling fighting gathering killing locals rating ruling shelling shooting training
   uprising`.split(/\s+/u),
);

/**
 * An English word without the ending that inflects it. A stem would not do: it makes one word of "execute"
 * and "executive", of "legislator" and "legislation", of "allege" and "allegation".
 */
function uninflected(folded: string): string {
  // Who struck hit somebody or scored: nobody walked out.
  if (folded === 'struck') return folded;
  const word = regular(folded.replace(/['’]s?$/u, ''), 'en');
  if (NOUNS.has(word)) return word;
  const noun = word
    .replace(/(?<=[^aeiou])ies$/u, 'y')
    .replace(/(?<=s|x|ch|sh)es$/u, '')
    .replace(/(?<=[^sui])s$/u, '');
  if (NOUNS.has(noun)) return noun;
  const verb = noun.replace(/(?<=[^aeiou])ied$/u, 'y').replace(/(?<=..)(?:ed|ing)$/u, '');
  // What is left of "cancelled", "forced" and "stopping" is spelt as what is left of their verbs.
  return verb.replace(/(?<=..)e$/u, '').replace(/([^aeiou])\1$/u, '$1');
}

/** The key of a word, or of a verb and the word behind it ("call_off"). */
const key = rememberedByLanguage((folded, lang): string => {
  const [verb = '', ...behind] = folded.split('_');
  const own = primaryLanguage(lang) === 'en' ? uninflected(verb) : root(verb, lang);
  return [own, ...behind].join('_');
});

type Sets = ReadonlyMap<string, ReadonlySet<number>>;

/** The numbers of the sets that a word stands in, by its key. */
function numbered(keyOf: (folded: string, lang: string) => string): (language: string) => Sets {
  return remembered((language) => {
    const sets = new Map<string, Set<number>>();
    const source = Object.hasOwn(SETS, language) ? (SETS[language] ?? '') : '';
    source
      .trim()
      .split('\n')
      .forEach((line, number) => {
        for (const word of line.split(' ').filter(Boolean)) {
          const own = keyOf(fold(word), language);
          sets.set(own, (sets.get(own) ?? new Set()).add(number));
        }
      });
    return sets;
  });
}

const setsOf = numbered(key);
const setsOfRoots = numbered(root);

function shareOne(one: ReadonlySet<number> | undefined, other: ReadonlySet<number> | undefined) {
  return one !== undefined && other !== undefined && [...one].some((number) => other.has(number));
}

/** Whether a verb and the word behind it ("call", "off") are in a set as one. */
export function isPhrase(verb: string, behind: string, lang: string): boolean {
  return setsOf(primaryLanguage(lang)).has(key(`${verb}_${behind}`, lang));
}

/**
 * Whether two folded words, or verbs joined to the word behind them by `_`, are neighbours: newsrooms
 * choose between them. Two forms of one word are no choice.
 */
export function areNear(a: string, b: string, lang: string): boolean {
  const sets = setsOf(primaryLanguage(lang));
  const [one, other] = [key(a, lang), key(b, lang)];
  return one !== other && shareOne(sets.get(one), sets.get(other));
}

/** The same for two roots (`root` of `reading/inflection.ts`), which may be those of other words too. */
export function areRootsNear(a: string, b: string, lang: string): boolean {
  const sets = setsOfRoots(primaryLanguage(lang));
  return shareOne(sets.get(a), sets.get(b));
}

/** Whether a language has sets of near words. */
export function hasNearWords(lang: string): boolean {
  return Object.hasOwn(SETS, primaryLanguage(lang));
}
