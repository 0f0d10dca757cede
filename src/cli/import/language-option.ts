import { nearest } from '../../content/nearest.ts';
import { languageTag } from './metadata/language.ts';

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

/** Whether a tag's language is one that the platform has a name for. */
function isKnown(tag: string): boolean {
  return tag !== '' && ENGLISH.of(tag.split('-')[0] ?? '') !== undefined;
}

/** What is wrong with a language that was asked for, with the tag that was most likely meant; `null` where it serves. */
export function languageFault(asked: string): string | null {
  const tag = languageTag(asked);
  if (isKnown(tag) && tag.toLowerCase() === asked.toLowerCase()) return null;
  const names = namesOfLanguages();
  const near = nearest(asked, [...names.keys()]);
  const meant = isKnown(tag) ? tag : near === null ? undefined : names.get(near);
  const expected = meant === undefined ? 'such as en, de or ar' : `as ${meant}`;
  return `Unexpected --lang ${asked}, expected a BCP 47 tag ${expected}`;
}
