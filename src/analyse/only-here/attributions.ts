import type { Word } from '../reading/words.ts';
import { speechGrammar } from '../speech/grammar.ts';

/** Words of a clause that says no more than who tells it: "the Orme Gazette reports". */
const LONGEST = 7;

/**
 * Whether a clause only says who tells what stands beside it, be its speaker read or not: a verb of speech
 * begins or ends it ("notes the Gazette", "the Gazette reports"), or a word for a source begins it.
 *
 * @param lang BCP 47 tag
 */
export function isAttribution(words: readonly Word[], lang: string): boolean {
  const grammar = speechGrammar(lang);
  const [first, last] = [words[0]?.folded ?? '', words.at(-1)?.folded ?? ''];
  if (!grammar || words.length < 2 || words.length > LONGEST) return false;
  const tells = (folded: string) =>
    grammar.verbs.has(folded) || grammar.doubtful.has(folded) || grammar.withParticle.has(folded);
  // "The lock claims": what begins with a name or an article ends with the verb.
  const isNamed = words.some(({ isCapital }, at) => isCapital && at > 0) || words[0]?.isCapital;
  const opens = grammar.sources.some((source) =>
    source.every((word, at) => words[at]?.folded === word),
  );
  return opens || tells(first) || (isNamed === true && tells(last));
}
