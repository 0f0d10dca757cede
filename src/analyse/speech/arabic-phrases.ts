import type { Token } from '../../text/tokens.ts';
import { isArabicBody, isArabicFirstName, isArabicOffice, isArabicTitle } from './arabic-nouns.ts';
import { bareVerb } from './arabic-verbs.ts';
import { isAddressee, PREPOSITION, type Stretch, THAT, wordAt } from './arabic-words.ts';

/** Words of a name that stand in marks: "منظمة «حقوق»". */
const MARKED = 3;

const MARK = /^["«»“”]$/u;

/**
 * Where the marks close that open at a position and hold no more than a name.
 *
 * @returns -1 where none open, or they hold more
 */
export function afterMarkedName(tokens: readonly Token[], opening: number): number {
  if (!MARK.test(tokens[opening]?.folded ?? '')) return -1;
  const length = tokens
    .slice(opening + 1, opening + 2 + MARKED)
    .findIndex(({ folded }) => MARK.test(folded));
  return length < 1 ? -1 : opening + 1 + length;
}

/** Between a person's name and the father's. */
const SON = /^(?:بن|ابن|بنت)$/u;

/** With the word behind it, it is one name. */
const FIRST_PART = /^(?:عبد|ابو|ال)$/u;

/**
 * The last token of the name that begins at a token: a surname that the article has, alone or behind a
 * first name, or a first name of the list with a surname.
 *
 * @returns -1 where none does, or it does not end before `end`
 */
function nameEnd(
  tokens: readonly Token[],
  at: number,
  end: number,
  surnames: ReadonlySet<string>,
): number {
  const word = (position: number) => wordAt(tokens, position);
  const isFirst = isArabicFirstName(word(at)) || surnames.has(word(at + 1));
  if (surnames.has(word(at)) && !isFirst) return at < end ? at : -1;
  if (!isFirst) return -1;
  const first = word(at) === 'عبد' ? at + 1 : at;
  let last = first;
  while (SON.test(word(last + 1))) last += 2;
  if (last === first) last += FIRST_PART.test(word(last + 1)) ? 2 : 1;
  return last < end && word(last) !== '' && !PREPOSITION.test(word(last)) ? last : -1;
}

const DEFINITE = /^ال/u;

/** An adjective behind a noun with the article, by its ending. */
const ADJECTIVE = /^ال(?:\p{L}+(?:ه|ي)|احمر|عام)$/u;

/** What an office or body belongs to, up to the noun with the article, with the adjectives of that. */
function ownersEnd(tokens: readonly Token[], noun: number, end: number): number {
  const word = (position: number) => (position < end ? wordAt(tokens, position) : '');
  let last = noun;
  while (!DEFINITE.test(word(last))) {
    if (last - noun >= MARKED || word(last + 1) === '' || PREPOSITION.test(word(last + 1)))
      return -1;
    last += 1;
  }
  const goesOn = (next: string) =>
    (/^لل/u.test(next) && !isAddressee(next)) || (ADJECTIVE.test(next) && !isArabicBody(next));
  // "اتهمت المعارضة ‹الحكومة›": a second body is what the first one speaks of.
  while (goesOn(word(last + 1))) last += 1;
  return last;
}

/**
 * The office or body, with a name, or the name alone that begins at a token, as far as nouns and first
 * names tell: "رئيس الغرفة كمال النجار". What stands behind it is no part of it: "حذر ‹الوزير› السكان".
 *
 * @param end position of the first token that belongs to something else
 * @param surnames by which the article calls persons, folded
 */
export function officeHolder(
  tokens: readonly Token[],
  first: number,
  end: number,
  surnames: ReadonlySet<string>,
): Stretch | undefined {
  const word = (position: number) => wordAt(tokens, position);
  const isName = (at: number) => nameEnd(tokens, at, end, surnames);
  const own = isName(first);
  if (own >= 0) return [first, own];
  const isBody = isArabicBody(word(first));
  if (!isBody && !isArabicOffice(word(first))) return undefined;
  const marked = isBody ? afterMarkedName(tokens, first + 1) : -1;
  let last = marked >= 0 ? marked : ownersEnd(tokens, first, end);
  if (last < 0) return undefined;
  // "The spokeswoman in the name of the ministry"
  if (word(last + 1) === 'باسم') last = Math.max(last, ownersEnd(tokens, last + 2, end));
  const name = isName(isArabicTitle(word(last + 1)) ? last + 2 : last + 1);
  return [first, Math.max(last, name, isBody ? -1 : behindMore(tokens, last, isName))];
}

/** What an office is of behind a preposition: "النائب ‹عن› المنطقة". */
const OF_PLACE = /^(?:عن|في)$/u;

/** The end of the name behind what more is told of an office: "الوزير ‹السابق› كمال النجار"; -1 where there is none. */
function behindMore(tokens: readonly Token[], last: number, isName: (at: number) => number) {
  const more = OF_PLACE.test(wordAt(tokens, last + 1)) ? last + 2 : last + 1;
  const isMore = DEFINITE.test(wordAt(tokens, more)) && !isArabicBody(wordAt(tokens, more));
  return isMore && DEFINITE.test(wordAt(tokens, last)) ? isName(more + 1) : -1;
}

/**
 * The one with a name who is the subject of a sentence, behind its verb or before it: "وزار ‹المحافظ كمال النجار›
 * السوق".
 *
 * @param surnames by which the article calls persons, folded
 */
export function openingSubject(
  tokens: readonly Token[],
  surnames: ReadonlySet<string>,
): Stretch | undefined {
  const mark = tokens.findIndex(({ kind }) => kind === 'punctuation');
  const end = mark < 0 ? tokens.length : mark;
  const opening = wordAt(tokens, 0);
  if (opening === '' || PREPOSITION.test(opening) || THAT.test(opening)) return undefined;
  const found = [0, 1].map((at) => officeHolder(tokens, at, end, surnames)).find(Boolean);
  const own = found ? tokens.slice(found[0], found[1] + 1) : [];
  const isNamed = own.some(({ folded }) => isArabicFirstName(folded) || surnames.has(folded));
  return isNamed ? found : undefined;
}

/** The surnames of those whom passages name: what stands behind a first name, or alone between "said" and "that". */
export function surnamesIn(passages: readonly { readonly tokens: readonly Token[] }[]) {
  const found = new Set<string>();
  for (const { tokens } of passages) {
    tokens.forEach((_, at) => {
      const [before, word, behind] = [at - 1, at, at + 1].map((position) =>
        wordAt(tokens, position),
      );
      if (!word || PREPOSITION.test(word) || THAT.test(word) || bareVerb(word)) return;
      if (isArabicBody(word) || isArabicOffice(word) || SON.test(word)) return;
      const isBehindVerb = bareVerb(before ?? '') !== undefined && THAT.test(behind ?? '');
      if (isBehindVerb || (isArabicFirstName(before ?? '') && DEFINITE.test(word))) found.add(word);
    });
  }
  return found;
}

/** Whether words name somebody, as far as a list of first names tells, with a surname that has the article. */
export function namesPerson(tokens: readonly Token[]): boolean {
  return tokens.some(({ folded }, at) => {
    const surname = wordAt(tokens, at + 1);
    const isCommon = isArabicBody(surname) || isArabicOffice(surname);
    return isArabicFirstName(folded) && DEFINITE.test(surname) && !isCommon;
  });
}
