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

/** One mention of a name, where two passages share nothing else. */
export interface Mention {
  /** The part of a passage that it makes, by weight, 0 to 1: of the passage that it is more of. */
  readonly share: number;
  /** The name has two words or more; of one word it is often more than a mention, or no name. */
  readonly isFull: boolean;
}

/**
 * The mention that is all that two passages share: a name with what stands around it in both ("the chief
 * minister, Robert Haig"). It tells whom a passage is about, and nothing of what it says.
 *
 * ```text
 * "The mayor, Ana Ruiz, opened the bridge." / "Flowers came from the mayor, Ana Ruiz."       → full
 * "A bridge in the Marrow ward was opened." / "Residents of the Marrow ward were invited."   → not full
 * "The mayor, Ana Ruiz, opened the bridge." / "Ana Ruiz, the mayor, has opened a bridge."    → null
 * ```
 *
 * @param left,right numbers of the two passages
 * @returns `null` where they share more, or no name
 */
export function mentionIn(lexicon: Lexicon, kin: Kin, left: number, right: number): Mention | null {
  const own = lexicon.left.sets[left] ?? new Int32Array();
  const other = lexicon.right.sets[right] ?? new Int32Array();
  const isFigure = (id: number) => lexicon.kinds[id] === 'figure';
  if (own.some((id) => isFigure(id) && other.includes(id))) return null;
  for (const nameWords of [2, 1]) {
    const one = shareMentioned(lexicon.left, left, other, lexicon, kin, nameWords);
    const two =
      one === null ? null : shareMentioned(lexicon.right, right, own, lexicon, kin, nameWords);
    if (one !== null && two !== null) {
      return { share: Math.max(one, two), isFull: nameWords === 2 };
    }
  }
  return null;
}

/** Whether a mention is so little of two passages that it can be no statement, in any two articles. */
export function isBare(mention: Mention | null): boolean {
  return mention?.isFull === true && mention.share < BARE;
}

/** Whether a mention is little of two passages: no statement where the articles tell nothing else alike. */
export function isBareAlone(mention: Mention | null): boolean {
  return mention !== null && mention.share < BARE_ALONE;
}

/**
 * The links that are more than a mention of a name. How much of a passage a mention may be depends on what
 * else the two articles tell alike. In cross-validation on the development sets, over five fold seeds, 53 of
 * 75 links taken out as bare mentions are false, and 15 of the 16 taken out because the articles tell
 * little alike.
 *
 * @param mentionOf what `mentionIn` says of a link
 * @param passages number of passages of the shorter article
 */
export function withoutMentions<Link extends { readonly confidence: number }>(
  links: readonly Link[],
  mentionOf: (link: Link) => Mention | null,
  passages: number,
): Link[] {
  const mentions = links.map((link) => ({ link, mention: mentionOf(link) }));
  let told = 0;
  for (const { link, mention } of mentions) {
    if (mention?.isFull !== true || !isBareAlone(mention)) told += link.confidence;
  }
  const isNothing = told < LITTLE * passages ? isBareAlone : isBare;
  return mentions.filter(({ mention }) => !isNothing(mention)).map(({ link }) => link);
}

/**
 * The share of a passage that another one has, where it is one stretch with a name in it, and little
 * beside; `null` where it is more.
 *
 * @param nameWords the least number of words of the name
 */
function shareMentioned(
  side: Side,
  passage: number,
  facing: Int32Array,
  { names, weight }: Lexicon,
  kin: Kin,
  nameWords: number,
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
  let inName = 0;
  for (const id of side.runs[passage] ?? []) {
    const gain = valueAt(weight, id) * (cover.get(id) ?? 0);
    // A word that recurs counts where it stands first.
    cover.delete(id);
    covered += gain;
    if (!equal.has(id)) {
      stretch = { weight: 0, isNamed: false };
      inName = 0;
      continue;
    }
    inName = names[id] === 1 ? inName + 1 : 0;
    stretch = {
      weight: stretch.weight + gain,
      isNamed: stretch.isNamed || inName >= nameWords,
    };
    if (stretch.isNamed) heaviest = Math.max(heaviest, stretch.weight);
  }
  const isMention = heaviest > 0 && covered - heaviest < BESIDE;
  return isMention ? covered / valueAt(side.weight, passage) : null;
}
