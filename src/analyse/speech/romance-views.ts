import { bareNoun } from './bare-noun.ts';
import { isCapital } from './capitals.ts';
import { OF, type Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { COMMA, type Search } from './search.ts';

/** "For", which begins a Romance sentence that tells how somebody sees a thing. */
const FOR: Readonly<Record<string, true>> = { para: true, per: true, pour: true };

/** Fewer words in marks are a term or a name. */
const FEWEST = 3;

/** Whose view a Romance sentence with words in marks begins with: "Per ‹Ada Neri›, preside, i conti «non tornano più»". */
export function viewOf({ passage, grammar, quoted }: Search): Phrase | undefined {
  const { tokens } = passage;
  if (grammar.number === undefined || !Object.hasOwn(FOR, tokens[0]?.folded ?? ''))
    return undefined;
  let last = 0;
  while (isCapital(passage, tokens[last + 1]) && quoted[last + 1] === false) last += 1;
  const said = tokens.filter(({ kind }, at) => quoted[at] === true && kind === 'word');
  const isNamed = last >= 2 && COMMA.test(tokens[last + 1]?.folded ?? '');
  return isNamed && said.length >= FEWEST ? { first: 1, last } : undefined;
}

/** Nouns of what a body counts, before its name and a colon. */
const COUNT = /^(?:balance|balanco|bilan|bilancio)$/u;

/** Whose count a Romance sentence begins with: "Bilan de ‹la préfecture› : deux blessés". */
export function countOf({ passage, grammar }: Search): Phrase | undefined {
  const { tokens } = passage;
  const [noun, tie] = tokens;
  if (grammar.number === undefined || !COUNT.test(noun?.folded ?? '')) return undefined;
  if (!OF.has(tie?.folded ?? '')) return undefined;
  const phrase = phraseAfter(passage, 2, grammar) ?? bareNoun(passage, 2, grammar);
  return phrase && tokens[phrase.last + 1]?.folded === ':' ? phrase : undefined;
}
