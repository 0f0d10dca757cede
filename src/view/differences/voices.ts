import type { Place } from '../../analyse/evidence.ts';
import type { Ledger } from '../../analyse/ledger.ts';
import type { Cited, Voice } from '../../analyse/voices/voice.ts';
import type { Facing } from '../facing.ts';
import { isolated } from '../isolated.ts';
import { numberWords, sentenceCase } from '../number-words.ts';
import { entryView, formsCell, onlyKind, onlyLabel } from './cells.ts';
import type { LedgerView } from './entry.ts';
import { ledgerView } from './ledger-view.ts';

function verbs(cited: readonly Cited[]): Place[] {
  return cited.map(({ passage, verb }) => ({ passage, ...verb }));
}

/**
 * "Seven speak in both, three in Al Jazeera alone, none in TRT World alone; one is cited in one report and
 * named in the other."
 */
function note(voices: readonly Voice[], facing: Facing): string {
  const words = (number: number) => (number === 0 ? 'none' : numberWords(number));
  const count = (side: Voice['side']) =>
    words(voices.filter((voice) => voice.side === side && voice.kind !== 'named').length);
  const named = voices.filter(({ kind }) => kind === 'named').length;
  const both = count(null);
  const parts = [
    `${both} ${both === 'one' || both === 'none' ? 'speaks' : 'speak'} in both`,
    `${count('left')} in ${loneIn(facing, 'a')}`,
    `${count('right')} in ${loneIn(facing, 'b')}`,
  ];
  const rest =
    named === 0
      ? ''
      : `; ${words(named)} ${named === 1 ? 'is' : 'are'} cited in one report and named in the other`;
  return `Who is quoted or cited, with the verb. ${sentenceCase(parts.join(', '))}${rest}.`;
}

/** "Al Jazeera alone", or "Al Jazeera and not in TRT World" where the story has more outlets. */
function loneIn({ a, b, isOfMore }: Facing, side: 'a' | 'b'): string {
  const [own, other] = (side === 'a' ? [a, b] : [b, a]).map(({ article }) =>
    isolated(article.outlet),
  );
  return isOfMore ? `${own} and not in ${other}` : `${own} alone`;
}

/** "cited in Al Jazeera, named in TRT World"; that the second cites nobody of the name, it does not say. */
function label(facing: Facing, { kind, side }: Voice): string {
  if (side === null) return 'in both';
  if (kind !== 'named') return onlyLabel(facing, side);
  const [a, b] = [facing.a, facing.b].map(({ article }) => isolated(article.outlet));
  return side === 'left' ? `cited in ${a}, named in ${b}` : `cited in ${b}, named in ${a}`;
}

/** What a side shows around a voice: the verbs that cite it, or its name where none does. */
function around(voice: Voice, side: 'left' | 'right'): readonly Place[] {
  return voice.cited[side].length > 0 ? verbs(voice.cited[side]) : voice[side];
}

/** The ledger of voices. */
export function voicesView(facing: Facing, ledger: Ledger<Voice>): LedgerView {
  return ledgerView(
    facing,
    ledger,
    {
      id: 'voices',
      title: 'Voices',
      short: true,
      note: ledger.supported ? note(ledger.entries, facing) : 'Who is quoted or cited.',
      none: 'Nobody was found quoted or cited in either report.',
    },
    (voice) =>
      entryView(facing, voice, {
        label: label(facing, voice),
        kind: voice.side === null || voice.kind === 'named' ? null : onlyKind(voice.side),
        a: formsCell(facing, 'a', voice.left, {
          state: 'evidence',
          around: around(voice, 'left'),
        }),
        b: formsCell(facing, 'b', voice.right, {
          state: 'evidence',
          around: around(voice, 'right'),
        }),
      }),
  );
}
