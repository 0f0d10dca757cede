import type { Reading } from '../reading/read.ts';
import { haveKinAround, isCounted } from './apart.ts';
import { namesOthers } from './counted.ts';
import type { Mention } from './mention.ts';
import { matterOf, mayBeOneCount } from './one-matter.ts';
import type { Mentions } from './pair.ts';

/** What an article counts, each with its number where the article tells one alone: 62 schools. */
function loneByUnit(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const told = new Map<string, Mention | null>();
  for (const mention of mentions) {
    const [unit] = mention.units;
    if (mention.kind !== 'number' || unit === undefined) continue;
    const before = told.get(unit);
    if (before === undefined) told.set(unit, mention);
    else if (before?.value !== mention.value) told.set(unit, null);
  }
  return new Map([...told].flatMap(([unit, one]) => (one === null ? [] : [[unit, one]])));
}

const isPlain = ({ from, isName }: Mention) => from === null && !isName;

/**
 * A left and a right number of one thing that differ, in passages that no link may tie: each article counts
 * that thing once ("62 schools will stay shut", "more than 60 schools will be closed"), words around both are
 * kin, and neither is twice the other, as one of another count would be.
 *
 * @param all figures of both articles
 */
export function differingByUnit(
  reading: Reading,
  all: Mentions,
): { readonly left: Mention; readonly right: Mention }[] {
  const rights = loneByUnit(all.right);
  return [...loneByUnit(all.left)].flatMap(([unit, left]) => {
    const right = rights.get(unit);
    if (right === undefined || left.value === right.value || namesOthers(left, right)) return [];
    if (![left, right].every((one) => isPlain(one) && isCounted(one, reading.left.lang))) return [];
    const isOne = mayBeOneCount(left, right) && matterOf(reading, all, left, right) !== 'other';
    return isOne && haveKinAround(reading, left, right) ? [{ left, right }] : [];
  });
}
