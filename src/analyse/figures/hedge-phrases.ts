import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import type { Hedge } from './mention.ts';

interface Phrases {
  /** What makes a number the most there may be, or a little more than there is: "up to 300"; parted by bars. */
  readonly below: string;
  /** Verbs that make it the least, with the article that some have behind them: "exceeded 300". */
  readonly verbs?: string;
  /** What denies such a verb, right before it. */
  readonly not?: string;
}

/** Phrases that end right before a number, by language. */
const PHRASES: Readonly<Record<string, Phrases>> = {
  ar: { below: 'ما يصل إلى', verbs: '[يت]?تجاوزت?', not: 'لم|لا' },
  de: { below: 'bis zu|nicht einmal|nicht ganz', verbs: 'überstieg(?:en)?|übersteig(?:t|en)' },
  en: {
    below: 'up to|not quite',
    verbs: 'exceed(?:ed|ing|s)?|surpass(?:ed|es|ing)?|topped',
    not: 'not',
  },
  es: {
    below: 'hasta|ni siquiera',
    verbs: 'super(?:a|ó|an|aron|aba|aban|ar|ando|ado) l[ao]s',
    not: 'no',
  },
  fr: {
    below: "jusqu' a|pas tout à fait|pas même",
    verbs: 'dépass(?:e|ent|é|er|ait|aient|ant)(?: les)?',
    not: 'pas',
  },
  it: {
    below: 'fino a|nemmeno|neanche',
    verbs: 'super(?:a|ò|ano|arono|ava|avano|are|ando|ato) (?:i|gli|le)',
    not: 'non',
  },
  pt: {
    below: 'até|nem sequer',
    verbs: '(?:super|ultrapass)(?:a|ou|am|aram|ava|avam|ar|ando|ado) [ao]s',
    not: 'não',
  },
  ru: {
    below: 'до',
    verbs: 'превы(?:сил[аио]?|шает|шают|сит|сят|сив|шал[аио]?)',
    not: 'не',
  },
};

/** No phrase has more words, what denies it among them. */
const LONGEST = 4;

/** A phrase at the end of words, how it qualifies the number behind it, and whether a word denies that. */
const patterns = remembered((lang) => {
  const language = primaryLanguage(lang);
  const told = Object.hasOwn(PHRASES, language) ? PHRASES[language] : undefined;
  if (told === undefined) return null;
  const { below, verbs, not } = told;
  const ending = (alternatives: string) => new RegExp(`(?:^| )(${fold(alternatives)})$`, 'u');
  return {
    below: ending(below),
    verbs: verbs === undefined ? null : ending(verbs),
    not: not === undefined ? null : ending(not),
  };
});

/** A phrase right before a number that qualifies it, and the position of its first word. */
export interface HedgePhrase {
  readonly from: number;
  readonly hedge: Hedge;
}

/** The phrase of more than an adverb that qualifies a number: "up to 300", "nicht einmal 300", "exceeded 300". */
export function hedgePhrase(
  tokens: readonly Token[],
  first: number,
  lang: string,
): HedgePhrase | null {
  const found = patterns(lang);
  if (found === null) return null;
  const before = tokens.slice(Math.max(0, first - LONGEST), first);
  const words = before.map(({ folded }) => folded).join(' ');
  const length = (phrase: string | undefined) => (phrase ?? '').split(' ').length;
  const bound = found.below.exec(words);
  if (bound) return { from: first - length(bound[1]), hedge: 'below' };
  const verb = found.verbs?.exec(words);
  if (!verb) return null;
  const from = first - length(verb[1]);
  const isDenied = found.not?.test(words.slice(0, verb.index)) === true;
  return isDenied ? { from: from - 1, hedge: 'below' } : { from, hedge: 'above' };
}

/** German words before "über" that make it a preposition: "zog sich ‹über› 31 Tage", "verteilt ‹über› 31 Tage". */
const BEFORE_OVER = /^(?:sich|verteilt|verstreut)$/u;

/** So many tokens behind a number "hinweg" stands: "über 31 Tage hinweg". */
const AWAY = 4;

/** Whether a German "über" before a number says over what something goes, and not that there are more. */
export function isOver(tokens: readonly Token[], at: number, first: number, lang: string): boolean {
  if (primaryLanguage(lang) !== 'de' || tokens[at]?.folded !== 'uber') return false;
  if (BEFORE_OVER.test(tokens[at - 1]?.folded ?? '')) return true;
  return tokens.slice(first + 1, first + 1 + AWAY).some(({ folded }) => folded === 'hinweg');
}
