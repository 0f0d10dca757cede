import { fold } from '../../text/fold.ts';
import { rememberedByLanguage } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import { hedgePhrase, isOver } from './hedge-phrases.ts';
import type { Hedge } from './mention.ts';

/** Words before a number that say it is not exact, by language. */
const WORDS: Readonly<Record<string, Readonly<Record<Hedge, string>>>> = {
  en: {
    about: 'about around some roughly approximately estimated',
    below: 'nearly almost under below most',
    above: 'over least above exceeding',
  },
  de: {
    about: 'rund etwa ungefähr circa ca',
    below: 'fast knapp beinahe unter höchstens',
    above: 'über mindestens gut',
  },
  fr: { about: 'environ quelque', below: 'près presque', above: 'moins' },
  es: { about: 'unos unas cerca aproximadamente', below: 'casi', above: 'menos' },
  pt: { about: 'cerca aproximadamente', below: 'quase', above: 'menos' },
  it: { about: 'circa', below: 'quasi', above: 'almeno oltre' },
  he: { about: 'בערך', below: 'כמעט פחות', above: 'יותר מעל לפחות' },
  ar: { about: 'نحو حوالي زهاء قرابة', below: 'أقل', above: 'أكثر' },
  ru: { about: 'около примерно', below: 'почти', above: 'свыше' },
};

/** How a language says that a number is more or less than another. */
interface Comparison {
  readonly above: string;
  readonly below: string;
  /** What follows either word; `null` where nothing need. */
  readonly than: string | null;
  /** Before either word it says the other: "no fewer than" is "at least". */
  readonly not: string;
}

/** "Au moins 50" is at least fifty, and "moins de 50" is fewer. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  en: { above: 'more', below: 'fewer less', than: 'than', not: 'no not' },
  de: { above: 'mehr', below: 'weniger', than: 'als', not: 'nicht' },
  fr: { above: 'plus', below: 'moins', than: "de d'", not: 'pas' },
  es: { above: 'más', below: 'menos', than: 'de que', not: 'no' },
  pt: { above: 'mais', below: 'menos', than: 'de que', not: 'não' },
  it: { above: 'più', below: 'meno', than: 'di', not: 'non' },
  ru: { above: 'более больше', below: 'менее меньше', than: null, not: 'не' },
  ar: { above: 'أكثر يزيد تزيد', below: 'أقل يقل تقل', than: 'من عن على', not: 'لا' },
};

/** How many words before a number may qualify it: "at least", "mehr als". */
const REACH = 2;

const includes = (words: string, folded: string): boolean =>
  words.split(' ').map(fold).includes(folded);

/** What a comparison at a token says of the number behind it. */
function compared(tokens: readonly Token[], at: number, lang: string): Hedge | null {
  const words = COMPARISONS[primaryLanguage(lang)];
  const [before = '', word = '', after = ''] = [at - 1, at, at + 1].map(
    (position) => tokens[position]?.folded,
  );
  if (!words || (words.than !== null && !includes(words.than, after))) return null;
  const isAbove = includes(words.above, word);
  if (!isAbove && !includes(words.below, word)) return null;
  return isAbove === includes(words.not, before) ? 'below' : 'above';
}

/** How a word before a number qualifies it. */
const hedgeOf = rememberedByLanguage((folded, lang): Hedge | null => {
  const words = WORDS[primaryLanguage(lang)];
  const hedges = ['about', 'below', 'above'] as const;
  return hedges.find((hedge) => words?.[hedge].split(' ').map(fold).includes(folded)) ?? null;
});

/** Words before a time of day that say that it is not exact, where they are not those before a number. */
const ABOUT_TIME: Readonly<Record<string, string>> = {
  de: 'gegen',
  es: 'hacia sobre',
  fr: 'vers',
  it: 'verso',
};

/** Whether the words before a time of day make it a rough one: "at about 5.40pm", "gegen 6.10 Uhr". */
export function isRoughTime(tokens: readonly Token[], first: number, lang: string): boolean {
  const language = primaryLanguage(lang);
  const about = Object.hasOwn(ABOUT_TIME, language) ? (ABOUT_TIME[language] ?? '') : '';
  return [tokens[first - 1], tokens[first - 2]].some((token) => {
    const word = token?.folded ?? '';
    return word !== '' && (includes(about, word) || hedgeOf(word, lang) === 'about');
  });
}

