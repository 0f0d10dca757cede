import type { Atom } from './atoms.ts';
import { blocksOf } from './blocks.ts';
import { areLarge, comparison } from './comparison.ts';
import { alignPart } from './grid.ts';
import type { NameForms } from './names.ts';
import type { Orthography } from './orthography.ts';
import { type Pairing, phrasePairings } from './phrases.ts';

/**
 * Which atoms of one passage stand opposite which of the other, both in their own order: the
 * worthiest such pairing, where content words count more than function words, spellings of one name
 * and forms of one stem nearly as much as equal words, and unbroken runs more than scattered words.
 *
 * Long passages are first cut at words that stand once on each side, so that time and memory stay
 * near-linear (`blocks.ts`).
 *
 * @param names same names, as `nameForms` reads them
 * @param orthography of the passages' languages
 * @returns in order, without overlaps on either side
 */
export function pairAtoms(
  left: readonly Atom[],
  right: readonly Atom[],
  names: NameForms,
  orthography: Orthography,
): Pairing[] {
  const compare = comparison(left, right, orthography);
  const phrases = areLarge(left, right) ? [] : phrasePairings(left, right, names);
  const found: Pairing[] = [];
  for (const part of blocksOf(left, right)) {
    if (!part.isAnchor) {
      for (const pairing of alignPart(part, left, compare, phrases)) found.push(pairing);
      continue;
    }
    for (let at = 0; at < part.leftEnd - part.left; at += 1) {
      const [i, j] = [part.left + at, part.right + at];
      found.push({ left: i, leftEnd: i + 1, right: j, rightEnd: j + 1, likeness: 'same' });
    }
  }
  return found;
}
