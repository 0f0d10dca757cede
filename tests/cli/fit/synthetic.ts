import type { DevelopmentSet } from '../../../src/cli/sets/read.ts';
import { developmentSet, setPair } from '../sets/pairs.ts';

const PLACES = [
  'harbour',
  'bridge',
  'council',
  'railway',
  'hospital',
  'market',
  'forest',
  'stadium',
];
const WHO = ['divers', 'nurses', 'engineers', 'students', 'farmers'];

/** Invented pairs, one an event unless told otherwise: two links, one sentence alone a side. */
export function invented(
  count = PLACES.length,
  eventOf = (at: number) => `event ${at}`,
): DevelopmentSet {
  return developmentSet(
    Array.from({ length: count }, (_, at) => {
      const place = PLACES[at % PLACES.length] ?? '';
      const who = WHO[at % WHO.length] ?? '';
      const number = 20 + at;
      return setPair({
        id: `pair ${at}`,
        event: eventOf(at),
        left: [
          `The old ${place} was closed on Monday after ${number} ${who} walked out.`,
          `Officials promised a decision about the ${place} before winter.`,
          `Rain kept most visitors away that morning.`,
        ],
        right: [
          `Tickets had sold quickly during spring.`,
          `A decision about the ${place} was promised by officials before winter.`,
          `On Monday ${number} ${who} walked out and the old ${place} closed.`,
        ],
        gold: new Set(['0-2', '1-1']),
      });
    }),
  );
}
