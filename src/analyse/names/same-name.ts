import { declinesNames, differInEnding } from '../../text/declension.ts';
import { isInflection } from '../reading/inflection.ts';
import { likeness } from './likeness.ts';

/**
 * Whether two folded words may be one name: in two spellings, or where a language declines names, in two
 * cases ("Ивана" and "Иван", "Nowakowi" and "Nowak").
 *
 * @param alike how like two spellings must be, 0 to 1
 * @param lang BCP 47 tag
 */
export function mayBeOneName(one: string, other: string, alike: number, lang: string): boolean {
  if (likeness(one, other) >= alike) return true;
  if (!declinesNames(lang)) return false;
  return isInflection(one, other, lang) || differInEnding(one, other);
}
