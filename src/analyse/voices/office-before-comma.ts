import { fold } from '../../text/fold.ts';
import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { isBodyNoun } from '../speech/bodies.ts';
import type { Citation } from '../speech/citation.ts';
import { OF } from '../speech/noun-phrase.ts';
import type { Described } from './same-voice.ts';

/** Romance articles of one who is known. */
const DEFINITE = /^(?:(?:el|la|il|lo|le|o|a) |l ?['’])/u;

/** What stands between an office and the name: what it is of, a comma, and a title in small letters. */
const TO_NAME = /^(?: [^.,;:!?]*)?,(?: \p{Ll}+)?$/u;

/**
 * Whether a Romance description is the office, whole or its beginning, that stands with a comma before the name of one
 * who is cited: "o líder" for "o líder da bancada, senador Rui Tarn".
 *
 * @param cited the citations of the one with the name
 */
export function isOfficeBefore(
  reading: Reading,
  side: Side,
  { words: [noun = ''], names, text: described }: Described,
  cited: readonly Citation[],
): boolean {
  if (names[0] === noun || isBodyNoun(noun) || !DEFINITE.test(described)) return false;
  const office = described.replace(DEFINITE, '');
  return cited.some(({ speaker: { passage, start } }) => {
    const before = fold(reading[side].passages[passage]?.text.slice(0, start) ?? '');
    const at = before.lastIndexOf(office);
    // "El jefe ‹de bomberos›, Ana Rollo" is no "bomberos".
    const article = /(\S+?)[\s'’]$/u.exec(before.slice(0, Math.max(at, 0)))?.[1];
    if (article === undefined || OF.has(article)) return false;
    return TO_NAME.test(before.slice(at + office.length));
  });
}
