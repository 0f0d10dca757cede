import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { sharesUnit } from './agreement.ts';
import { isCounted } from './apart.ts';
import { namesOthers } from './counted.ts';
import type { Fate } from './fate-words.ts';
import { countsPersons, fateOf, tellsGrave } from './fates.ts';
import type { Mention } from './mention.ts';
import { matterOf, mayBeOneCount } from './one-matter.ts';
import type { Mentions } from './pair.ts';

/** The number that an article tells of people of one fate, where it tells no other: 340 evacuated. */
function loneByFate(
  reading: Reading,
  side: Side,
  mentions: readonly Mention[],
): ReadonlyMap<Fate, Mention> {
  const { passages, lang } = reading[side];
  const told = new Map<Fate, Mention | null>();
  for (const mention of mentions) {
    const passage = passages[mention.passage];
    const fate = passage === undefined ? null : fateOf(mention, passage, lang);
    // What the families of the dead are paid counts no dead.
    const isOfPeople = mention.units.length === 0 || isCounted(mention, lang);
    if (passage === undefined || fate === null || !isOfPeople) continue;
    // The gravely hurt are some of the hurt: "41 were hurt, four of them badly".
    if (tellsGrave(mention, mentions, passage, lang)) continue;
    const before = told.get(fate);
    if (before === undefined) told.set(fate, mention);
    else if (before?.value !== mention.value) told.set(fate, null);
  }
  return new Map(
    [...told].flatMap(([fate, mention]) => (mention === null ? [] : [[fate, mention]])),
  );
}

/**
 * A left and a right number of people of one fate that differ, in passages without a link that follow two
 * that a link ties, each the only such number of its passage: "Three of them died.", "Two died later.".
 *
 * @param all numbers of both articles
 */
export function differingBehindLink(
  reading: Reading,
  all: Mentions,
): { readonly left: Mention; readonly right: Mention }[] {
  const { links } = reading.alignment;
  const linked = {
    left: new Set(links.map(({ left }) => left)),
    right: new Set(links.map(({ right }) => right)),
  };
  const inPassage = (side: Side, passage: number): readonly Mention[] =>
    linked[side].has(passage) ? [] : all[side].filter((mention) => mention.passage === passage);
  return links.flatMap((link) =>
    inPassage('left', link.left + 1).flatMap((left) =>
      inPassage('right', link.right + 1).flatMap((right) =>
        left.value !== right.value && matterOf(reading, all, left, right) === 'one'
          ? [{ left, right }]
          : [],
      ),
    ),
  );
}

/**
 * A left and a right number of people of one fate that differ, in passages that no link may tie: each
 * article tells one such number and no other ("340 were evacuated", "410 had to leave their homes"), of one
 * sort of people, and neither is twice the other, as one of another event would be.
 *
 * @param all numbers of both articles
 */
export function differingByFate(
  reading: Reading,
  all: Mentions,
): { readonly left: Mention; readonly right: Mention }[] {
  const lefts = loneByFate(reading, 'left', all.left);
  const rights = loneByFate(reading, 'right', all.right);
  const isPlain = (side: Side, mention: Mention): boolean => {
    const passage = reading[side].passages[mention.passage];
    return (
      passage !== undefined &&
      // "Another 37 were hurt" goes on from those of another fate: of its own it is the only number.
      (mention.from === null || mention.from === 'others') &&
      !tellsGrave(mention, all[side], passage, reading[side].lang)
    );
  };
  const persons = (side: Side, mention: Mention): boolean => {
    const passage = reading[side].passages[mention.passage];
    return passage !== undefined && countsPersons(mention, passage, reading[side].lang);
  };
  return [...lefts].flatMap(([fate, left]) => {
    const right = rights.get(fate);
    if (right === undefined || left.value === right.value || namesOthers(left, right)) return [];
    if (!isPlain('left', left) || !isPlain('right', right) || !mayBeOneCount(left, right))
      return [];
    const areAlike = sharesUnit(left, right) || persons('left', left) || persons('right', right);
    return areAlike ? [{ left, right }] : [];
  });
}
