import type { Place } from './ledger.ts';
import type { Report } from './problems.ts';

/** Where a word touches another letter or digit, it may be part of a longer one. */
function standsAlone(text: string, start: number, end: number): boolean {
  const touches = /[\p{L}\p{N}\p{M}]/u;
  return !touches.test(text.charAt(start - 1)) && !touches.test(text.charAt(end));
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/**
 * Finds words in a passage, exactly as printed. They may be part of a word (as Arabic and Hebrew
 * prefixes, and Chinese, want it) where nothing else fits.
 *
 * @param forms the words, or several forms of them; the longest that the passage has is meant
 * @returns `null` where no form, or the form more than once, stands in the passage, which is reported
 */
export function findWords(
  forms: readonly string[],
  passage: number,
  text: string,
  report: Report,
): Place | null {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const words = longestFirst.find((form) => text.includes(form)) ?? forms.join(' | ');
  const all = occurrences(text, words);
  const alone = all.filter((start) => standsAlone(text, start, start + words.length));
  const [start] = alone.length > 0 ? alone : all;
  const count = alone.length || all.length;
  if (count === 1 && start !== undefined) {
    return { passage, start, end: start + words.length, words };
  }
  report.add(`“${words}”: expected once, found ${count} times, in “${text}”.`);
  return null;
}
