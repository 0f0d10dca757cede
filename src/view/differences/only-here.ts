import type { Ledger } from '../../analyse/ledger.ts';
import type { OnlyHere } from '../../analyse/only-here/only-here-entry.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Facing } from '../facing.ts';
import { isolated } from '../isolated.ts';
import { DOT } from '../label.ts';
import { nearestTo } from '../nearest.ts';
import { countedInDigits } from '../number-words.ts';
import { opensWithQuote } from '../passage.ts';
import { entryView, onlyKind } from './cells.ts';
import { contextHtml, wordsHtml } from './context.ts';
import type { EntryCell, LedgerView } from './entry.ts';
import { type Group, ledgerView } from './ledger-view.ts';
import { PAGE_SIDE, wordsAt } from './source.ts';

const BLANK: EntryCell = { state: 'blank' };

function cell({ kind, side, left, right }: OnlyHere, facing: Facing): EntryCell {
  const place = (side === 'left' ? left : right)[0];
  if (place === undefined) return BLANK;
  const on = PAGE_SIDE[side];
  const words = wordsAt(facing, on, place);
  const isClause = kind === 'clause';
  return {
    state: 'told',
    words: wordsHtml(words, []),
    quote: opensWithQuote(words),
    notes: [],
    contexts: isClause ? [contextHtml(facing, on, place, 'own')] : [],
  };
}

function groups(facing: Facing): readonly Group<OnlyHere>[] {
  const outlet = (side: OnlyHere['side']) => isolated(facing[PAGE_SIDE[side]].article.outlet);
  const sides = ['left', 'right'] as const;
  return [
    ...sides.map((side) => ({
      heading: `Passages of ${outlet(side)}`,
      of: (entry: OnlyHere) => entry.kind === 'passage' && entry.side === side,
    })),
    ...sides.map((side) => ({
      heading: `Parts of paired passages of ${outlet(side)}`,
      of: (entry: OnlyHere) => entry.kind === 'clause' && entry.side === side,
    })),
  ];
}

/** Whether both are of one language: clauses are looked for only there. */
function isOfOneLanguage({ a, b }: Facing): boolean {
  return primaryLanguage(a.article.lang) === primaryLanguage(b.article.lang);
}

/** "19 words, all new", or "12 new of 19 words" where the other prints some of them elsewhere. */
function wordsLabel({ words, newWords }: OnlyHere): string {
  const all = countedInDigits(words, 'word');
  return newWords < words ? `${newWords} new of ${all}` : `${all}, all new`;
}

/** Whether it is a whole passage to which one of the other report came near: its row leads there. */
function isUnsure({ kind, side, left, right }: OnlyHere, facing: Facing): boolean {
  const [place] = side === 'left' ? left : right;
  const passage = facing[PAGE_SIDE[side]].passages[place?.passage ?? -1];
  return kind === 'passage' && passage !== undefined && nearestTo(passage, facing) !== null;
}

/** The ledger of what one article alone says. */
export function onlyHereView(facing: Facing, ledger: Ledger<OnlyHere>): LedgerView {
  return ledgerView(
    facing,
    ledger,
    {
      id: 'only-here',
      title: 'Only here',
      short: false,
      note: 'Passages, and parts of sentences, that were found in one report alone. Those with the most new words, which the other prints nowhere, come first. An unsure one may have a twin: its row names the nearest. Furniture is left out.',
      none: isOfOneLanguage(facing)
        ? 'No passage or part of a sentence was found in one report alone.'
        : 'No passage was found in one report alone.',
    },
    (entry) =>
      entryView(facing, entry, {
        label: `${wordsLabel(entry)}${isUnsure(entry, facing) ? `${DOT}unsure` : ''}`,
        kind: onlyKind(entry.side),
        a: entry.side === 'left' ? cell(entry, facing) : BLANK,
        b: entry.side === 'right' ? cell(entry, facing) : BLANK,
      }),
    groups(facing),
  );
}
