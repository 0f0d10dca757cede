import { primaryLanguage } from '../../text/segmenter.ts';
import { unit } from './units.ts';

/** Letters for a currency, ISO 4217's code or the usual ones, with the noun of it that newsrooms print. */
const CURRENCIES: Readonly<Record<string, string>> = {
  aud: 'dollars',
  cad: 'dollars',
  chf: 'francs',
  eur: '€',
  gbp: '£',
  inr: 'rupees',
  jpy: 'yen',
  kes: 'shillings',
  ksh: 'shillings',
  kshs: 'shillings',
  ngn: 'naira',
  pkr: 'rupees',
  rm: 'ringgit',
  rp: 'rupiah',
  rs: 'rupees',
  sfr: 'francs',
  sh: 'shillings',
  shs: 'shillings',
  tk: 'taka',
  tsh: 'shillings',
  ush: 'shillings',
  usd: '$',
  zar: 'rand',
};

/** A letter for a currency that names a road as well, and tells no sum without marks or a scale: "R2m", and no "R2". */
const LONE_LETTERS: Readonly<Record<string, string>> = { n: 'naira', r: 'rand' };

const own = (list: Readonly<Record<string, string>>, letters: string): string | undefined =>
  Object.hasOwn(list, letters) ? list[letters] : undefined;

/**
 * The unit that letters for a currency stand for right before a sum: "Rs 40", "USD 40".
 *
 * @param letters folded
 */
export function currencyOf(letters: string, lang: string): string | undefined {
  const noun = own(CURRENCIES, letters);
  return noun === undefined ? undefined : unit(noun, lang);
}

/** Digits that only a sum has: thousands between marks, or hundredths. */
const MARKED = /,\d{3}|^\d+\.\d\d$/u;

/**
 * The unit that letters for a currency stand for which a sum is written to: "Rs40", "R2m", "R1,200".
 *
 * @param letters folded
 * @param digits that stand behind them
 * @param isScaled whether a scale stands behind these
 */
export function currencyTiedTo(
  letters: string,
  digits: string,
  isScaled: boolean,
  lang: string,
): string | undefined {
  const noun = own(CURRENCIES, letters);
  if (noun !== undefined) return unit(noun, lang);
  const lone = primaryLanguage(lang) === 'en' ? own(LONE_LETTERS, letters) : undefined;
  return lone !== undefined && (isScaled || MARKED.test(digits)) ? unit(lone, lang) : undefined;
}

/** A currency's sign, with the letters before it. */
const SIGN = /^\p{L}{0,3}\p{Sc}/u;

/** Matching forms of nouns for currencies that are no other word of the languages that print them. */
const NOUNS =
  /^(?:naira|rand|ringgit|rubl|rupe|rupi|shill|taka|yen|yuan|zlot|злот|крон|рубл|гривн|тенге|جنيه|درهم|دولار|دينار|ريال|ليره|يورو|円|元|美元|欧元|港元|日元|ドル|ユーロ)/u;

/** Whether a unit is a currency. */
export function isCurrency(name: string): boolean {
  return SIGN.test(name) || NOUNS.test(name);
}
