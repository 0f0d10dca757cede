import { byPlace, type Place, type Side } from '../evidence.ts';
import { type Ledger, ledger } from '../ledger.ts';
import { evidence, type Reading } from '../reading/read.ts';
import { clauses } from './clauses.ts';
import { countWords, rootsPrinted } from './new-words.ts';
import type { OnlyHere } from './only-here-entry.ts';
import { isToldElsewhere } from './told-elsewhere.ts';

/** The passages of the report that no link ties to the other article. */
function unpaired(reading: Reading, side: Side): Place[] {
  const paired = new Set(reading.alignment.links.map((link) => link[side]));
  return reading[side].passages
    .filter(({ index, furniture, text }) => {
      return !furniture && !paired.has(index) && /[\p{L}\p{N}]/u.test(text);
    })
    .map(({ index, text }) => ({ passage: index, start: 0, end: text.length }));
}

/**
 * What one article alone says, furniture aside: passages without a link, and clauses of linked
 * passages that nothing stands opposite, and no other passage tells. Serves every language: the aligner's spans tell.
 *
 * @returns passages before clauses; within each, what brings most words that the other article lacks
 *   comes first, then the longest, then the left article's before the right one's
 */
export function onlyHere(reading: Reading): Ledger<OnlyHere> {
  const all = (['left', 'right'] as const).flatMap((side): OnlyHere[] => {
    const printed = rootsPrinted(reading[side === 'left' ? 'right' : 'left']);
    const entry = (kind: OnlyHere['kind'], place: Place): OnlyHere => ({
      ...evidence(reading, side === 'left' ? [place] : [], side === 'right' ? [place] : []),
      kind,
      side,
      ...countWords(reading[side], place, printed),
    });
    return [
      ...unpaired(reading, side).map((place) => entry('passage', place)),
      ...clauses(reading, side)
        .filter((place) => !isToldElsewhere(reading, side, place))
        .map((place) => entry('clause', place)),
    ];
  });
  const rank = ({ kind }: OnlyHere) => (kind === 'passage' ? 0 : 1);
  const bySide = ({ side }: OnlyHere) => (side === 'left' ? 0 : 1);
  const first = ({ left, right }: OnlyHere) =>
    left[0] ?? right[0] ?? { passage: 0, start: 0, end: 0 };
  return ledger(
    all.sort(
      (a, b) =>
        rank(a) - rank(b) ||
        b.newWords - a.newWords ||
        b.words - a.words ||
        bySide(a) - bySide(b) ||
        byPlace(first(a), first(b)),
    ),
  );
}
