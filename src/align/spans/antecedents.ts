import { primaryLanguage } from '../../text/segmenter.ts';
import type { Atom } from './atoms.ts';
import type { Edit, Sides } from './edits.ts';
import type { Stretch } from './stretches.ts';

/** Personal pronouns of the third person that may be a subject, folded. */
const PRONOUNS: Readonly<Record<string, string>> = {
  en: 'he she it they',
  de: 'er sie es',
  fr: 'il elle ils elles',
  es: 'el ella ellos ellas',
  pt: 'ele ela eles elas',
  it: 'egli lui lei loro essi',
  nl: 'hij zij ze',
  ru: 'он она они оно',
};

/** A naming of somebody is no longer than this: "the two Iranian generals". */
const NAMING = 4;

type Side = 'left' | 'right';

function edit(state: Edit['state'], side: Side, own: Stretch | null, other: Stretch | null): Edit {
  return side === 'left' ? { state, left: own, right: other } : { state, left: other, right: own };
}

function isNaming(atoms: readonly Atom[], part: Stretch | null): part is Stretch {
  if (!part || part.to - part.from > NAMING) return false;
  return atoms.slice(part.from, part.to).some((atom) => !atom.isLight);
}

/** Whether a stretch is function words alone, a pronoun among them. */
function standsFor(atoms: readonly Atom[], part: Stretch | null, pronouns: Set<string>): boolean {
  const words = part ? atoms.slice(part.from, part.to) : [];
  return words.every((atom) => atom.isLight) && words.some((atom) => pronouns.has(atom.folded));
}

/** What the passage opens with, up to its first mark, where nothing stands opposite. */
function opening(edits: readonly Edit[], sides: Sides, side: Side): number {
  const [atoms, breaks] = [sides[side], sides.breaks[side]];
  const number = edits.findIndex((one) => one.state === 'own' && one[side]?.from === 0);
  const part = edits[number]?.[side];
  if (!part) return -1;
  let to = 1;
  while (to < part.to && !breaks[to]) to += 1;
  return isNaming(atoms, { from: 0, to }) ? number : -1;
}

/**
 * Sets a subject against the subject that a pronoun opposite stands for, when that one opens its
 * sentence and has nothing opposite.
 *
 * ```text
 * [Chanting] slogans, [the marchers] filled the square
 * {The demonstrators}, {who came by bus}, [chanted] slogans as {they} filled the square
 *   the marchers ↔ The demonstrators, not ↔ they
 * ```
 *
 * @param edits in any order
 * @param lang the language of the side with the pronoun is the other's too
 * @returns the same edits where no pronoun stands so
 */
export function resolvePronouns(edits: readonly Edit[], sides: Sides, lang: string): Edit[] {
  const pronouns = new Set((PRONOUNS[primaryLanguage(lang)] ?? '').split(' '));
  for (const [side, other] of [
    ['left', 'right'],
    ['right', 'left'],
  ] as const) {
    const number = edits.findIndex(
      (one) =>
        one.state === 'changed' &&
        standsFor(sides[side], one[side], pronouns) &&
        isNaming(sides[other], one[other]),
    );
    const start = number < 0 ? -1 : opening(edits, sides, side);
    const [pronoun, own] = [edits[number], edits[start]];
    const part = own?.[side];
    if (!pronoun || !part) continue;
    let to = 1;
    while (to < part.to && !sides.breaks[side][to]) to += 1;
    return [
      ...edits.filter((_, at) => at !== number && at !== start),
      edit('changed', side, { from: 0, to }, pronoun[other]),
      edit('own', side, pronoun[side], null),
      ...(to < part.to ? [edit('own', side, { from: to, to: part.to }, null)] : []),
    ];
  }
  return [...edits];
}
