import { isNamedLanguage, meantLanguage } from '../../content/languages.ts';
import { languageTag } from './metadata/language.ts';

/** What is wrong with a language that was asked for, with the tag that was most likely meant; `null` where it serves. */
export function languageFault(asked: string): string | null {
  const tag = languageTag(asked);
  if (isNamedLanguage(tag) && tag.toLowerCase() === asked.toLowerCase()) return null;
  const meant = meantLanguage(asked);
  const expected = meant === null ? 'such as en, de or ar' : `as ${meant}`;
  return `Unexpected --lang ${asked}, expected a BCP 47 tag ${expected}`;
}
