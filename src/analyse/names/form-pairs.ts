import type { Segment } from '../../align/alignment.ts';
import { declinesNames } from '../../text/declension.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { remembered } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Place, Side } from '../evidence.ts';
import { correspondences } from '../reading/correspondence.ts';
import { isInflection } from '../reading/inflection.ts';
import type { ReadArticle, Reading } from '../reading/read.ts';
import type { Word } from '../reading/words.ts';
import { halfSame } from './half-same.ts';
import { areSpellings, differInMuteE } from './likeness.ts';

/** Two spellings of one name that face each other. */
export interface FormPair {
  readonly left: Place;
  readonly right: Place;
}

function text(article: ReadArticle, place: Place): string {
  return article.passages[place.passage]?.text.slice(place.start, place.end) ?? '';
}

/** A name without the possessive that an English text puts behind it, and without marks around it. */
function bare(article: ReadArticle, place: Place): Place {
  const printed = text(article, place);
  const trimmed = printed.replace(/['’]s?$/u, '').replace(/[\s,.;:]+$/u, '');
  return { passage: place.passage, start: place.start, end: place.start + trimmed.length };
}

/** What the aligner marks as a spelling of a name. */
function marked(reading: Reading): FormPair[] {
  const { left, right, alignment } = reading;
  return alignment.links.flatMap(({ spans, ...link }) =>
    spans.left.flatMap((segment): FormPair[] => {
      const opposite: Segment | undefined = spans.right[segment.opposite ?? -1];
      if (segment.state !== 'spelling' || !opposite) return [];
      const one = bare(left, { passage: link.left, start: segment.start, end: segment.end });
      const other = bare(right, { passage: link.right, start: opposite.start, end: opposite.end });
      return widened(reading, one, other);
    }),
  );
}

/**
 * A plural alone ("Guards") is shown with the word before it: "Revolutionary Guards". Without one on both
 * sides it is no name ("the Justices", "Justice Orme").
 */
function widened(reading: Reading, one: Place, other: Place): FormPair[] {
  const [a, b] = [fold(text(reading.left, one)), fold(text(reading.right, other))];
  if (`${a}s` !== b && `${b}s` !== a) return [{ left: one, right: other }];
  const wide = (side: Side, place: Place): Place => {
    const before = reading[side].passages[place.passage]?.text.slice(0, place.start) ?? '';
    const word = /\p{Lu}[\p{L}\p{M}'’-]*\s+$/u.exec(before)?.[0].length ?? 0;
    return { ...place, start: place.start - word };
  };
  const [left, right] = [wide('left', one), wide('right', other)];
  return left.start < one.start && right.start < other.start ? [{ left, right }] : [];
}

/** Names of fewer letters differ too easily: "Dan", "Don". */
const SHORTEST = 4;

/** The words of an article, folded. */
const printedWords = once(
  ({ passages }: ReadArticle): ReadonlySet<string> =>
    new Set(passages.flatMap(({ tokens }) => tokens.map(({ folded }) => folded))),
);

/** Capitalised words that stand for each other in a link and are spelt alike, but not the same. */
function alike(reading: Reading): FormPair[] {
  const { lang } = reading.left;
  return correspondences(reading).flatMap(({ left, right, kept, moved }) =>
    [...kept, ...moved].flatMap(([i, j]): FormPair[] => {
      const [a, b] = [left[i], right[j]];
      if (!a?.isCapital || !b?.isCapital) return [];
      // No English name has a form in e: "Helen" and "Helene" are two spellings.
      const isMute = primaryLanguage(lang) === 'en' && differInMuteE(a.folded, b.folded);
      if (!isMute && isInflection(a.folded, b.folded, lang)) return [];
      if (Math.min(a.folded.length, b.folded.length) < SHORTEST) return [];
      if (!areSpellings(a.folded, b.folded)) return [];
      const isBoth =
        printedWords(reading.left).has(b.folded) || printedWords(reading.right).has(a.folded);
      return isBoth ? [] : [{ left: bare(reading.left, a), right: bare(reading.right, b) }];
    }),
  );
}

/** A name's letters as printed, in one case; accents stay, joining marks go. */
const letters = remembered((printed) =>
  printed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ''),
);

/** A name is written in no more words that another article joins: "al Abu Muhandis". */
const MOST_WORDS = 3;

/** Where words of a passage stand that have the same letters together: places from the first to the last of them. */
const placesByLetters = once((words: readonly Word[]): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>();
  words.forEach((start, at) => {
    let sum = '';
    for (const { folded, end } of words.slice(at, at + MOST_WORDS)) {
      const more = letters(folded);
      // "& Holt" is no spelling of "Holt".
      if (sum === '' && more === '') return;
      if (more === '') continue;
      sum += more;
      const place = { passage: start.passage, start: start.start, end };
      const known = places.get(sum);
      if (known === undefined) places.set(sum, [place]);
      else known.push(place);
    }
  });
  return places;
});

/** No statement prints a name so often on both sides that more pairs of two of its spellings face each other. */
const MOST_PAIRS = 400;

/**
 * The places that one of several of a name faces: all, unless a text repeats both without end; then some, so that
 * each place of both is in a pair.
 *
 * @param at which of the `count` that are printed alike it is, 0-based
 */
function faced(places: readonly Place[], at: number, count: number): readonly Place[] {
  if (places.length * count <= MOST_PAIRS) return places;
  const step = Math.min(places.length, count);
  return places.filter((_, index) => index % step === at % step);
}

/** Capitalised words of one passage with the places of another that have their letters and are printed otherwise. */
function joinedIn(
  ones: readonly Word[],
  others: readonly Word[],
  [a, b]: readonly [ReadArticle, ReadArticle],
): [Place, Place][] {
  const names = ones.flatMap((word) => {
    if (!word.isCapital || word.folded.length < SHORTEST) return [];
    const place = bare(a, word);
    const printed = text(a, place);
    return [{ place, printed, folded: letters(word.folded) }];
  });
  const alike = Map.groupBy(names, ({ folded, printed }) => `${folded}\n${printed}`);
  const pairs = [...alike.values()].flatMap((same) => {
    const [{ folded = '', printed = '' } = {}] = same;
    const isOther = remembered((other) => /\p{Lu}/u.test(other) && differs(printed, other));
    const places = /\p{Lu}/u.test(printed) ? (placesByLetters(others).get(folded) ?? []) : [];
    const differing = places
      .map((place) => bare(b, place))
      .filter((place) => isOther(text(b, place)));
    return same.flatMap(({ place }, at) =>
      faced(differing, at, same.length).map((other): [Place, Place] => [place, other]),
    );
  });
  return pairs.sort(([one], [other]) => one.start - other.start);
}

/** The same letters joined or accented in another way: "al-Muhandis" and "al Muhandis", "Müller" and "Muller". */
function joined(reading: Reading): FormPair[] {
  const { left: article, right: other } = reading;
  return correspondences(reading).flatMap(({ left, right }) => [
    ...joinedIn(left, right, [article, other]).map(([a, b]) => ({ left: a, right: b })),
    ...joinedIn(right, left, [other, article]).map(([b, a]) => ({ left: a, right: b })),
  ]);
}

/** Whether two spellings differ by more than case and the style of an apostrophe. */
function differs(a: string, b: string): boolean {
  const plain = (printed: string) =>
    printed
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’ʼ‘`]/gu, "'");
  return plain(a) !== plain(b);
}

function contains(whole: Place, part: Place): boolean {
  const isInside =
    whole.passage === part.passage && whole.start <= part.start && part.end <= whole.end;
  return isInside && whole.end - whole.start > part.end - part.start;
}

/** "Rasheed" and "Rashid" are part of "Rasheed al-Tamiri" and "Rashid Tamiri". */
function isPartOf(pair: FormPair, other: FormPair): boolean {
  return contains(other.left, pair.left) && contains(other.right, pair.right);
}

/** Whether two folded names are one in two cases, word by word. */
function isDeclined(a: string, b: string, lang: string): boolean {
  const [ones, others] = [a.split(' '), b.split(' ')];
  const isSame = (word: string, at: number) => isInflection(word, others[at] ?? '', lang);
  return ones.length === others.length && ones.every(isSame);
}

/** Whether a name is that of an account, which is written without spaces: "@OrmeFerries". */
function isHandle(article: ReadArticle, { passage, start }: Place): boolean {
  return /[@#]/u.test(article.passages[passage]?.text.slice(Math.max(0, start - 1), start) ?? '');
}

/** Every two spellings of one name that face each other in a link. */
export const spellings = once((reading: Reading): FormPair[] => {
  const declines = declinesNames(reading.left.lang);
  const beside = halfSame(reading).map(([left, right]) => ({
    left: bare(reading.left, left),
    right: bare(reading.right, right),
  }));
  const all = [...marked(reading), ...alike(reading), ...joined(reading), ...beside];
  const inPassage = Map.groupBy(all, ({ left }) => left.passage);
  return all.filter((pair) => {
    const { left, right } = pair;
    if (inPassage.get(left.passage)?.some((other) => isPartOf(pair, other))) return false;
    if (isHandle(reading.left, left) || isHandle(reading.right, right)) return false;
    const [a, b] = [fold(text(reading.left, left)), fold(text(reading.right, right))];
    return a !== '' && b !== '' && !(declines && isDeclined(a, b, reading.left.lang));
  });
});
