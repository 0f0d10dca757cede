import { fold } from '../../text/fold.ts';
import { rememberedByLanguage } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import type { Hedge } from './mention.ts';

/** Words before a number that say it is not exact, by language. */
const WORDS: Readonly<Record<string, Readonly<Record<Hedge, string>>>> = {
  en: {
    about: 'about around some roughly approximately estimated',
    below: 'nearly almost under below',
    above: 'over than least above',
  },
  de: {
    about: 'rund etwa ungefähr circa ca gut',
    below: 'fast knapp beinahe unter',
    above: 'über als mindestens',
  },
  fr: { about: 'environ quelque', below: 'près presque', above: 'plus moins' },
  es: { about: 'unos unas cerca aproximadamente', below: 'casi', above: 'más menos' },
  he: { about: 'בערך', below: 'כמעט', above: 'יותר מעל לפחות' },
  ar: { about: 'نحو حوالي زهاء قرابة', below: '', above: 'أكثر' },
  ru: { about: 'около примерно', below: 'почти', above: 'более больше свыше' },
};

/** How many words before a number may qualify it: "at least", "mehr als". */
const REACH = 2;

/** How a word before a number qualifies it. */
const hedgeOf = rememberedByLanguage((folded, lang): Hedge | null => {
  const words = WORDS[primaryLanguage(lang)];
  const hedges = ['about', 'below', 'above'] as const;
  return hedges.find((hedge) => words?.[hedge].split(' ').map(fold).includes(folded)) ?? null;
});

/** How the words before a number qualify it. */
export function hedgeBefore(tokens: readonly Token[], first: number, lang: string): Hedge | null {
  // Hebrew writes "about" to the number ("כ-200", "כשלושים"), and no number begins with that letter.
  if (primaryLanguage(lang) === 'he' && /^ו?כ/u.test(tokens[first]?.folded ?? '')) return 'about';
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const hedge = hedgeOf(tokens[at]?.folded ?? '', lang);
    if (hedge !== null) return hedge;
  }
  return null;
}
