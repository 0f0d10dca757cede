import type { Ledger } from '../../analyse/ledger.ts';
import type { NameEntry } from '../../analyse/names/name-entry.ts';
import type { Facing } from '../facing.ts';
import { timesWords } from '../number-words.ts';
import { entryView, formsCell } from './cells.ts';
import type { LedgerView } from './entry.ts';
import { ledgerView } from './ledger-view.ts';

/** The ledger of names. */
export function namesView(facing: Facing, ledger: Ledger<NameEntry>): LedgerView {
  return ledgerView(
    facing,
    ledger,
    {
      id: 'names',
      title: 'Names',
      short: true,
      note: 'One name in two spellings, or one thing under two names. A spelling is not a choice of words.',
      none: 'No name was found in two spellings or under two names.',
    },
    (entry) => {
      const isMarked = entry.kind === 'spelling';
      const cell = (side: 'a' | 'b', places: NameEntry['left']) =>
        formsCell(facing, side, places, {
          state: isMarked ? 'spelling' : 'changed',
          isMarked,
          notes: [timesWords(places.length)],
        });
      return entryView(facing, entry, {
        label: isMarked ? 'another spelling' : 'another name',
        kind: null,
        a: cell('a', entry.left),
        b: cell('b', entry.right),
      });
    },
  );
}
