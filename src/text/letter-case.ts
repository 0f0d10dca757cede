import { primaryLanguage } from './segmenter.ts';

/** Languages in which I is the capital of ı, and İ that of i. */
const WITH_DOTLESS_I: ReadonlySet<string> = new Set(['tr', 'az']);

/** Languages that often print a capital without its accent: "Etat", "A Paris", "ΑΘΗΝΑ". */
const WITH_BARE_CAPITALS: ReadonlySet<string> = new Set('fr it es pt ca gl oc el'.split(' '));

/**
 * A text in small letters, as its language has them: "İlk" is "ilk" and "Işık" is "ışık" in Turkish.
 *
 * @param lang BCP 47 tag
 */
export function lowerCase(text: string, lang: string): string {
  const language = primaryLanguage(lang);
  return WITH_DOTLESS_I.has(language) ? text.toLocaleLowerCase(language) : text.toLowerCase();
}

/**
 * Whether capitals may stand without their accents.
 *
 * @param lang BCP 47 tag
 */
export function hasBareCapitals(lang: string): boolean {
  return WITH_BARE_CAPITALS.has(primaryLanguage(lang));
}

const isCapital = (letter: string): boolean => /^\p{Lu}$/u.test(letter);

/** A letter without its accents. */
const bare = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');

/** Whether a letter is another one, or that letter's capital without the accent. */
function mayStandFor(letter: string, other: string, lang: string): boolean {
  const [small, otherSmall] = [lowerCase(letter, lang), lowerCase(other, lang)];
  if (small === otherSmall) return true;
  const isBareCapital = isCapital(letter) && bare(letter) === letter;
  return isBareCapital && bare(otherSmall) === small;
}

/**
 * Whether two texts have the same letters but for case and, where the language often leaves them off,
 * the accents of capitals.
 *
 * ```text
 * fr  "A Paris, l’Etat"  "à Paris, l’État"   the same
 *     "il a"             "il à"              not: only a capital loses its accent
 * ```
 *
 * @param one,other composed (NFC)
 * @param lang BCP 47 tag of both
 */
export function haveSameLetters(one: string, other: string, lang: string): boolean {
  if (lowerCase(one, lang) === lowerCase(other, lang)) return true;
  if (!hasBareCapitals(lang)) return false;
  const [letters, others] = [[...one], [...other]];
  return (
    letters.length === others.length &&
    letters.every((letter, at) => {
      const facing = others[at] ?? '';
      return mayStandFor(letter, facing, lang) || mayStandFor(facing, letter, lang);
    })
  );
}