/** What ends right before a time of day and says that it is a little earlier, or later, by language; folded. */
const SIDES: Readonly<Record<string, Readonly<Record<'below' | 'above', RegExp>>>> = {
  de: { below: /\bkurz vor$/u, above: /\bkurz nach$/u },
  en: { below: /\b(?:shortly|just) before$/u, above: /\b(?:shortly|just|soon) after$/u },
  es: {
    below: /\bpoco antes de(?: las?)?$/u,
    above: /\b(?:poco despues de|pasadas?)(?: las?)?$/u,
  },
  fr: { below: /\bpeu avant$/u, above: /\bpeu apres$/u },
  it: {
    below: /\bpoco prima del(?:le|la|l['’])?$/u,
    above: /\bpoco dopo (?:le|la|l['’])$/u,
  },
  pt: { below: /\bpouco antes d[ao]s?$/u, above: /\bpouco depois d[ao]s?$/u },
};

/** So many tokens say on which side of a time of day it was: "poco antes de las". */
const SIDE_WORDS = 4;

/** On which side of a time of day something was, as the words before it say: "shortly before 8am" is `below`. */
export function sideOfTime(
  tokens: readonly Token[],
  first: number,
  lang: string,
): 'below' | 'above' | null {
  const sides = SIDES[primaryLanguage(lang)];
  const before = tokens
    .slice(Math.max(0, first - SIDE_WORDS), first)
    .map(({ folded }) => folded)
    .join(' ');
  if (sides?.below.test(before) === true) return 'below';
  return sides?.above.test(before) === true ? 'above' : null;
}

/** Small words before one that qualifies a number: "‹at› least 12", "‹al› menos 12". */
const BEFORE_HEDGE: Readonly<Record<string, string>> = {
  en: 'at no not',
  de: 'nicht',
  fr: 'au pas',
  es: 'al no',
  pt: 'ao pelo não',
  ru: 'не',
  ar: 'لا',
};

/** What "at" goes with. */
const LEAST = /^(?:least|most)$/u;

/** What ties a word that qualifies a number to it: "more ‹than› 12", "cerca ‹de› 12"; no "about ‹the› 12". */
const TIED = /^(?:than|als|de|d['’]?|que|di|of|من|عن|علي)$/u;

/** The word near a number that qualifies it, the nearest first, and how. */
function qualifier(tokens: readonly Token[], first: number, lang: string) {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    if (isOver(tokens, at, first, lang)) continue;
    const hedge = compared(tokens, at, lang) ?? hedgeOf(tokens[at]?.folded ?? '', lang);
    if (hedge !== null) return { at, hedge };
  }
  return null;
}

/**
 * The position of the first word that qualifies a number: of "no" in "no fewer than 12".
 *
 * @returns `first`, the number's own, where none does
 */
export function hedgedFrom(tokens: readonly Token[], first: number, lang: string): number {
  const language = primaryLanguage(lang);
  const phrase = hedgePhrase(tokens, first, lang);
  if (phrase) return phrase.from;
  const found = qualifier(tokens, first, lang);
  const isTied = (at: number) =>
    tokens.slice(at + 1, first).every(({ folded }) => TIED.test(folded));
  if (found === null || !isTied(found.at)) return first;
  const small = Object.hasOwn(BEFORE_HEDGE, language) ? (BEFORE_HEDGE[language] ?? '') : '';
  // "Put ‹at› more than 12"
  if (tokens[found.at - 1]?.folded === 'at' && !LEAST.test(tokens[found.at]?.folded ?? ''))
    return found.at;
  return includes(small, tokens[found.at - 1]?.folded ?? ' ') ? found.at - 1 : found.at;
}

/** How the words before a number qualify it. */
export function hedgeBefore(tokens: readonly Token[], first: number, lang: string): Hedge | null {
  // Hebrew writes "about" to the number ("כ-200", "כשלושים"), and no number begins with that letter.
  if (primaryLanguage(lang) === 'he' && /^ו?כ/u.test(tokens[first]?.folded ?? '')) return 'about';
  const phrase = hedgePhrase(tokens, first, lang);
  if (phrase) return phrase.hedge;
  return qualifier(tokens, first, lang)?.hedge ?? null;
}
