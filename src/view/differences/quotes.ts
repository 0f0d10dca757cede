import type { Place } from '../../analyse/evidence.ts';
import type { Ledger } from '../../analyse/ledger.ts';
import type { Quote } from '../../analyse/quotes/quote.ts';
import type { Facing } from '../facing.ts';
import { isolated } from '../isolated.ts';
import type { RowKind } from '../kind.ts';
import { fitsFold } from '../label.ts';
import { timesWords } from '../number-words.ts';
import { facingSide } from '../side.ts';
import { emptyCell, entryView, onlyKind, onlyLabel, WITHHELD_CELL } from './cells.ts';
import { wordsHtml } from './context.ts';
import type { EntryCell, LedgerView } from './entry.ts';
import { ledgerView } from './ledger-view.ts';
import { PAGE_SIDE, printedPlaces, wordsAt } from './source.ts';

/** Between stretches of one quotation that other words part. */
const PARTED = ' … ';

type LedgerSide = 'left' | 'right';

/** What may stand before and after quoted words: a mark, and the stop that some styles print within it. */
const OPENING = /(?:["'“‘„‚«‹»›「『]|[«‹][ \u00a0\u202f])$/u;
const CLOSING = /^(?:[ \u00a0\u202f][»›]|[,.;:!?،。，！？]?["'”’“‘«‹»›」』])/u;

/** The place of a quotation with its marks, as the source prints them. */
function withMarks({ passage, start, end }: Place, text: string): Place {
  const before = OPENING.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = CLOSING.exec(text.slice(end))?.[0].length ?? 0;
  return { passage, start: start - before, end: end + after };
}

/** The quotation's words at one place, those that the other side prints otherwise marked. */
function stretchHtml(quote: Quote, side: LedgerSide, words: Place, facing: Facing): string {
  const text = facing[PAGE_SIDE[side]].passages[words.passage]?.text ?? '';
  const place = withMarks(words, text);
  const marks = quote.alterations.flatMap((alteration) => {
    const own = alteration[side];
    if (own === null || own.passage !== place.passage) return [];
    const [start, end] = [Math.max(own.start, place.start), Math.min(own.end, place.end)];
    const other = alteration[side === 'left' ? 'right' : 'left'];
    const state = other === null ? ('own' as const) : ('changed' as const);
    return start < end ? [{ start: start - place.start, end: end - place.start, state }] : [];
  });
  return wordsHtml(wordsAt(facing, PAGE_SIDE[side], place), marks);
}

/** The stretches of a quotation, and how often all of it stands there. */
function stretches(places: readonly Place[], words: (place: Place) => string) {
  const seen = new Set<string>();
  const first = places.filter((place) => {
    const repeated = [...seen].some((before) => before.includes(words(place)));
    seen.add(words(place));
    return !repeated;
  });
  return { first, repeats: places.length - first.length };
}

function cell(quote: Quote, side: LedgerSide, facing: Facing): EntryCell {
  const on = PAGE_SIDE[side];
  if (quote[side].length === 0) return emptyCell(facing, on);
  const printed = printedPlaces(facing, on, quote[side]);
  if (printed.length === 0) return WITHHELD_CELL;
  const { first, repeats } = stretches(printed, (place) => wordsAt(facing, on, place));
  const speaker = quote.speakers[side];
  const named = speaker === null ? '' : wordsAt(facing, on, speaker);
  const [opening] = first;
  const text = opening && facing[on].passages[opening.passage]?.text.slice(0, opening.start);
  return {
    state: 'told',
    words: first.map((place) => stretchHtml(quote, side, place, facing)).join(PARTED),
    quote: OPENING.test(text ?? ''),
    notes: [
      named === '' ? 'no speaker found' : `speaker: ${isolated(named)}`,
      ...(repeats === 0 ? [] : [`printed ${timesWords(repeats + 1)}`]),
    ],
    contexts: [],
  };
}

/** "cut short in TRT World": of a quotation that is longer on the other side. */
function cutLabel(facing: Facing, longer: LedgerSide): string {
  const { outlet } = facing[facingSide(PAGE_SIDE[longer])].article;
  return fitsFold(outlet) ? `cut short in ${isolated(outlet)}` : 'cut short';
}

function labelOf({ kind, side, isGivenToAnother }: Quote, facing: Facing): string {
  const printing =
    kind === 'only here' && side !== null
      ? onlyLabel(facing, side)
      : kind === 'cut short' && side !== null
        ? cutLabel(facing, side)
        : kind;
  return isGivenToAnother ? `${printing}, given to another speaker` : printing;
}

const KINDS: Readonly<Record<Exclude<Quote['kind'], 'only here'>, RowKind>> = {
  'word for word': 'verbatim',
  altered: 'edited',
  'cut short': 'edited',
};

/** The ledger of quotes. */
export function quotesView(facing: Facing, ledger: Ledger<Quote>): LedgerView {
  return ledgerView(
    facing,
    ledger,
    {
      id: 'quotes',
      title: 'Quotes',
      short: false,
      note: 'What is quoted: word for word, altered, cut short, or in one report alone; with the speaker that each names.',
      none: 'No quotation was found in either report.',
    },
    (quote) =>
      entryView(facing, quote, {
        label: labelOf(quote, facing),
        kind:
          quote.kind !== 'only here'
            ? KINDS[quote.kind]
            : quote.side === null
              ? null
              : onlyKind(quote.side),
        a: cell(quote, 'left', facing),
        b: cell(quote, 'right', facing),
      }),
  );
}
