import { primaryLanguage } from '../../text/segmenter.ts';
import { overlaps, type Place, type Side } from '../evidence.ts';
import { quotes } from '../quotes/quotes.ts';
import { isInflection } from '../reading/inflection.ts';
import type { ReadArticle, Reading } from '../reading/read.ts';
import { wordsIn, wordsOf } from '../reading/words.ts';
import { isArabicBody } from '../speech/arabic-nouns.ts';
import { isBodyNoun, nounsBefore } from '../speech/bodies.ts';
import type { Citation } from '../speech/citation.ts';
import { areNear } from '../wording/near-words/near-words.ts';
import { fullNames } from './full-name.ts';
import { areListed } from './listed-names.ts';
import { isOfficeBefore } from './office-before-comma.ts';
import { areFormsOfOne } from './one-noun.ts';
import { citeSameSpeech } from './same-speech.ts';
import {
  areTwoPersons,
  type Described,
  hasTitle,
  isIndefinite,
  isSameVoice,
  takesUp,
} from './same-voice.ts';
import { isPartOfName, isShortName } from './short-names.ts';
import { isToldBeside } from './told-beside.ts';
import { isArabicOfficeAlone } from './uncased-names.ts';

/** Who is cited in one article, with every time. */
export interface Cast {
  readonly citations: Citation[];
  readonly described: Described;
  /** Further descriptions of the same one, in the order in which the article gives them. */
  readonly also: Described[];
}

/** Whether a description means the one of a cast, by any that the article gives. */
export function isKnownAs({ described: first, also }: Cast, read: Described): boolean {
  return [first, ...also].some((one) => {
    // "An official" and then "a union official" are two.
    const areTwo = isIndefinite(one) && isIndefinite(read) && one.text !== read.text;
    return !areTwo && isSameVoice(one, read);
  });
}

/** Languages that put an office and a comma before a name. */
const ROMANCE: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);

/** What says that an English noun means one who is known: "the mayor", "his lawyer". */
const DEFINITE = /^(?:the|his|her|its|their) /u;

/**
 * Whether one description of an article is the office of another ("the mayor" of "Mayor Mike Holt"), the
 * first name of a full one, or a body's short name.
 */
export function holdsOffice(
  reading: Reading,
  side: Side,
  { described: part }: Cast,
  whole: Cast,
): boolean {
  if (ROMANCE.has(primaryLanguage(part.lang))) {
    const isBefore = isOfficeBefore(reading, side, part, whole.citations);
    if (isBefore && whole.described.names.length > 1) return true;
  }
  if (isShortName(reading, side, part, whole.described)) return true;
  const { names, words } = whole.described;
  const end = part.words.at(-1) ?? '';
  const isTitle = names.length > 1 && (end === names.at(-2) || end === names.at(-3));
  const isWithin =
    part.words.length < words.length - 1 && part.words.every((one) => words.includes(one));
  if (isTitle && part.names.length > 0 && (isWithin || part.words.length === 1)) {
    return !isBodyNoun(end) && !isBodyNoun(names.at(-1) ?? '');
  }
  if (!DEFINITE.test(part.text) || part.isNamed) return false;
  return isUnnamed(reading, part, whole.described) || isTitled(reading, side, part, names.at(-1));
}

/** Words of a name behind its title, up to the surname: "Mayor Mike Holt". */
const NAME = 3;

/** Whether an article prints the noun of "the mayor" or "the town’s mayor" as a title before a surname. */
function isTitled(reading: Reading, side: Side, { head, words }: Described, surname = ''): boolean {
  if (words.length > 2) return false;
  return reading[side].passages.some(({ index }) => {
    const all = wordsOf(reading[side], index);
    return all.some(({ folded, isCapital }, at) => {
      if (folded !== head || !isCapital) return false;
      const name = all.slice(at + 1, at + 1 + NAME);
      const last = name.findIndex((word) => word.folded === surname);
      return last >= 0 && name.slice(0, last + 1).every((word) => word.isCapital);
    });
  });
}

/** Whether the aligner sets two speakers opposite each other: the words that differ are theirs alone. */
function areOpposite(reading: Reading, a: Citation, b: Citation): boolean {
  return reading.alignment.links.some(({ left, right, spans }) => {
    if (left !== a.speaker.passage || right !== b.speaker.passage) return false;
    return spans.left.some((segment) => {
      const opposite = spans.right[segment.opposite ?? -1];
      if (segment.state !== 'changed' || !opposite) return false;
      const [one, other] = [
        { passage: left, start: segment.start, end: segment.end },
        { passage: right, start: opposite.start, end: opposite.end },
      ];
      return (
        isAbout(one, a.speaker) &&
        isAbout(other, b.speaker) &&
        (isSameVerb(reading, a, b) || !(holds(one, a) || holds(other, b)))
      );
    });
  });
}

