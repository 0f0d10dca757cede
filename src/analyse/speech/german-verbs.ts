import type { Search } from './search.ts';

/** The words of a clause behind a verb, up to a mark. */
function behind({ passage: { tokens } }: Search, verb: number): string[] {
  const rest = tokens.slice(verb + 1);
  const end = rest.findIndex(({ kind }) => kind === 'punctuation');
  return rest.slice(0, end < 0 ? undefined : end).map(({ folded }) => folded);
}

const WRITES = /^(?:schreib|schrieb)/u;

/** What is written into books of account, or into history, by being done. */
const DONE = /(?:gewinne?|minus|plus|umsatz|verluste?|zahlen|geschichte)$/u;

/** Whether a German verb of writing tells how business went: "‹schrieb› der Konzern einen Verlust". */
export function writesAccounts(search: Search, verb: number): boolean {
  const own = search.passage.tokens[verb]?.folded ?? '';
  return WRITES.test(own) && behind(search, verb).some((word) => DONE.test(word));
}

const SPEAKS = /^(?:spricht|sprechen|sprach|sprachen)$/u;

/** What a German noun for something seen differently by each begins with, behind "von". */
const ONE = /^eine[mr]$/u;

/**
 * Whether a German verb of speaking tells what somebody calls a thing: "‹sprach› am Montag von einer bitteren
 * Nachricht". One speaks "von der Bühne" and "von 600" otherwise.
 */
export function speaksOfOne(search: Search, verb: number): boolean {
  if (search.grammar.capitalsAreNouns !== true) return false;
  if (!SPEAKS.test(search.passage.tokens[verb]?.folded ?? '')) return false;
  const words = behind(search, verb);
  return words.some((word, at) => word === 'von' && ONE.test(words[at + 1] ?? ''));
}
