import type { Ledger } from '../../analyse/ledger.ts';
import type { Choice, WordingEntry } from '../../analyse/wording/wording-entry.ts';
import type { Facing } from '../facing.ts';
import { isolated } from '../isolated.ts';
import { timesWords } from '../number-words.ts';
import { facingSide, type Side } from '../side.ts';
import { entryView, formsCell } from './cells.ts';
import type { LedgerView } from './entry.ts';
import { ledgerView } from './ledger-view.ts';

/** How often each article prints a choice, over its whole length: "six times here, twice in TRT World". */
function countWords({ counts }: Choice, side: Side, facing: Facing): string {
  const own = side === 'a' ? counts.left : counts.right;
  const other = side === 'a' ? counts.right : counts.left;
  const outlet = isolated(facing[facingSide(side)].article.outlet);
  const there = other === 0 ? `not in ${outlet}` : `${timesWords(other)} in ${outlet}`;
  return `${timesWords(Math.max(own, 1))} here, ${there}`;
}

/** The ledger of wording. */
export function wordingView(facing: Facing, ledger: Ledger<WordingEntry>): LedgerView {
  return ledgerView(
    facing,
    ledger,
    {
      id: 'wording',
      title: 'Wording',
      short: true,
      note: 'Where one report says one thing in other words than the other does, the most frequent first. The counts are of the whole report, and of every form of a word.',
      none: 'No choice of words was found opposite another.',
    },
    (entry) =>
      entryView(facing, entry, {
        label: timesWords(entry.pairs.length),
        kind: null,
        a: formsCell(facing, 'a', entry.left, {
          notes: [countWords(entry.words.left, 'a', facing)],
        }),
        b: formsCell(facing, 'b', entry.right, {
          notes: [countWords(entry.words.right, 'b', facing)],
        }),
      }),
    [
      { heading: null, of: ({ voice }) => voice === 'own' },
      { heading: 'Inside quotation marks of one report or both', of: () => true },
    ],
  );
}
