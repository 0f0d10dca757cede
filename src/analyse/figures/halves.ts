import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import { isMeasureOfSize } from './measures.ts';
import type { Found, Page } from './page.ts';
import { timeUnit, unit } from './units.ts';

/** Words for half of the measure behind them, by language: "half a mile", "media hora"; folded. */
const HALF: Readonly<Record<string, RegExp>> = {
  de: /^halbe[nrs]?$/u,
  en: /^half(?: an?)?$/u,
  es: /^medi[ao]$/u,
  fr: /^demi$/u,
  it: /^mezz(?:[ao]|['’])$/u,
  pt: /^mei[ao]$/u,
};

/** Half an hour in one word. */
const HALF_HOUR = /^(?:demi-heure|полчаса|half-hour)$/u;

/** An hour in each language of such a word, as a unit. */
const HOURS: Readonly<Record<string, string>> = { en: 'hour', fr: 'heure', ru: 'часа' };

/** The clock's "half an hour to" and a half hour that is a time of day: "a las dos y media", "le due e mezza". */
const OF_CLOCK = /^(?:y|e|et)$/u;

/** An hour, or a measure of length or area: half a day or a year is said of about so long. */
function isHalved(name: string, lang: string): boolean {
  const time = timeUnit(name, lang);
  return isMeasureOfSize(name) || (time?.of === 'second' && time.size === 3600);
}

/** How many words for a half stand right before a measure. */
function halfBefore(tokens: readonly Token[], at: number, lang: string): number {
  const half = HALF[primaryLanguage(lang)];
  const words = (from: number) =>
    tokens
      .slice(Math.max(0, from), at)
      .map(({ folded }) => folded)
      .join(' ');
  return [2, 1].find((length) => at >= length && half?.test(words(at - length)) === true) ?? 0;
}

/** The halves of an hour or a measure and the fortnights of a passage, which are told without a number. */
export function halves({ tokens, lang }: Page): Found[] {
  const language = primaryLanguage(lang);
  return tokens.flatMap(({ folded }, at): Found[] => {
    const before = tokens[at - 1]?.folded ?? '';
    if (language === 'en' && folded === 'fortnight' && /^(?:an?|one)$/u.test(before)) {
      const told = { kind: 'number' as const, value: '1', units: [unit(folded, lang)] };
      return [{ first: at - 1, count: 1, ...told, trailing: 1 }];
    }
    const hour = HALF_HOUR.test(folded) ? HOURS[language] : undefined;
    if (hour !== undefined) {
      const units = [unit(hour, lang)];
      return [{ first: at, count: 1, kind: 'number', value: '0.5', units }];
    }
    const name = unit(folded, lang);
    const length = halfBefore(tokens, at, lang);
    if (length === 0 || !isHalved(name, lang)) return [];
    if (OF_CLOCK.test(tokens[at - length - 1]?.folded ?? '')) return [];
    const told = { kind: 'number' as const, value: '0.5', units: [name] };
    return [{ first: at - length, count: length, ...told, trailing: 1 }];
  });
}
