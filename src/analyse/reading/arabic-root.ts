import { arabicSingular } from './arabic-plurals.ts';

/** "And", "so" and the article with a preposition, which are written to a word. */
const JOINED = /^[وف]?(?:[بكل]?ال|لل)?(?=\p{L}{3})/u;

/** Letters that come and go within the words of a root. */
const WEAK = /[اويء]/gu;

/** What a noun ends with where there are two of it. */
const DUAL = /(?<=.{3})(?:ان|ين)$/u;

/** What a verb that is not past begins with, before a root. */
const PRESENT = /^[وف]?س?[يت](?=\p{L}{3})/u;

/** What words of a root begin and end with besides, weak letters aside. */
const BEFORE = ['', 'م', 'ت', 'س', 'ست', 'مت', 'مست'];
const BEHIND = ['', 'ت', 'ن', 'ه', 'تن', 'هم', 'نه'];

/** Consonants of nearly all roots. */
const ROOT = 3;

function consonants(word: string): string {
  return word.replace(JOINED, '').replace(WEAK, '');
}

/** What may be the root of a word, with the letter that some verbs have within it ("ارتفع"). */
function rootsOf(word: string): string[] {
  const all = consonants(word);
  return BEFORE.flatMap((before) =>
    BEHIND.flatMap((behind) => {
      if (!all.startsWith(before) || !all.endsWith(behind)) return [];
      const root = all.slice(before.length, all.length - behind.length);
      return root.length === ROOT || root.length === ROOT + 1 ? [root] : [];
    }),
  );
}

/**
 * Whether two folded Arabic words are of one root as far as their letters tell: the same consonants ("أعلن",
 * "إعلان"), a verb and what is made of it ("ترتفع", "ارتفاع"), or a noun and its plural or dual.
 */
export function areOfOneArabicRoot(a: string, b: string): boolean {
  const [one, other] = [a.replace(JOINED, ''), b.replace(JOINED, '')];
  const [singular, otherSingular] = [arabicSingular(one) ?? one, arabicSingular(other) ?? other];
  if (singular === otherSingular) return true;
  if (one.replace(DUAL, '') === other.replace(DUAL, '')) return true;
  const [left, right] = [consonants(a), consonants(b)];
  if (left === right && left.length >= ROOT) return true;
  if (!PRESENT.test(a) && !PRESENT.test(b)) return false;
  const roots = new Set(rootsOf(b));
  return rootsOf(a).some((root) => roots.has(root));
}
