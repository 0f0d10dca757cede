import { remembered } from '../text/remembered.ts';
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

/** The ways in which an address may write a word. */
const plainForms = remembered((word: string): ReadonlySet<string> => {
  const spelt = word.toLowerCase().replace(/[äöüß]/gu, (letter) => WITH_E.get(letter) ?? letter);
  return new Set([toSlug(word), toSlug(spelt)]);
});

/** A word of a text with its place. */
interface PrintedWord {
  readonly word: string;
  readonly text: string;
  /** Offset into the text. */
  readonly at: number;
}

/** All words of texts, by how they are spelt. */
function wordsOf(texts: readonly string[]): ReadonlyMap<string, readonly PrintedWord[]> {
  const words = texts.flatMap((text) =>
    [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((match) => ({
      word: match[0],
      text,
      at: match.index,
    })),
  );
  return Map.groupBy(words, ({ word }) => word);
}

/** Whether a capital is the word's own, not that of a sentence which it begins. */
const isWithin = ({ text, at }: PrintedWord) =>
  /[\p{L}\p{N},;)][^.!?:…\p{L}\p{N}]*$/u.test(text.slice(0, at));

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
  const printed = wordsOf(texts);
  const words = (isWanted: (form: string) => boolean) =>
    [...printed].flatMap(([word, all]) => ([...plainForms(word)].some(isWanted) ? all : []));
  const spell = (wanted: string): string => {
    const exact = words((form) => form === wanted);
    const own = exact.filter(isWithin);
    const spelling = commonest((own.length > 0 ? own : exact).map(({ word }) => word));
    if (spelling !== null || wanted.length < BEGINNING) return spelling ?? wanted;
    const longest = wanted.length + ENDING;
    const longer = words((form) => form.startsWith(wanted) && form.length <= longest);
    const beginning = commonest(longer.filter(isWithin).map(({ word }) => word.slice(0, 1)));
    return beginning === null || beginning === beginning.toLowerCase()
      ? wanted
      : wanted.slice(0, 1).toUpperCase() + wanted.slice(1);
  };
  const title = slug.split('-').map(spell).join(' ');
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}
