import { primaryLanguage } from '../../text/segmenter.ts';
import type { ReadPassage } from '../reading/read.ts';
import type { Mention } from './mention.ts';

/** How languages tell a year by its distance from the story's, folded: the year before, and its own. */
const PHRASES: Readonly<Record<string, readonly [last: RegExp, own: RegExp]>> = {
  de: [
    /\b(?:(?:vergangene|letzte|vorige)[ns]? jahr(?:es)?|vorjahr(?:es)?)\b/u,
    /\b(?:diese[mns] jahr(?:es)?|laufenden jahr(?:es)?)\b/u,
  ],
  en: [/\blast year\b/u, /\bthis year\b/u],
  es: [/\b(?:ano pasado|pasado ano)\b/u, /\b(?:este ano|presente ano|ano en curso)\b/u],
  fr: [/\b(?:l['’] ?an (?:dernier|passe)|annee (?:derniere|passee))\b/u, /\bcette annee\b/u],
  it: [/\b(?:anno scorso|scorso anno)\b/u, /\b(?:quest['’] ?anno|anno in corso)\b/u],
  pt: [/\b(?:ano passado|passado ano)\b/u, /\b(?:este|neste|deste) ano\b/u],
};

/**
 * Whether a passage tells a year by its distance from the story's: "2023" as "last year".
 *
 * @param story ISO 8601 date of the event; `null` where it is not known, and nothing settles it
 */
export function tellsYear(
  { kind, value }: Mention,
  { tokens }: ReadPassage,
  story: string | null,
  lang: string,
): boolean {
  const language = primaryLanguage(lang);
  if (kind !== 'year' || story === null || !Object.hasOwn(PHRASES, language)) return false;
  const back = Number(story.slice(0, 4)) - Number(value);
  if (back !== 0 && back !== 1) return false;
  const [last, own] = PHRASES[language] ?? [];
  const phrase = back === 1 ? last : own;
  return phrase?.test(tokens.map(({ folded }) => folded).join(' ')) === true;
}
