import { declinesNames, differInEnding } from '../../text/declension.ts';
import { isInflection } from '../reading/inflection.ts';
import { areSpellings } from './likeness.ts';

/**
 * Whether two folded words may be one name in two cases, where a language declines names: "Ивана" and
 * "Иван", "Nowakowi" and "Nowak".
 *
 * @param lang BCP 47 tag
 */
export function areCases(one: string, other: string, lang: string): boolean {
  return declinesNames(lang) && (isInflection(one, other, lang) || differInEnding(one, other));
}

/**
 * Whether two folded words may be one name, in two spellings or in two cases.
 *
 * @param lang BCP 47 tag
 */
export function mayBeOneName(one: string, other: string, lang: string): boolean {
  return areSpellings(one, other) || areCases(one, other, lang);
}
