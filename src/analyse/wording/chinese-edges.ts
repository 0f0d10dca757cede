import { primaryLanguage } from '../../text/segmenter.ts';
import type { FacingWord } from './facing-words.ts';

/** One of a sort: it belongs to the noun behind it as an article does. */
const ONE = /^一?[股名个個位场場次起条條份种種些块塊张張辆輛座家批支阵陣片项項件]$|^一$/u;

/** Prepositions, without which what they govern would seem a subject: "‹向›家长道歉". */
const GOVERNING = /^[向对對从從由给給把将將被]$/u;

/** How many Chinese words at the beginning of a phrase only count the noun behind them: 一股 of 一股怪味. */
export function counterLength(words: readonly FacingWord[], lang: string): number {
  if (primaryLanguage(lang) !== 'zh') return 0;
  const length = words.findIndex(({ folded }) => !ONE.test(folded));
  return Math.max(0, length);
}

/** Whether a small Chinese word governs the one behind it, and is left off no phrase that begins with it. */
export function isGoverning({ folded }: FacingWord, lang: string): boolean {
  return primaryLanguage(lang) === 'zh' && GOVERNING.test(folded);
}