/** A stretch that is longer than a speaker by more than a verb and a few small words is about more. */
const MORE = 20;

function isAbout(stretch: Place, speaker: Place): boolean {
  const isShort = stretch.end - stretch.start <= speaker.end - speaker.start + MORE;
  return overlaps(stretch, speaker) && isShort;
}

/** Whether a stretch holds the verb as well: more differs than who speaks. */
function holds(stretch: Place, { verb }: Citation): boolean {
  return stretch.start <= verb.start && verb.start < stretch.end;
}

function isSameVerb(reading: Reading, a: Citation, b: Citation): boolean {
  const [one, other] = [
    wordsIn(reading.left, { passage: a.passage, ...a.verb })[0],
    wordsIn(reading.right, { passage: b.passage, ...b.verb })[0],
  ];
  if (!one || !other) return false;
  return isInflection(one.folded, other.folded, reading.left.lang);
}

function isLinked({ alignment }: Reading, a: Citation, b: Citation): boolean {
  return alignment.links.some(({ left, right }) => left === a.passage && right === b.passage);
}

/** One capitalised word: a country or its capital, and no person told from another. */
function isLoneName({ words, names }: Cast['described']): boolean {
  return words.length === 1 && names.length === 1;
}

/** Whether an article prints the noun of one description right before the name of the other: "the union". */
function isCalled(reading: Reading, noun: Cast['described'], named: Cast['described']): boolean {
  if (!takesUp(noun) || takesUp(named) || named.names.length === 0) return false;
  const [one = ''] = noun.words;
  const { lang } = noun;
  return nounsBefore(reading, named.names).some(
    (other) => areFormsOfOne(one, other, lang) || areNear(one, other, lang),
  );
}

/**
 * Whether one description says no more than what the other calls the person whom it names: "a spokesman"
 * and "Spokesman Ari Bell".
 */
function isUnnamed(reading: Reading, part: Cast['described'], whole: Cast['described']): boolean {
  if (part.names.length > 0 || whole.names.length < 2 || takesUp(part)) return false;
  const office = [...whole.words, ...nounsBefore(reading, whole.names)];
  return part.words.every((word) => office.includes(word));
}

/** The article that Arabic writes to a noun. */
const ARTICLE = /^ال(?=\p{L}{3})/u;

/** Whether one of two Arabic descriptions is an office and the other none, so that it may be the name of who has it. */
function isOfficeOf({ described: a }: Cast, { described: b }: Cast): boolean {
  if (primaryLanguage(a.lang) !== 'ar' || isBodyAlone(a) || isBodyAlone(b)) return false;
  return isArabicOfficeAlone(a.text) !== isArabicOfficeAlone(b.text);
}

/** Whether an Arabic description is of a body. */
function isBodyAlone({ words: [first = ''] }: Described): boolean {
  return isArabicBody(first);
}

/** What nouns for bodies of persons end in, in German and Romance languages, folded: "Bürgerinitiative", "mairie". */
const BODY =
  /(?:amt|anwaltschaft|bank|bundnis|feuerwehr|fraktion|gemeinde|gericht|initiative|klinik|kommission|kreis|polizei|rat|regierung|stadt|stiftung|tag|verein|alcaldia|ayuntamiento|collectif|colectivo|comision|comite|direccion|direction|guardia|mairie|parquet|plataforma|police|policia|polizia|prefecture)$/u;

/** Whether a description has a full name, or a surname of one that its article prints; German nouns before it look like first names. */
function hasFullName(article: ReadArticle, { described: read, citations }: Cast): boolean {
  const { names, isNamed, lang } = read;
  if (!isNamed || isBodyNoun(names.at(-1) ?? '')) return false;
  if (names.length > 1) return true;
  const isGerman = primaryLanguage(lang) === 'de';
  return !isGerman && fullNames(article, citations).some((name) => name.length > 1);
}

/** Whether one is told by what is no body and no name, and the other by a full name: "der SPD-Politiker", "Jan Ruhl". */
function isNounOf({ described: part }: Cast, article: ReadArticle, whole: Cast): boolean {
  const { isNamed, isUncased, head } = part;
  const isBody = isBodyNoun(head) || BODY.test(head);
  return !isNamed && !isUncased && !isBody && hasFullName(article, whole);
}

/**
 * Whether both are given the same quotation, and one is described by a word of the other ("the minister"), or by
 * one noun where the other has a name; in linked passages, by an Arabic office without a name, or by several words.
 */
