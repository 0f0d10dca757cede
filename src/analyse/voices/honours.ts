import type { Word } from '../reading/words.ts';

/** What English puts behind a full name and is no part of it, folded. */
const HONOUR = /^(?:cbe|jr|kc|mbe|mep|mp|msp|obe|phd|qc|sr)$/u;

/** A first name and a surname stand before it. */
const FULL_NAME = 2;

/** Words that name somebody, without the honours behind a full name: "Daniel Okafor ‹KC›". */
export function withoutHonours(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(({ folded }) => !HONOUR.test(folded));
  const name = words.slice(0, last + 1);
  return name.slice(-FULL_NAME).filter(({ isCapital }) => isCapital).length === FULL_NAME
    ? name
    : words;
}
