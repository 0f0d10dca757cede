import { fold } from './fold.ts';
import { monthNames } from './months.ts';
import { primaryLanguage } from './segmenter.ts';
import { stopWords } from './stop-words.ts';

/** A place and its agency: "Lauben (dpa).", "Frankfurt am Main, 3. Mai (AFP/dpa):". */
const WITH_AGENCY =
  /^(?:(?:[\p{Lu}\p{N}]\S*|\p{Ll}{2,3})\s+){1,6}\((?:\p{Lu}{2,5}|\p{Ll}{2,4}|Reuters)(?:\/\p{L}+)*\)[.:]\s+/u;

/** One place or two, with a capital in each word but a small one in between. */
const PLACE =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?:(?:\/|\s+(?:\p{Ll}{1,3}\s+)?)\p{Lu}[\p{L}\p{M}'’-]+){0,3}/u;

/** A day and its month behind the place: ", 3. März", ". 3 марта", ", May 3, 2024". */
const DAY =
  /^[,.]\s+(?:\d{1,2}\.?\s+(?:de\s+)?(?<month>\p{L}+)|(?<before>\p{L}+)\.?\s+\d{1,2})(?:,?\s+(?:de\s+)?\d{4})?/u;

/** Who reports: "(Meseta)", "/ТАСС/", "INTERFAX.RU"; then the stop, and the dash that some set behind it. */
const END =
  /^(?:\.?\s*(?:\([^()]{2,40}\)|\/[^/]{2,40}\/|\s[-–—]\s(?:\p{Lu}[\p{L}\p{M}]*\s?){1,3}))?\.\s*[-–—]?\s+/u;

/** Languages whose newsrooms end a place alone with a stop, without capitals all through. */
const ENDS_PLACE: ReadonlySet<string> = new Set(['de']);

/**
 * Whether words without a day are a place: in capitals, before a stop and a dash, or where the language's
 * newsrooms end a place with a stop alone.
 */
function looksLikePlace(words: string, behind: string, lang: string): boolean {
  if (/^[^\p{Ll}]{3,}$/u.test(words) || /^\.\s*[-–—]\s/u.test(behind)) return true;
  return ENDS_PLACE.has(primaryLanguage(lang)) && !stopWords(lang).has(fold(words));
}

/** Length of the dateline without an agency that ends in a stop and begins a text; 0 where there is none. */
function placeEnd(text: string, lang: string): number {
  const place = PLACE.exec(text)?.[0] ?? '';
  if (place === '') return 0;
  const behind = text.slice(place.length);
  const day = DAY.exec(behind);
  const month = fold(day?.groups?.['month'] ?? day?.groups?.['before'] ?? '');
  const isDated = day !== null && monthNames(lang).has(month);
  if (!isDated && !looksLikePlace(place, behind, lang)) return 0;
  const length = place.length + (isDated ? day[0].length : 0);
  const end = END.exec(text.slice(length))?.[0] ?? '';
  return end === '' ? 0 : length + end.length;
}

/**
 * Where the dateline ends that begins a text: "Lauben (dpa).", "РИМ, 3 марта.", "MADRID.-". It belongs to
 * the sentence behind it, though a stop ends it. One without an agency may as well be a sentence of one
 * word: it is a dateline only where a report begins.
 *
 * @param begins whether the text is the first of a report
 * @returns offset of the sentence behind it; 0 where there is no dateline, or nothing behind it
 */
export function datelineEnd(text: string, lang: string, begins: boolean): number {
  const end = WITH_AGENCY.exec(text)?.[0].length ?? (begins ? placeEnd(text, lang) : 0);
  return end < text.trimEnd().length ? end : 0;
}
