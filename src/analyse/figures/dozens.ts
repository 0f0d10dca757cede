import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { ReadPassage } from '../reading/read.ts';
import type { Mention } from './mention.ts';

/**
 * Words for twelve, by language, in the forms that "half a" and "two" stand before. They are read as no
 * number, for they are said of about so many as well.
 */
const DOZENS: Readonly<Record<string, string>> = {
  de: 'dutzend',
  en: 'dozen',
  es: 'docena docenas',
  fr: 'douzaine douzaines',
  it: 'dozzina dozzine',
  nl: 'dozijn',
  pl: 'tuzin tuziny',
  pt: 'dúzia dúzias',
  ru: 'дюжина дюжину дюжины',
  sv: 'dussin',
  tr: 'düzine',
  uk: 'дюжина дюжину дюжини',
};

/** Half a dozen: what is counted in dozens is a multiple of it. */
const HALF = 6;

const words = remembered((lang) => (DOZENS[lang] ?? '').split(' ').filter(Boolean).map(fold));

/** Whether a number may be what a passage tells in dozens. */
export function mayBeDozens({ value }: Mention, { tokens }: ReadPassage, lang: string): boolean {
  if (Number(value) % HALF !== 0) return false;
  const dozens = words(primaryLanguage(lang));
  return tokens.some(({ folded }) => dozens.includes(folded));
}
