import { number, type Reader, time, word } from './hours.ts';
import { primaryLanguage } from './segmenter.ts';

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
    before: /^(?:alle|dalle|le|verso)$/u,
    plus: /^e$/u,
    minus: /^meno$/u,
    half: /^mezz[ao]$/u,
    quarter: /^quarto$/u,
    part: /^(?:di sera|di notte|del (?:mattino|pomeriggio))$/u,
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
  return isPart ? time(hour.count, hour.value, 0) : undefined;
};
