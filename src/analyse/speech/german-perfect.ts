import type { ReadPassage } from '../reading/read.ts';
import type { SpeechGrammar } from './grammar.ts';
import { type Phrase, phraseBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Search } from './search.ts';

/** What makes a German perfect, before its participle: in indirect speech ("habe") somebody else tells it. */
const AUXILIARY = /^(?:hat|haben|hatten?)$/u;

/** Days and months, behind which a verb stands as behind a subject: "Ende August hatten sich …". */
const DAY =
  /^(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|\p{L}{3,5}tag|mittwoch|sonnabend)$/u;

/** Whether what a clause begins with may be its subject: no object ("‹Das› hat Kehl bestätigt"), and no time. */
function mayStandFirst(
  { tokens }: ReadPassage,
  { first, last }: Phrase,
  { determiners, prepositions }: SpeechGrammar,
): boolean {
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
  const [only = '', ...more] = words;
  if (words.some((word) => prepositions.has(word)) || DAY.test(words.at(-1) ?? '')) return false;
  return more.length > 0 || !determiners.has(only);
}

/**
 * The subject of a German participle that ends its clause: before what makes the perfect, or right behind it
 * ("‹Die Bahn› hat das bestätigt", "Am Montag hatten sich ‹Fischer› über den Lärm beklagt").
 *
 * @returns `null` where the verb is no such participle
 */
export function perfectSubject(
  { passage, grammar, quoted }: Search,
  verb: number,
): Phrase | undefined | null {
  const { tokens } = passage;
  if (grammar.capitalsAreNouns !== true || tokens[verb + 1]?.kind === 'word') return null;
  const start = 1 + tokens.findLastIndex(({ kind }, at) => at < verb && kind === 'punctuation');
  const auxiliary = tokens.findIndex(
    ({ folded }, at) => at >= start && at < verb && AUXILIARY.test(folded),
  );
  if (auxiliary < 0 || quoted[auxiliary] === true) return null;
  const before = auxiliary > start ? phraseBefore(passage, auxiliary - 1, grammar) : undefined;
  if (before?.first === start && mayStandFirst(passage, before, grammar)) return before;
  const from = auxiliary + (tokens[auxiliary + 1]?.folded === 'sich' ? 2 : 1);
  return from < verb ? phraseAfter(passage, from, grammar) : undefined;
}
