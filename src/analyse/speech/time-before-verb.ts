import { isCapital } from './capitals.ts';
import { DAY } from './inversion.ts';
import type { Search } from './search.ts';

/** Words that say when by themselves. With a capital they are a name ("Orme Today"). */
const LONE = /^(?:today|tonight|yesterday)$/u;

/** Parts of a day and stretches of days. */
const PART = /^(?:afternoon|evening|month|morning|night|week|weekend|year)$/u;

/** What says which of them is meant. */
const WHICH = /^(?:last|that|this|yesterday)$/u;

/** Passes the time to the left that English puts before a verb: "The ministry ‹on Monday› said", "the bank ‹last night› said". */
export function overTime({ passage, grammar }: Search, at: number): number {
  const { tokens } = passage;
  if (grammar.inverts !== 'never' || at < 2) return at;
  const [word, before] = [tokens[at]?.folded ?? '', tokens[at - 1]?.folded ?? ''];
  if (DAY.test(word)) return /^(?:on|in|last|late|early)$/u.test(before) ? at - 2 : at - 1;
  if (isCapital(passage, tokens[at])) return at;
  if (PART.test(word) && WHICH.test(before)) return at - 2;
  return LONE.test(word) ? at - 1 : at;
}
