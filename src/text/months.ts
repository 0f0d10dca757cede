import { fold } from './fold.ts';
import { primaryLanguage } from './segmenter.ts';

/** Short names that the platform's data lacks or spells in one way only. */
const MORE: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  en: [
    ['sept', 9],
    ['june', 6],
    ['july', 7],
  ],
  de: [
    ['janner', 1],
    ['feber', 2],
    ['marz', 3],
  ],
  ar: [
    ['كانون الثاني', 1],
    ['شباط', 2],
    ['اذار', 3],
    ['نيسان', 4],
    ['ايار', 5],
    ['حزيران', 6],
    ['تموز', 7],
    ['اب', 8],
    ['ايلول', 9],
    ['تشرين الاول', 10],
    ['تشرين الثاني', 11],
    ['كانون الاول', 12],
  ],
};

const made = new Map<string, ReadonlyMap<string, number>>();
const pairs = new Map<string, ReadonlySet<string>>();

function platformNames(language: string): [string, number][] {
  const names: [string, number][] = [];
  for (const month of ['long', 'short'] as const) {
    // A month beside a day may be inflected ("января"), and alone not ("январь").
    for (const day of [{ day: 'numeric' } as const, {}]) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        ...day,
        month,
        timeZone: 'UTC',
      });
      for (let number = 1; number <= 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2001, number - 1, 1));
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        names.push([fold(name).replace(/\.$/u, ''), number]);
      }
    }
  }
  return names;
}

/**
 * The names of the months in a language, long and short, folded and without a final stop, with
 * their numbers from 1: the platform's (Unicode CLDR), and a few it lacks. Figures are no names.
 */
export function monthNames(lang: string): ReadonlyMap<string, number> {
  const language = primaryLanguage(lang);
  const known = made.get(language);
  if (known) return known;
  let names: [string, number][] = [];
  try {
    names = platformNames(language);
  } catch {
    // Not a language the platform can name: no months.
  }
  const more = Object.hasOwn(MORE, language) ? (MORE[language] ?? []) : [];
  const months = new Map(
    [...names, ...more].filter(([name]) => /\p{L}/u.test(name) && !/\p{N}/u.test(name)),
  );
  made.set(language, months);
  return months;
}

/** The first words of the months whose names in a language are two words: "كانون الثاني". */
export function monthPairs(lang: string): ReadonlySet<string> {
  const language = primaryLanguage(lang);
  const known = pairs.get(language);
  if (known) return known;
  const first = new Set(
    [...monthNames(lang).keys()].flatMap((name) => (name.includes(' ') ? name.split(' ', 1) : [])),
  );
  pairs.set(language, first);
  return first;
}
