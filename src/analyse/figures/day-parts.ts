import { HALF_DAY } from '../../text/clock.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';

/** The half of the day that words behind an hour tell; by night it is the first up to five, and the second from six on. */
type Half = 'first' | 'second' | 'night';

/** Words behind an hour, folded and apart by spaces, by language. */
const PARTS: Readonly<Record<string, readonly (readonly [words: RegExp, half: Half])[]>> = {
  de: [
    [/^(?:morgens|fruh|vormittags|am (?:fruhen )?(?:morgen|vormittag))(?= |$)/u, 'first'],
    [/^(?:nachmittags|abends|am (?:spaten )?(?:nachmittag|abend))(?= |$)/u, 'second'],
    [/^(?:nachts|in der nacht)(?= |$)/u, 'night'],
  ],
  en: [
    [/^(?:in the morning|yesterday morning|this morning)(?= |$)/u, 'first'],
    [/^(?:in the (?:afternoon|evening)|this (?:afternoon|evening))(?= |$)/u, 'second'],
    [/^at night(?= |$)/u, 'night'],
  ],
  es: [
    [/^de la (?:manana|madrugada)(?= |$)/u, 'first'],
    [/^de la tarde(?= |$)/u, 'second'],
    [/^de la noche(?= |$)/u, 'night'],
  ],
  fr: [
    [/^du matin(?= |$)/u, 'first'],
    [/^(?:du soir|de l' ?apres(?:-| - )midi)(?= |$)/u, 'second'],
  ],
  it: [
    [/^(?:del mattino|di mattina|della mattina)(?= |$)/u, 'first'],
    [/^(?:del pomeriggio|di sera|della sera)(?= |$)/u, 'second'],
    [/^(?:di notte|della notte)(?= |$)/u, 'night'],
  ],
  pt: [
    [/^da (?:manha|madrugada)(?= |$)/u, 'first'],
    [/^da tarde(?= |$)/u, 'second'],
    [/^da noite(?= |$)/u, 'night'],
  ],
  ru: [
    [/^утра(?= |$)/u, 'first'],
    [/^(?:дня|вечера)(?= |$)/u, 'second'],
    [/^ночи(?= |$)/u, 'night'],
  ],
};

/** No part of the day takes more words. */
const LONGEST = 4;

/** A part of the day behind an hour: the half that it tells, and how many tokens it takes. */
export interface DayPart {
  readonly half: Half;
  readonly count: number;
}

/** The part of the day that stands at a token, behind an hour. */
export function dayPartAt(tokens: readonly Token[], at: number, lang: string): DayPart | null {
  const told = tokens
    .slice(at, at + LONGEST)
    .map(({ folded }) => folded)
    .join(' ');
  for (const [words, half] of PARTS[primaryLanguage(lang)] ?? []) {
    const found = words.exec(told)?.[0];
    if (found !== undefined) return { half, count: found.split(' ').length };
  }
  return null;
}

/** From this hour on a night is in the second half of the day. */
const EVENING = 6;

/** Minutes from midnight of a time that a part of the day stands behind. */
export function inDayPart(minutes: number, { half }: DayPart): number {
  // From 13:00 on a time tells its half by itself.
  if (minutes >= HALF_DAY + 60) return minutes;
  const bare = minutes % HALF_DAY;
  if (half === 'first') return bare;
  if (half === 'second') return bare + HALF_DAY;
  return bare >= EVENING * 60 ? bare + HALF_DAY : bare;
}
