import { isInflection } from '../reading/inflection.ts';
import { isBodyNoun } from '../speech/bodies.ts';

/**
 * Whether two folded nouns are forms of one, and both of a body or neither: a stem that a body and an office have
 * in common makes no one of "il sindaco" and "il sindacato".
 *
 * @param lang BCP 47 tag
 */
export function areFormsOfOne(one: string, other: string, lang: string): boolean {
  return isBodyNoun(one) === isBodyNoun(other) && isInflection(one, other, lang);
}
