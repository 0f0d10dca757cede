import { once } from '../../text/once.ts';
import { overlaps } from '../evidence.ts';
import { compareQuotes } from '../quotes/compare.ts';
import { tellings } from '../quotes/tellings.ts';
import type { Reading } from '../reading/read.ts';
import type { Mention } from './mention.ts';

/** Words that two printings of one speech have in place of each other. */
const replacements = once((reading: Reading) =>
  tellings(reading).flatMap(({ left, right }) =>
    left.length > 0 && right.length > 0
      ? compareQuotes(left, right, reading.left.lang).alterations
      : [],
  ),
);

/** Whether two mentions stand in each other's place in one quotation that both articles print. */
export function areOfOneQuotation(reading: Reading, left: Mention, right: Mention): boolean {
  return replacements(reading).some(
    (replaced) =>
      replaced.left !== null &&
      replaced.right !== null &&
      overlaps(replaced.left, left) &&
      overlaps(replaced.right, right),
  );
}