function speakSame(reading: Reading, a: Cast, b: Cast): boolean {
  const bare = (word: string) => word.replace(ARTICLE, '');
  const shares = a.described.words.some((one) =>
    b.described.words.some((other) => bare(one) === bare(other)),
  );
  const has = (cast: Cast, place: Place | null) =>
    place !== null && cast.citations.some(({ speaker }) => overlaps(speaker, place));
  const isOffice = isOfficeOf(a, b);
  const isTold = isNounOf(a, reading.right, b) || isNounOf(b, reading.left, a);
  const isNoun = isTold && [a, b].some(({ described: { words } }) => words.length === 1);
  return quotes(reading).entries.some(
    ({ speakers, isGivenToAnother, links }) =>
      (shares || isNoun || ((isOffice || isTold) && links.length > 0)) &&
      !isGivenToAnother &&
      has(a, speakers.left) &&
      has(b, speakers.right),
  );
}

/** Whether an article calls somebody by a full name and by its last word alone, as it calls persons, or says so behind it. */
export function isPerson({ described: first, also }: Cast): boolean {
  const all = [first, ...also];
  if (all.some(({ isPersonal, names }) => isPersonal && names.length > 1)) return true;
  return all.some(({ names }) => {
    const last = names.at(-1);
    return names.length > 1 && all.some(({ words }) => words.length === 1 && words[0] === last);
  });
}

/** Whether two descriptions are neighbours in all their words, of which one has several, as only bodies have: "a promotoria", "o Ministério Público". */
function areNearBodies({ words: a, lang }: Described, { words: b }: Described): boolean {
  return Math.max(a.length, b.length) > 1 && areNear(a.join('_'), b.join('_'), lang);
}

/** How sure it is that two casts are one voice; 0 for not at all. */
export function kinship(reading: Reading, a: Cast, b: Cast): number {
  if (a.described.text === b.described.text) return 4;
  const faced = a.citations.flatMap((one) =>
    b.citations.map((two) => ({
      isOpposite: areOpposite(reading, one, two),
      isLinked: isLinked(reading, one, two),
      isSameSpeech: citeSameSpeech(reading, one, two),
    })),
  );
  const areLinked = faced.some((pair) => pair.isLinked);
  const isSame = [a.described, ...a.also].some((one) => isKnownAs(b, one));
  // "An official" and "a utility official" are two as often as one.
  const areTwo = isIndefinite(a.described) && isIndefinite(b.described) && !areLinked;
  if (isSame && !areTwo) return 3;
  const isShort =
    isPartOfName(reading, 'left', a.described, b.described) ||
    isPartOfName(reading, 'right', b.described, a.described);
  if (isShort) return 3;
  const isListed = [a.described, ...a.also].some((one) =>
    [b.described, ...b.also].some((other) => areListed(reading, one, other)),
  );
  if (isListed) return 3;
  if (isCalled(reading, a.described, b.described) || isCalled(reading, b.described, a.described)) {
    return 3;
  }
  if (speakSame(reading, a, b)) return 2;
  const isNameless = !a.described.isNamed || !b.described.isNamed;
  const isCased = !a.described.isUncased && !b.described.isUncased;
  if (isNameless && isCased && faced.some((pair) => pair.isSameSpeech)) return 2;
  if (areNearBodies(a.described, b.described)) return 2;
  const [headA, headB] = [a.described.words.at(-1) ?? '', b.described.words.at(-1) ?? ''];
  const { lang } = reading.left;
  const isKin = areFormsOfOne(headA, headB, lang) || areNear(headA, headB, lang);
  if (isKin && areLinked && !areTwoPersons(a.described, b.described)) return 2;
  const areLone = isLoneName(a.described) && isLoneName(b.described);
  if (areLone && faced.some(({ isOpposite }) => isOpposite)) return 2;
  const isNamed =
    isUnnamed(reading, a.described, b.described) || isUnnamed(reading, b.described, a.described);
  if (areLinked && isNamed) return 2;
  const isBeside =
    isToldBeside(reading, 'right', a.described, b.described) ||
    isToldBeside(reading, 'left', b.described, a.described);
  if (areLinked && isBeside) return 2;
  const isToldWhole =
    isToldBeside(reading, 'right', a.described, b.described, true) ||
    isToldBeside(reading, 'left', b.described, a.described, true);
  if (isToldWhole) return 2;
  const isTakenUp = takesUpOther(a, b) || takesUpOther(b, a);
  return isTakenUp && areLinked && !isPerson(a) && !isPerson(b) ? 1 : 0;
}

/** Whether one is told by the noun of a body that is known, and the other by a name: "the company", "Marlow Water". */
function takesUpOther({ described: noun }: Cast, { described: named }: Cast): boolean {
  const isKnown = takesUp(noun) && !isIndefinite(noun);
  // "Minister Klara Voss" is no government.
  // Where no letter has a capital, nothing tells a name.
  return (
    isKnown && !hasTitle(named) && !takesUp(named) && (named.names.length > 0 || named.isUncased)
  );
}
