import { isArabicBody, isArabicOffice } from './arabic-nouns.ts';

/** Verbs in the past whose first letter is no prefix of the present. */
const PAST = /^(?:تعهد|تساءل)$/u;

/** Whether a verb that cites, as `bareVerb` gives it, is of a woman, a body or several: "قالت", "تقول". */
function isFeminineVerb(verb: string): boolean {
  return /ت$/u.test(verb) || (/^ت/u.test(verb) && !PAST.test(verb));
}

/** Nouns of several, for whom a verb has either form. */
const SEVERAL = /^(?:ال)?(?:شهود|سكان|اهالي|مصادر|عمال)$/u;

/**
 * Whether a verb without a subject may take up a description by the gender of both: "وقال" takes up no "وزيرة".
 *
 * @param verb as `bareVerb` gives it
 * @param noun the first word of the description, folded; what is no office and no body tells nothing
 */
export function mayTakeUpNoun(verb: string, noun: string): boolean {
  if (SEVERAL.test(noun)) return true;
  if (/ه$/u.test(noun) && (isArabicOffice(noun) || isArabicBody(noun))) return isFeminineVerb(verb);
  return !(isArabicOffice(noun) && isFeminineVerb(verb));
}
