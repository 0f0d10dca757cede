import { fold } from '../../../text/fold.ts';
import { rememberedByLanguage } from '../../../text/remembered.ts';
import { primaryLanguage } from '../../../text/segmenter.ts';
import { root } from '../../reading/inflection.ts';
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

const SETS: Readonly<Record<string, string>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/** A bomb is no bombing, though they share a stem. */
const NO_KIN: ReadonlySet<string> = new Set([
  'bomb',
  'bombs',
  'operator',
  'operators',
  'train',
  'trains',
]);

/** The key of a word, or of a verb and the word behind it ("call_off"). */
const key = rememberedByLanguage((folded, lang): string => {
  const [verb = '', ...behind] = folded.split('_');
  const own = NO_KIN.has(verb) ? `=${verb}` : root(verb, lang);
  return [own, ...behind].join('_');
});

const made = new Map<string, ReadonlyMap<string, ReadonlySet<number>>>();

function setsIn(language: string): ReadonlyMap<string, ReadonlySet<number>> {
  const known = made.get(language);
  if (known) return known;
  const sets = new Map<string, Set<number>>();
  const source = Object.hasOwn(SETS, language) ? (SETS[language] ?? '') : '';
  source
    .trim()
    .split('\n')
    .forEach((line, number) => {
      for (const word of line.split(' ').filter(Boolean)) {
        const root = key(fold(word), language);
        sets.set(root, (sets.get(root) ?? new Set()).add(number));
      }
    });
  made.set(language, sets);
  return sets;
}

/** Whether a verb and the word behind it ("call", "off") are in a set as one. */
export function isPhrase(verb: string, behind: string, lang: string): boolean {
  return setsIn(primaryLanguage(lang)).has(key(`${verb}_${behind}`, lang));
}

/**
 * Whether two folded words, or verbs joined to the word behind them by `_`, are neighbours: newsrooms
 * choose between them.
 */
export function areNear(a: string, b: string, lang: string): boolean {
  const sets = setsIn(primaryLanguage(lang));
  const [one, other] = [sets.get(key(a, lang)), sets.get(key(b, lang))];
  return one !== undefined && other !== undefined && [...one].some((number) => other.has(number));
}

/** Whether a language has sets of near words. */
export function hasNearWords(lang: string): boolean {
  return Object.hasOwn(SETS, primaryLanguage(lang));
}
