import { overlaps, type Place, type Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { voices } from '../voices/voices.ts';
import type { Ground } from './candidate.ts';

/** Words of both articles that may be a choice of words. */
interface Opposite {
  readonly left: Place;
  readonly right: Place;
  readonly ground: Ground;
}

/**
 * Tells what the ledger of voices accounts for. Two sources of one statement are two voices and no
 * choice of words ("the ministry", "residents"), nor is one beside words that tell no source; and a verb that cites stands for another that does,
 * whatever faces it ("said" / "had postponed"), unless it is known as its near word.
 */
export function accountedByVoices(reading: Reading): (found: Opposite) => boolean {
  // An article that names somebody may cite them by a verb that is not read.
  const all = voices(reading).entries.filter(({ kind }) => kind !== 'named');
  const speaking = (side: Side, place: Place) =>
    all.filter((voice) => voice[side].some((speaker) => overlaps(speaker, place)));
  const cites = (side: Side, place: Place) =>
    all.some((voice) =>
      voice.cited[side].some(({ passage, verb }) => overlaps({ passage, ...verb }, place)),
    );
  return ({ left, right, ground }) => {
    if (ground !== 'near words' && cites('left', left) !== cites('right', right)) return true;
    const [a, b] = [speaking('left', left), speaking('right', right)];
    // Who speaks stands for no other word than who speaks: "the ‹warden› said", "said after the ‹meeting›".
    if (ground === 'between anchors' && (a.length === 0) !== (b.length === 0)) return true;
    return a.length > 0 && b.length > 0 && !a.some((voice) => b.includes(voice));
  };
}
