import { primaryLanguage } from './segmenter.ts';

/** Languages whose accents are letters and tones: Vietnamese "năm" is five, "nam" south, "nấm" a mushroom. */
const TOLD_BY_ACCENTS: ReadonlySet<string> = new Set(['vi']);

/**
 * Whether words that fold alike are other words in a language, so often that a rule about words must
 * know their accents.
 *
 * @param lang BCP 47 tag
 */
export function tellsByAccents(lang: string): boolean {
  return TOLD_BY_ACCENTS.has(primaryLanguage(lang));
}

/** A word in small letters, composed (NFC), with its accents: "Bảy" → "bảy". */
export function accentedForm(printed: string): string {
  return printed.normalize('NFC').toLowerCase();
}
