import type { Quotation } from '../reading/quotations.ts';
import type { ReadPassage } from '../reading/read.ts';
import type { SpeechGrammar } from './grammar.ts';

/** A passage as the search for speakers reads it. */
export interface Search {
  readonly passage: ReadPassage;
  readonly grammar: SpeechGrammar;
  /** Whether a token stands in quotation marks, or is one. */
  readonly quoted: readonly boolean[];
}

export const COMMA = /^[,،]$/u;

/** Marks each token that a quotation holds. */
export function quotedTokens(passage: ReadPassage, quotations: readonly Quotation[]): boolean[] {
  const places = quotations.flatMap(({ whole }) =>
    whole.filter((place) => place.passage === passage.index),
  );
  return passage.tokens.map(({ start, end }) =>
    places.some((place) => place.start <= start && end <= place.end),
  );
}

/** Whether the words right before a verb, marks and dashes aside, stand in quotation marks. */
export function isAfterQuotation({ passage, quoted }: Search, verb: number): boolean {
  const { tokens } = passage;
  let at = verb - 1;
  while (at >= 0 && quoted[at] === false && /^[,،–—-]$/u.test(tokens[at]?.folded ?? '')) at -= 1;
  return at >= 0 && quoted[at] === true;
}
