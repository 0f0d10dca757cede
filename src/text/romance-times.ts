import { number, type Reader, time, word } from './hours.ts';
import { primaryLanguage } from './segmenter.ts';
import { stopWords } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** How Romance languages say a time: the hour, then minutes that are added or taken off. */
interface Spoken {
  /** What stands before an hour. */
  readonly before: RegExp;
  /** The article that is one o'clock there. */
  readonly one?: RegExp;
  /** "Hours" behind it, where it must stand there. */
  readonly hours?: RegExp;
  readonly plus: RegExp;
  readonly minus: RegExp;
  readonly half: RegExp;
  readonly quarter: RegExp;
  /** Two words, the first being "of", of a part of the day, which makes an hour of a number. */
  readonly part?: RegExp;
  /** Words that end right before an hour that stands alone; what they may tie to a count is no hour. */
  readonly alone?: RegExp;
}

const ROMANCE: Readonly<Record<string, Spoken>> = {
  es: {
    before: /^las?$/u,
    one: /^una$/u,
    plus: /^y$/u,
    minus: /^menos$/u,
    half: /^media$/u,
    quarter: /^cuarto$/u,
    part: /^de la$/u,
    alone:
      /(?:^| )(?:(?:a|desde|hasta|sobre|hacia|pasadas) las|(?:despues|antes|partir|alrededor|cerca) de las)$/u,
  },
  pt: {
    before: /^as?$/u,
    one: /^uma$/u,
    plus: /^e$/u,
    minus: /^menos$/u,
    half: /^meia$/u,
    quarter: /^quarto$/u,
    part: /^da (?:manha|tarde|noite|madrugada)$/u,
  },
  it: {
    before: /^(?:alle|dalle|delle|le|verso)$/u,
    plus: /^e$/u,
    minus: /^meno$/u,
    half: /^mezz[ao]$/u,
    quarter: /^quarto$/u,
    part: /^(?:di sera|di notte|del (?:mattino|pomeriggio))$/u,
    alone: /(?:^| )(?:(?:al|dal|prima del)le|(?:verso|dopo|entro|circa) le)$/u,
  },
  fr: {
    before: /^(?:a|vers|des|avant|apres|jusqu'a)$/u,
    hours: /^heures?$/u,
    plus: /^et$/u,
    minus: /^moins$/u,
    half: /^demie?$/u,
    quarter: /^quart$/u,
  },
};

/** Words that tie a clause to a number of people or things, and to no hour: "a las 17 que". */
const CLAUSE = /^(?:que|che|cui)$/u;

/** So many words stand before an hour that stands alone. */
const BEFORE_ALONE = 3;

/** Whether what stands around a number makes it an hour without more words: "poco después de las 17". */
function isHourAlone(
  tokens: readonly Token[],
  at: number,
  behind: number,
  alone: RegExp,
  lang: string,
): boolean {
  const before = tokens
    .slice(Math.max(0, at - BEFORE_ALONE), at)
    .map(({ folded }) => folded)
    .join(' ');
  if (!alone.test(before)) return false;
  const next = tokens[behind];
  // Minutes in figures are behind it: "a las 6:20".
  if (next?.folded === ':' && tokens[behind + 1]?.start === next.end) return false;
  if (next?.kind !== 'word') return next?.kind !== 'number' && next?.kind !== 'symbol';
  return stopWords(lang).has(next.folded) && !CLAUSE.test(next.folded);
}

/** "las ocho de la tarde", "las seis menos veinte", "às oito e meia", "à trois heures moins le quart". */
export const romance: Reader = (tokens, at, lang) => {
  const spoken = ROMANCE[primaryLanguage(lang)];
  if (!spoken?.before.test(word(tokens, at - 1))) return undefined;
  const isOne = spoken.one?.test(word(tokens, at)) === true;
  const hour = isOne ? { value: 1, count: 1 } : number(tokens, at, lang, 25);
  if (!hour) return undefined;
  let next = at + hour.count;
  if (spoken.hours) {
    if (!spoken.hours.test(word(tokens, next))) return undefined;
    next += 1;
  }
  const sign = spoken.plus.test(word(tokens, next))
    ? 1
    : spoken.minus.test(word(tokens, next))
      ? -1
      : 0;
  if (sign !== 0) {
    const from = /^(?:un|le)$/u.test(word(tokens, next + 1)) ? next + 2 : next + 1;
    const fixed = spoken.half.test(word(tokens, from))
      ? 30
      : spoken.quarter.test(word(tokens, from))
        ? 15
        : 0;
    const minutes = fixed > 0 ? { value: fixed, count: 1 } : number(tokens, from, lang, 60);
    if (minutes) return time(from + minutes.count - at, hour.value, sign * minutes.value);
  }
  if (spoken.hours) {
    // "À deux heures de Paris" is as far as two hours.
    return /^d(?:e|')$/u.test(word(tokens, next)) ? undefined : time(next - at, hour.value, 0);
  }
  const isPart = spoken.part?.test(`${word(tokens, next)} ${word(tokens, next + 1)}`) === true;
  const isHour =
    isPart || (spoken.alone !== undefined && isHourAlone(tokens, at, next, spoken.alone, lang));
  return isHour ? time(hour.count, hour.value, 0) : undefined;
};
