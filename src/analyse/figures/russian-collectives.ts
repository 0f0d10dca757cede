import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';

/** Numbers of people in the case of an object, which stand alone as often: "‹четверых› врачи оперируют". */
const COLLECTIVE =
  /^(?:двоих|троих|четверых|пятерых|шестерых|семерых|восьмерых|девятерых|десятерых)$/u;

/** What is counted has the genitive of the plural behind them. */
const GENITIVE = /(?:ов|ев|ей|ок|ек|ин|ан)$|^(?:человек|солдат)$/u;
const ADJECTIVE = /[иы]х$/u;

/** So many adjectives stand before what is counted. */
const MOST_ADJECTIVES = 2;

/**
 * Whether a Russian number stands alone though a word follows it: no noun in the case of what is counted does.
 *
 * @param behind position of the word behind the number
 */
export function standsAlone(tokens: readonly Token[], behind: number, lang: string): boolean {
  if (primaryLanguage(lang) !== 'ru') return false;
  if (!COLLECTIVE.test(tokens[behind - 1]?.folded ?? '')) return false;
  let at = behind;
  while (at < behind + MOST_ADJECTIVES && ADJECTIVE.test(tokens[at]?.folded ?? '')) at += 1;
  return !GENITIVE.test(tokens[at]?.folded ?? '');
}
