import type { ClockTime } from './clock.ts';
import { dayInWords } from './day-words.ts';
import { number, type Reader, time, word } from './hours.ts';
import { romance } from './romance-times.ts';
import { primaryLanguage } from './segmenter.ts';
import { stopWords } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** "без двадцати десять", "без четверти шесть": minutes before an hour. */
const beforeHour: Reader = (tokens, at, lang) => {
  const quarter = { value: 15, count: 1 };
  const isQuarter = word(tokens, at + 1) === 'четверти';
  const minutes = isQuarter ? quarter : number(tokens, at + 1, lang, 31);
  // No number is read behind a quarter, which may be one of it.
  const hour = minutes && number(tokens.slice(at + 1 + minutes.count), 0, lang, 13);
  return hour && time(1 + minutes.count + hour.count, hour.value, -minutes.value);
};

/** Parts of an hour, in minutes, before the ordinal that ends it: "в половине пятого", "четверть шестого". */
function partOfHour(folded: string): number | undefined {
  if (/^половин[аеу]$/u.test(folded)) return 30;
  return /^четверт[ьи]$/u.test(folded) ? 15 : undefined;
}

/** "двадцать минут пятого", "половина пятого": minutes into the hour that the ordinal ends. */
const russian: Reader = (tokens, at, lang) => {
  if (word(tokens, at) === 'без') return beforeHour(tokens, at, lang);
  const part = partOfHour(word(tokens, at));
  const minutes = part === undefined ? number(tokens, at, lang, 60) : { value: part, count: 0 };
  if (!minutes) return undefined;
  const isTold = part !== undefined || /^минут[ыа]?$/u.test(word(tokens, at + minutes.count));
  const hour = isTold ? dayInWords(tokens, at + minutes.count + 1, lang)?.value : undefined;
  if (hour === undefined || hour > 12) return undefined;
  // "Половина пятого ‹тома›" is of a volume.
  const next = tokens[at + minutes.count + 2];
  if (part !== undefined && next?.kind === 'word' && !endsTime(next.folded, lang)) return undefined;
  return { ...time(minutes.count + 2, hour - 1, minutes.value), isHalf: true };
};

/** Whether a Russian word may stand behind a time of day: a part of the day, or a small word. */
function endsTime(folded: string, lang: string): boolean {
  return /^(?:утра|дня|вечера|ночи)$/u.test(folded) || stopWords(lang).has(folded);
}

/** "half past six", "a quarter to four", "ten past nine", "eight o'clock". */
const english: Reader = (tokens, at, lang) => {
  const [what, how] = [word(tokens, at), word(tokens, at + 1)];
  const fixed = what === 'half' ? 30 : what === 'quarter' ? 15 : 0;
  const minutes = fixed > 0 ? { value: fixed, count: 1 } : number(tokens, at, lang, 60);
  if (!minutes) return undefined;
  const next = at + minutes.count;
  if (word(tokens, next) === "o'clock" && fixed === 0 && minutes.value <= 12) {
    return time(minutes.count + 1, minutes.value, 0);
  }
  // "Ten to four" are as many people as minutes.
  const sign = word(tokens, next) === 'past' ? 1 : what === 'quarter' && how === 'to' ? -1 : 0;
  const hour = sign === 0 ? undefined : number(tokens, next + 1, lang, 13);
  return hour && time(minutes.count + 1 + hour.count, hour.value, sign * minutes.value);
};

/** "halb acht", which is half an hour before eight; "Viertel nach acht"; "acht Uhr". */
const german: Reader = (tokens, at, lang) => {
  const [what, how] = [word(tokens, at), word(tokens, at + 1)];
  const sign =
    what === 'viertel' && how === 'nach' ? 1 : what === 'viertel' && how === 'vor' ? -1 : 0;
  const from = what === 'halb' ? at + 1 : sign === 0 ? at : at + 2;
  const hour = number(tokens, from, lang, 25);
  if (!hour) return undefined;
  const count = from + hour.count - at;
  if (what === 'halb' && hour.value <= 12) return time(count, hour.value, -30);
  if (sign !== 0) return time(count, hour.value, sign * 15);
  const isSpelt = /^\p{L}+$/u.test(what);
  return isSpelt && word(tokens, at + count) === 'uhr' ? time(count + 1, hour.value, 0) : undefined;
};

const READERS: Readonly<Record<string, Reader>> = {
  de: german,
  en: english,
  es: romance,
  fr: romance,
  it: romance,
  pt: romance,
  ru: russian,
};

/**
 * The time of day that starts at a token and is told in words: "half past six", "halb acht", "las seis
 * menos veinte", "двадцать минут пятого".
 *
 * @param tokens of the passage
 * @param lang BCP 47 tag
 */
export function spokenTime(
  tokens: readonly Token[],
  at: number,
  lang: string,
): ClockTime | undefined {
  const language = primaryLanguage(lang);
  if (tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'number') return undefined;
  return Object.hasOwn(READERS, language) ? READERS[language]?.(tokens, at, lang) : undefined;
}
