import { at, valueAt } from './cells.ts';
import type { Kin } from './kin.ts';
import type { Lexicon, Side } from './lexicon.ts';

/** Weight that two passages may share beside a mention: one and a half rare words'. */
const BESIDE = 6;
/** Share of a passage, by weight, up to which a mention tells only who or where the passage is about. */
const BARE = 0.25;
/** The same in two articles that tell nothing else alike: there a mention is hardly ever more than that. */
const BARE_ALONE = 0.35;
/** Links expected for each passage of the shorter article, below which two articles tell little alike. */
const LITTLE = 0.15;

/**
 * How much of two passages is one mention, where a mention is all that they share: a name of two words or
 * more, with what stands around it in both ("the chief minister, Robert Haig"). A mention tells whom a
 * passage is about, and nothing of what it says.
 *
 * ```text
 * "The mayor, Ana Ruiz, opened the bridge." / "Flowers came from the mayor, Ana Ruiz."       → a share
 * "The mayor, Ana Ruiz, opened the bridge." / "Ana Ruiz, the mayor, has opened a bridge."    → null
 * ```
 *
 * @param left,right numbers of the two passages
 * @returns the share by weight, 0 to 1, of the passage that it is more of; `null` where they share more
 */
export function mentionShare(
  lexicon: Lexicon,
  kin: Kin,
  left: number,
  right: number,
): number | null {
  const own = lexicon.left.sets[left] ?? new Int32Array();
  const other = lexicon.right.sets[right] ?? new Int32Array();
  const isFigure = (id: number) => lexicon.kinds[id] === 'figure';
  if (own.some((id) => isFigure(id) && other.includes(id))) return null;
  const one = shareMentioned(lexicon.left, left, other, lexicon, kin);
  if (one === null) return null;
  const two = shareMentioned(lexicon.right, right, own, lexicon, kin);
  return two === null ? null : Math.max(one, two);
}

/** Whether a mention is so little of two passages that it can be no statement, in any two articles. */
export function isBare(share: number | null): boolean {
  return share !== null && share < BARE;
}

/** Whether a mention is little of two passages: no statement where the articles tell nothing else alike. */
export function isBareAlone(share: number | null): boolean {
  return share !== null && share < BARE_ALONE;
}

/**
 * The links that are more than a mention of a name. How much of a passage a mention may be depends on what
 * else the two articles tell alike. In cross-validation on the development sets, over five fold seeds, 53 of
 * 74 links taken out as bare mentions are false, and all 6 of those taken out because the articles tell
 * little alike.
 *
 * @param shareOf what `mentionShare` says of a link
 * @param passages number of passages of the shorter article
 */
export function withoutMentions<Link extends { readonly confidence: number }>(
  links: readonly Link[],
  shareOf: (link: Link) => number | null,
  passages: number,
): Link[] {
  const shares = new Map(links.map((link) => [link, shareOf(link)]));
  const shareKnown = (link: Link) => shares.get(link) ?? null;
  let told = 0;
  for (const link of links) if (!isBareAlone(shareKnown(link))) told += link.confidence;
  const isMention = told < LITTLE * passages ? isBareAlone : isBare;
  return links.filter((link) => !isMention(shareKnown(link)));
}

/**
 * The share of a passage that another one has, where it is one stretch with a name in it, and little
 * beside; `null` where it is more.
 */
function shareMentioned(
  side: Side,
  passage: number,
  facing: Int32Array,
  { names, weight }: Lexicon,
  kin: Kin,
): number | null {
  const equal = new Set(facing);
  const cover = new Map<number, number>();
  for (const id of facing) {
    for (let k = at(kin.start, id); k < at(kin.start, id + 1); k++) {
      const term = at(kin.term, k);
      cover.set(term, Math.max(cover.get(term) ?? 0, valueAt(kin.score, k)));
    }
  }
  let [covered, heaviest] = [0, 0];
  let stretch = { weight: 0, isNamed: false };
  let isAfterName = false;
  for (const id of side.runs[passage] ?? []) {
    const gain = valueAt(weight, id) * (cover.get(id) ?? 0);
    // A word that recurs counts where it stands first.
    cover.delete(id);
    covered += gain;
    if (!equal.has(id)) {
      stretch = { weight: 0, isNamed: false };
      isAfterName = false;
      continue;
    }
    const isName = names[id] === 1;
    stretch = {
      weight: stretch.weight + gain,
      isNamed: stretch.isNamed || (isName && isAfterName),
    };
    isAfterName = isName;
    if (stretch.isNamed) heaviest = Math.max(heaviest, stretch.weight);
  }
  const isMention = heaviest > 0 && covered - heaviest < BESIDE;
  return isMention ? covered / valueAt(side.weight, passage) : null;
}
