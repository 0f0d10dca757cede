import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mention } from './mention.ts';

interface Words {
  /** Behind a stretch of time, or before it, they count it back from today. */
  readonly ago: string;
  /** Before a number, they add it to some told already. */
  readonly another: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: { ago: 'ago', another: 'another' },
  de: { ago: 'vor', another: 'weitere weiteren' },
  fr: { ago: 'a', another: 'autres' },
  es: { ago: 'hace', another: 'otros otras' },
  ru: { ago: 'назад', another: 'еще' },
  ar: { ago: 'قبل', another: '' },
};

/** Between a number and "ago" stand a unit and no more than an adjective. */
const REACH = 2;

/** Words of a list, folded. */
const folded = remembered((list) => list.split(' ').filter(Boolean).map(fold));

/** What a number is told from, where it does not stand for itself. */
export function toldFrom(
  tokens: readonly Token[],
  first: number,
  last: number,
  lang: string,
): Mention['from'] {
  const words = WORDS[primaryLanguage(lang)];
  if (!words) return null;
  const before = tokens[first - 1]?.folded;
  if (before !== undefined && folded(words.another).includes(before)) return 'others';
  const ago = folded(words.ago);
  const around = [tokens[first - 1], ...tokens.slice(last + 1, last + 2 + REACH)];
  return around.some((token) => token && ago.includes(token.folded)) ? 'today' : null;
}
