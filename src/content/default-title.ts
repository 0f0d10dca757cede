import { toSlug } from './slugs.ts';

/** What German writes for a letter with its dots where a name takes ASCII letters alone. */
const WITH_E: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);

/** Letters that an ending may add to a name: "Brenkaus", "Brenkauer". */
const ENDING = 3;

/** Fewest letters of a name that is known by its beginning. */
const BEGINNING = 4;

/** A word of a text with its place: whether a capital may be that of the sentence, not the word's. */
interface PrintedWord {
  readonly word: string;
  readonly isFirst: boolean;
}

function wordsOf(text: string): PrintedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((match) => ({
    word: match[0],
    isFirst: !/[\p{L}\p{N},;)][^.!?:…\p{L}\p{N}]*$/u.test(text.slice(0, match.index)),
  }));
}

/** The ways in which an address may write a word. */
function plainForms(word: string): readonly string[] {
  const spelt = word.toLowerCase().replace(/[äöüß]/gu, (letter) => WITH_E.get(letter) ?? letter);
  return [toSlug(word), toSlug(spelt)];
}

/** The spelling that is printed most, the first of those as frequent; `null` where there is none. */
function commonest(spellings: readonly string[]): string | null {
  const groups = [...Map.groupBy(spellings, (spelling) => spelling).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

/**
 * A title made from a story's name, each word spelt as the articles print it: "baghdad-rally" → "Baghdad
 * rally", "klinik-brenkau" → "Klinik Brenkau". A word that they do not print stays as it is; the first
 * letter is a capital.
 *
 * @param texts passages of the articles
 */
export function defaultTitle(slug: string, texts: readonly string[]): string {
  const wanted = slug.split('-');
  const printed = Map.groupBy(
    texts.flatMap(wordsOf).flatMap((one) => plainForms(one.word).map((form) => ({ ...one, form }))),
    ({ form }) => form,
  );
  const spell = (word: string): string => {
    const exact = printed.get(word) ?? [];
    // Within a sentence, a capital is the word's own.
    const within = exact.filter(({ isFirst }) => !isFirst);
    const spelling = commonest((within.length > 0 ? within : exact).map((one) => one.word));
    if (spelling !== null || word.length < BEGINNING) return spelling ?? word;
    const longer = [...printed].flatMap(([form, all]) =>
      form.startsWith(word) && form.length <= word.length + ENDING ? all : [],
    );
    const beginning = commonest(
      longer.filter(({ isFirst }) => !isFirst).map((one) => one.word.slice(0, 1)),
    );
    return beginning === null || beginning === beginning.toLowerCase()
      ? word
      : word.slice(0, 1).toUpperCase() + word.slice(1);
  };
  const title = wanted.map(spell).join(' ');
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}
