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

/** "Seven speak in both, three in Al Jazeera alone, none in TRT World alone." */
function note(voices: readonly Voice[], facing: Facing): string {
  const count = (side: Voice['side']) => {
    const number = voices.filter((voice) => voice.side === side).length;
    return number === 0 ? 'none' : numberWords(number);
  };
  const both = count(null);
  const parts = [
    `${both} ${both === 'one' || both === 'none' ? 'speaks' : 'speak'} in both`,
    `${count('left')} in ${isolated(facing.a.article.outlet)} alone`,
    `${count('right')} in ${isolated(facing.b.article.outlet)} alone`,
  ];
  return `Who is quoted or cited, with the verb. ${sentenceCase(parts.join(', '))}.`;
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
        label: voice.side === null ? 'in both' : onlyLabel(facing, voice.side),
        kind: voice.side === null ? null : onlyKind(voice.side),
        a: formsCell(facing, 'a', voice.left, {
          state: 'evidence',
          around: verbs(voice.cited.left),
        }),
        b: formsCell(facing, 'b', voice.right, {
          state: 'evidence',
          around: verbs(voice.cited.right),
        }),
      }),
  );
}
