import type { Figure } from '../../analyse/figures/figure.ts';
import type { Ledger } from '../../analyse/ledger.ts';
import type { Facing } from '../facing.ts';
import type { RowKind } from '../kind.ts';
import { numberWords, sentenceCase } from '../number-words.ts';
import { entryView, formsCell, onlyKind, onlyLabel } from './cells.ts';
import type { LedgerView } from './entry.ts';
import { ledgerView } from './ledger-view.ts';

function labelOf({ kind, side, isApart, isApproximate }: Figure, facing: Facing): string {
  if (side !== null) return onlyLabel(facing, side);
  if (kind === 'conflict') return 'in conflict';
  if (kind === 'differ') return `differ${isApart ? ', told apart' : ''}`;
  return `agree${isApproximate ? ' roughly' : ''}${isApart ? ', told apart' : ''}`;
}

function kindOf({ kind, side, isApart, isApproximate }: Figure): RowKind {
  if (side !== null) return onlyKind(side);
  if (kind === 'conflict' || kind === 'differ') return 'reworded';
  return isApart || isApproximate ? 'edited' : 'verbatim';
}

/** How a figure is marked among the words around it. */
const STATES = {
  agree: 'evidence',
  conflict: 'changed',
  differ: 'changed',
  'only here': 'own',
} as const;

/** That a conflict was found, and that none was: whether there is one, a ledger cannot know. */
function conflictWords(conflicts: number): string {
  if (conflicts === 0) return 'no conflict was found';
  return `${numberWords(conflicts)} ${conflicts === 1 ? 'is' : 'are'} in conflict`;
}

/** "Seven agree, no conflict was found, two differ, three stand in one report alone. Figures that differ may both be right." */
function note(entries: readonly Figure[]): string {
  const count = (kind: Figure['kind']) => entries.filter((figure) => figure.kind === kind).length;
  const [agree, differ, only] = [count('agree'), count('differ'), count('only here')];
  const none = (number: number) => (number === 0 ? 'none' : numberWords(number));
  const parts = [
    `${none(agree)} ${agree === 1 ? 'agrees' : 'agree'}`,
    conflictWords(count('conflict')),
    ...(differ === 0 ? [] : [`${numberWords(differ)} ${differ === 1 ? 'differs' : 'differ'}`]),
    `${none(only)} ${only < 2 ? 'stands' : 'stand'} in one report alone`,
  ];
  const hedge = differ === 0 ? '' : ' Figures that differ may both be right.';
  return `${sentenceCase(parts.join(', '))}.${hedge}`;
}

/** The ledger of figures and dates: conflicts first, then what differs. */
export function figuresView(facing: Facing, ledger: Ledger<Figure>): LedgerView {
  return ledgerView(
    facing,
    ledger,
    {
      id: 'figures',
      title: 'Figures and dates',
      short: true,
      note: ledger.supported ? note(ledger.entries) : 'Numbers, dates and times of day.',
      none: 'No figure or date was found to list.',
    },
    (figure) => {
      const state = STATES[figure.kind];
      return entryView(facing, figure, {
        label: labelOf(figure, facing),
        kind: kindOf(figure),
        a: formsCell(facing, 'a', figure.left, { state }),
        b: formsCell(facing, 'b', figure.right, { state }),
      });
    },
    [
      { heading: 'In conflict', of: ({ kind }) => kind === 'conflict' },
      { heading: 'Differing', of: ({ kind }) => kind === 'differ' },
      { heading: 'In both', of: ({ kind }) => kind === 'agree' },
      { heading: 'In one alone', of: () => true },
    ],
  );
}
