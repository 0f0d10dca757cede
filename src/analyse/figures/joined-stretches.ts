import type { Token } from '../../text/tokens.ts';
import type { Mention } from './mention.ts';
import { timeUnit, unit } from './units.ts';

/** What stands between the parts of one stretch of time: "ein Jahr ‹und› zwei Monate". */
const JOINS = /^(?:und|and|et|y|e|и|та|,)$/u;

/** The article that says one, before the larger unit. */
const ONE = /^(?:an?|one|eine?[mnr]?|une?|una?|um|uma|uno)$/u;

/** Where the larger part of a stretch begins, and how many of the smaller unit it is. */
interface Larger {
  readonly first: number;
  readonly start: number;
  readonly size: number;
}

/**
 * One stretch for "two years and three months": its value in the smaller unit.
 *
 * @param found the mentions of a passage, in order
 * @param lang BCP 47 tag
 */
export function joinStretches(
  found: readonly Mention[],
  tokens: readonly Token[],
  lang: string,
): Mention[] {
  const joined: Mention[] = [];
  for (const mention of found) {
    const larger = largerBefore(joined.at(-1), mention, tokens, lang);
    if (!larger) {
      joined.push(mention);
      continue;
    }
    if (joined.at(-1)?.first === larger.first) joined.pop();
    const { first, start, size } = larger;
    const value = String(size + Number(mention.value));
    joined.push({ ...mention, value, first, start });
  }
  return joined;
}

/** The larger part that stands right before a number of a unit of time, if one does. */
function largerBefore(
  before: Mention | undefined,
  { kind, units: [own = ''], first }: Mention,
  tokens: readonly Token[],
  lang: string,
): Larger | undefined {
  const small = kind === 'number' ? timeUnit(own, lang) : undefined;
  if (!small) return undefined;
  const last = JOINS.test(tokens[first - 1]?.folded ?? '') ? first - 2 : first - 1;
  const noun = tokens[last];
  const large = noun && timeUnit(unit(noun.folded, lang), lang);
  if (!noun || !large || large.of !== small.of || large.size <= small.size) return undefined;
  const scale = large.size / small.size;
  if (before?.kind === 'number' && before.end === noun.end && before.hedge === null) {
    return { first: before.first, start: before.start, size: Number(before.value) * scale };
  }
  const one = tokens[last - 1];
  if (!one || !ONE.test(one.folded)) return undefined;
  return { first: last - 1, start: one.start, size: scale };
}
