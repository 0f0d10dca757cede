import { primaryLanguage } from '../../text/segmenter.ts';
import type { Page } from './page.ts';

/** What says behind a number that it is a share of a hundred, by language; folded. */
const PER_CENT: Readonly<Record<string, RegExp>> = {
  ar: /^(?:في |ب)(?:الميه|المايه)$/u,
  en: /^per cent$/u,
  es: /^por ciento$/u,
  fr: /^pour cent$/u,
  it: /^per cento$/u,
  nl: /^procent$/u,
  pl: /^procent(?:y|ow)?$/u,
  pt: /^por cento$/u,
  ru: /^процент(?:а|ов|ам|ами)?$/u,
  sv: /^procent$/u,
  uk: /^(?:відсот(?:ок|ки|ків|ка|кам|ками)|процент(?:и|ів|а)?)$/u,
};

/** How many tokens from a place on say that the number before them is a share: "15 ‹per cento›". */
export function perCentLength({ tokens, lang }: Page, at: number): number {
  const told = PER_CENT[primaryLanguage(lang)];
  const [one = '', two = ''] = tokens.slice(at, at + 2).map(({ folded }) => folded);
  if (told?.test(one) === true) return 1;
  return told?.test(`${one} ${two}`) === true ? 2 : 0;
}
