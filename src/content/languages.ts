import { nearest } from './nearest.ts';

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Names of languages in English and in themselves, in lower case, with their tags of two letters. */
function namesOfLanguages(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const tag of Array.from(LETTERS).flatMap((a) => Array.from(LETTERS, (b) => a + b))) {
    const name = ENGLISH.of(tag);
    // A few tags that have gone out of use come as the tags that took their places.
    if (name === undefined || Intl.getCanonicalLocales(tag)[0] !== tag) continue;
    const own = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
    for (const one of [name, own ?? name]) names.set(one.toLowerCase(), tag);
  }
  return names;
}

/** A tag in canonical form, underscores read as hyphens; `null` where it is none. */
function canonical(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** Whether a well-formed tag's language is one that the platform has a name for. */
export function isNamedLanguage(tag: string): boolean {
  const [language = ''] = tag.split('-');
  return /^[a-z]{2,3}$/iu.test(language) && ENGLISH.of(language) !== undefined;
}

/** The tag of the language that most people in a region read; `null` where no region has this code. */
function languageOfRegion(code: string): string | null {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  // ZZ is the code of no region, and has a name all the same.
  if (!/^(?!zz)[a-z]{2}$/iu.test(code)) return null;
  if (regions.of(code.toUpperCase()) === undefined) return null;
  const { language, region } = new Intl.Locale(`und-${code}`).maximize();
  return region === undefined ? null : `${language}-${region}`;
}

/**
 * The BCP 47 tag that a text stands for which is none, or the tag of no known language: one with
 * underscores, the name of a language, or a country's code. `null` where none is likely.
 */
export function meantLanguage(text: string): string | null {
  const tag = canonical(text);
  if (tag !== null && isNamedLanguage(tag)) return tag;
  const region = languageOfRegion(text.trim());
  if (region !== null) return region;
  const names = namesOfLanguages();
  const near = nearest(text.trim(), [...names.keys()]);
  return near === null ? null : (names.get(near) ?? null);
}
