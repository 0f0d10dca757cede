import { fold } from '../../text/fold.ts';
import { isWrittenInHan, primaryLanguage } from '../../text/segmenter.ts';
import type { Side } from '../evidence.ts';
import { areCases, mayBeOneName } from '../names/same-name.ts';
import type { Reading } from '../reading/read.ts';
import { type Word, wordsIn } from '../reading/words.ts';
import { isBodyNoun } from '../speech/bodies.ts';
import type { Speaker } from '../speech/citation.ts';
import { withoutHanTitle } from '../speech/han-titles.ts';
import { areShortForms } from './first-names.ts';
import { withoutHonours } from './honours.ts';
import { isShortFor } from './initials.ts';
import { isOfficeBeforeName } from './offices.ts';
import { shareArabicName } from './uncased-names.ts';

/** The words of a speaker that tell who it is. */
export interface Described {
  readonly text: string;
  /** Folded words without function words. */
  readonly words: readonly string[];
  /** Those with a capital, in order; a lone word that begins a sentence is no sign of a name. */
  readonly names: readonly string[];
  /** The noun that the description is about, folded: "an ‹analyst› with the group". */
  readonly head: string;
  /** A name is what it is about: not in "a spokesman for Arlen Ferries", "a US official". */
  readonly isNamed: boolean;
  /** What stands behind the name tells that it is a person's: an age, "who", to whom they belong. */
  readonly isPersonal: boolean;
  readonly isHan: boolean;
  /** BCP 47 tag of the article. */
  readonly lang: string;
  /** No letter of the speaker has a capital form. */
  readonly isUncased: boolean;
}

/** What stands behind the name of a person: ", 39,", " (39)", ", who", ", of the lift workers". */
const PERSONAL = /^(?:,? \(?\d{1,3}(?=[,.)]|$)|,? who(?:se)?(?=\s)|, of the )/u;

/** Reads the words by which an article makes a speaker known. */
export function described(reading: Reading, side: Side, speaker: Speaker): Described {
  const article = reading[side];
  const all = withoutHonours(wordsIn(article, speaker));
  // "Safer Rail ‹Now›": a small word with a capital behind another is part of a name.
  const whole = all.filter(
    ({ isFunction, isCapital }, at) =>
      !isFunction || (isCapital && all[at - 1]?.isCapital === true),
  );
  const ties = TIES[primaryLanguage(article.lang)];
  const tie = all.findIndex(
    ({ folded, isFunction }, at) => at > 0 && isFunction && ties?.test(folded) === true,
  );
  const own = tie < 0 ? whole : whole.filter(({ token }) => token < (all[tie]?.token ?? 0));
  // "Ann Poe of the Drivers’ Union" is told by her name.
  const telling = isFullName(own) ? own : whole;
  const text = article.passages[speaker.passage]?.text ?? '';
  const printed = text.slice(speaker.start, speaker.end);
  const head = romanceHead(all, article.lang) ?? (own.length > 0 ? own : telling).at(-1);
  return {
    text: fold(printed),
    words: (telling.length > 0 ? telling : all).map(({ folded }) => folded),
    names: telling.filter(({ isCapital }) => isCapital).map(({ folded }) => folded),
    isUncased: !/\p{Lu}|\p{Ll}/u.test(printed),
    head: head?.folded ?? '',
    isNamed:
      head?.isCapital === true &&
      !POSSESSIVE.test(text.slice(head.start, head.end)) &&
      !isGermanNoun(all, article.lang),
    isPersonal: PERSONAL.test(text.slice(speaker.end)),
    isHan: isWrittenInHan(article.lang),
    lang: article.lang,
  };
}

/** Whether a German description is one noun behind a determiner, whose capital makes it no name: "der Wirt". */
function isGermanNoun([first, noun, ...more]: readonly Word[], lang: string): boolean {
  const isLone = first?.isFunction === true && noun?.isFunction === false && more.length === 0;
  return primaryLanguage(lang) === 'de' && isLone;
}

/** What ties a Romance noun to what it belongs to. */
const ROMANCE_TIES: Readonly<Record<string, RegExp>> = {
  es: /^(?:de|del)$/u,
  fr: /^(?:d|de|du|des)$/u,
  it: /^(?:d|di|del|dello|della|dell|dei|degli|delle)$/u,
  pt: /^(?:de|do|da|dos|das)$/u,
};

/** The noun before the first tie of a Romance description: "el ‹jefe› de bomberos". */
function romanceHead(all: readonly Word[], lang: string): Word | undefined {
  const language = primaryLanguage(lang);
  const ties = Object.hasOwn(ROMANCE_TIES, language) ? ROMANCE_TIES[language] : undefined;
  const tie = all.findIndex(({ folded }, at) => at > 0 && ties?.test(folded) === true);
  return all.slice(0, Math.max(tie, 0)).findLast(({ isFunction }) => !isFunction);
}

/** Small words that tie a noun or name to what it belongs to, by language. */
const TIES: Readonly<Record<string, RegExp>> = {
  de: /^(?:aus|bei|beim|vom|von)$/u,
  en: /^(?:at|for|from|in|of|with)$/u,
};

/** Whether the words before a tie are a person's first name and surname, and no office or body. */
function isFullName(own: readonly Word[]): boolean {
  const [first, last] = own.slice(-FULL_NAME);
  if (!first?.isCapital || !last?.isCapital) return false;
  return ![first, last].some(({ folded }) => isBodyNoun(folded) || OFFICE.test(folded));
}

/** Nouns that end an office or a body of two words, before what it belongs to. */
const OFFICE =
  /^(?:attorney|chief|chiefs|commissioner|director|general|head|judge|lord|manager|mayor|minister|officer|president|secretary|speaker)$/u;

/** Whether an English description means one of several who are not told apart: "an official". */
export function isIndefinite({ text, isNamed, lang }: Described): boolean {
  return primaryLanguage(lang) === 'en' && !isNamed && /^(?:an?|one|another) /u.test(text);
}

/** A Chinese name has two or three characters and stands behind its title. */
const HAN_NAME = 2;

/** Whether two descriptions end in one name, whatever title stands behind it: "孙雅琴主任", "主任孙雅琴". */
function hanSame(one: string, other: string): boolean {
  const [a, b] = [withoutHanTitle(one), withoutHanTitle(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.endsWith(short)) return short.length >= HAN_NAME;
  return short.length > HAN_NAME && long.endsWith(short.slice(-HAN_NAME - 1));
}

function isSingle(a: Described, b: Described): boolean {
  return Math.min(a.words.length, b.words.length) === 1;
}

/**
 * Whether two descriptions mean one voice: the same words; names that end alike ("Ms Orlin", "Magda
 * Orlin"); or, without a name in either, one's words all among the other's.
 */
export function isSameVoice(a: Described, b: Described): boolean {
  if (a.text === b.text) return true;
  if (a.isHan) return hanSame(a.text, b.text);
  // "A friend of Pavel Ruhl's" is not Pavel Ruhl.
  if (POSSESSIVE.test(a.text) !== POSSESSIVE.test(b.text)) return false;
  if (isShortFor(a, b) || isShortFor(b, a)) return true;
  if (isBeforeMarks(a, b) || isBeforeMarks(b, a)) return true;
  if (speaksFor(a, b) || speaksFor(b, a) || areOneBody(a, b)) return true;
  const isSame = (one: string, other: string) => mayBeOneName(one, other, a.lang);
  const [nameA, nameB] = [a.names.at(-1), b.names.at(-1)];
  const isOneName = Math.min(a.names.length, b.names.length) === 1;
  const areNames = nameA !== undefined && nameB !== undefined && !isOneName;
  if (areTwoPersons(a, b)) return false;
  const areApart = areBodies(a, b) || isBodyOfName(a, b) || haveOtherFirstNames(a, b, isSame);
  if (areNames && isSame(nameA, nameB) && !areApart) return true;
  if (isNamedWith(a, b) || isNamedWith(b, a)) return true;
  const within = (part: Described, whole: Described) =>
    part.words.every((word) => whole.words.some((other) => isSame(word, other)));
  const isNamed = (one: Described) => one.names.length > 1;
  const isWithin = within(a, b) || within(b, a);
  if (isNamed(a) && isNamed(b)) return isWithin && !isOfBody(a, b) && !isOfBody(b, a);
  // "The minister, Klara Voss" and "Klara Voss, the minister" have the same words in another order.
  if (a.isUncased && within(a, b) && within(b, a)) return true;
  if (primaryLanguage(a.lang) === 'ar' && shareArabicName(a.text, b.text)) return true;
  // Where no capital marks a name, one word behind an owner ("an official of the authority") is not the owner.
  if (a.isUncased && a.words.length !== b.words.length && isSingle(a, b)) return false;
  const heads = Object.hasOwn(ROMANCE_TIES, primaryLanguage(a.lang))
    ? [a.head, b.head]
    : [a.words.at(-1), b.words.at(-1)];
  return isWithin && isOneHead(heads[0] ?? '', heads[1] ?? '', a.lang);
}

/** Whether one of two that end in one name is a body by its first noun: "Reederei Ruhl", "Enno Ruhl". */
function isBodyOfName({ names: a }: Described, { names: b }: Described): boolean {
  return isBodyNoun(a[0] ?? '') !== isBodyNoun(b[0] ?? '');
}

/** "A Marlow ‹spokesman›", whose words name no more than Marlow. */
const SPOKESPERSON = /^(?:an?|the) (.+) spokes(?:man|woman|person)$/u;

/** Whether one description is of who speaks for the other, and names nobody else. */
function speaksFor({ text }: Described, { names, words }: Described): boolean {
  const whole = SPOKESPERSON.exec(text)?.[1];
  return whole !== undefined && names.length === words.length && names.join(' ') === whole;
}

/** Whether one description is all that stands before the name in marks of the other: "o jornal", "o jornal “Orme”". */
function isBeforeMarks({ text: noun }: Described, { text: whole }: Described): boolean {
  return whole.startsWith(`${noun} `) && /^["“„«]/u.test(whole.slice(noun.length + 1));
}

/** Whether two descriptions without a name are of one body by the same words: "the transport ministry", "the ministry of transport". */
function areOneBody(
  { words: a, names, head }: Described,
  { words: b, names: others, head: other }: Described,
): boolean {
  if (names.length > 0 || others.length > 0 || Math.min(a.length, b.length) < 2) return false;
  // "The drivers' union", "the union of tram drivers"
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isLonger = short.length < long.length;
  if (isLonger && (head !== other || !isBodyNoun(head))) return false;
  return short.some(isBodyNoun) && short.every((word) => long.includes(word));
}

/** Whether two names are of bodies whose last noun is the same, and what stands before it is not: "Fox News". */
function areBodies({ names: a }: Described, { names: b }: Described): boolean {
  const last = a.at(-1) ?? '';
  return (isBodyNoun(last) || OUTLET.test(last)) && a.at(-2) !== b.at(-2);
}

/** Whether two surnames that are spelled alike have first names that are not: "David Johnsen", "Chris Jonson". */
function haveOtherFirstNames(
  { names: a }: Described,
  { names: b }: Described,
  isSame: (one: string, other: string) => boolean,
): boolean {
  const [first, other] = [a.at(-2), b.at(-2)];
  if (a.at(-1) === b.at(-1) || first === undefined || other === undefined) return false;
  return !isSame(first, other);
}

/** What stands before a surname and is no first name, in languages whose nouns have no capital. */
const TITLE =
  /^(?:admiral|ambassador|archbishop|bishop|capt|captain|cllr|chairman|chairwoman|chief|coach|col|colonel|commander|commissioner|congressman|congresswoman|councillor|councilman|councilwoman|dame|deputy|detective|director|doctor|don|dona|dr|dra|father|general|gen|gov|governor|inspector|judge|justice|king|lady|lieutenant|lord|lt|m|maj|major|manager|mayor|minister|miss|mlle|mme|mp|mr|mrs|ms|officer|pastor|pope|premier|president|prince|princess|principal|prof|professor|queen|rabbi|rep|representative|rev|secretary|sen|senator|sergeant|sgt|sheriff|sig|sir|sister|speaker|spokesman|spokesperson|spokeswoman|sr|sra|superintendent)$/u;

/** Whether a description has a title or an office before a surname, as only a person has: "Minister Klara Voss". */
export function hasTitle({ names }: Described): boolean {
  return names.slice(0, -1).some((name) => TITLE.test(name) || isOfficeBeforeName(name));
}

const [MAN, WOMAN] = [/^mr$/u, /^(?:miss|mrs|ms)$/u];

/**
 * Whether two names with one surname are of two persons, by first names of which neither may be short for the
 * other: "Ann Holt", "Tom Holt"; or by how they are addressed. German titles look like names.
 */
export function areTwoPersons({ names: a, lang }: Described, { names: b }: Described): boolean {
  // "Mike R. Holt"
  const firstOf = (names: readonly string[]) =>
    names.slice(0, -1).findLast((name) => name.length > 1);
  const [first = '', other = ''] = [firstOf(a), firstOf(b)];
  if (first === '' || other === '' || a.at(-1) !== b.at(-1)) return false;
  if ((MAN.test(first) && WOMAN.test(other)) || (WOMAN.test(first) && MAN.test(other))) return true;
  if (primaryLanguage(lang) === 'de' || first.charAt(0) === other.charAt(0)) return false;
  if (areShortForms(first, other, lang)) return false;
  return [first, other].every(
    (one) => !TITLE.test(one) && !OFFICE.test(one) && !isBodyNoun(one) && !isOfficeBeforeName(one),
  );
}

/** Whether a body's name is the beginning of the title of one who belongs to it. */
function isOfBody({ names: body }: Described, { names: person }: Described): boolean {
  const last = body.at(-1) ?? '';
  return isBodyNoun(last) && body.length < person.length && person.at(-1) !== last;
}

/** What English outlets are named, two of which are not one. */
const OUTLET =
  /^(?:chronicle|courier|daily|express|gazette|globe|herald|journal|magazine|mail|news|observer|post|press|radio|review|star|sun|telegraph|television|times|today|tribune|tv|world)$/u;

/** Whether two nouns are one, in whatever case. */
function isOneHead(one: string, other: string, lang: string): boolean {
  return one === other || areCases(one, other, lang);
}

/** What an English speaker ends in who belongs to somebody named. */
const POSSESSIVE = /['’]s$/u;

/** First name and surname. */
const FULL_NAME = 2;

/** What ties a person to a body, told before its name. */
const BELONGING = / (?:von|vom|of|from|at|for|de|du|del|der) /u;

/** Whether the full name that ends one description stands in the other before what a person belongs to: "Jörg Petersmann von der Feuerwehr". */
function isNamedWith({ names }: Described, { text }: Described): boolean {
  if (names.length < FULL_NAME) return false;
  const full = names.slice(-FULL_NAME).join(' ');
  return ['von', 'vom', 'of', 'from', 'de', 'du', 'del'].some((tie) => {
    const at = text.indexOf(`${full} ${tie} `);
    // "Dr Osei of the ‹Royal Society of Botany›" is not the society.
    return at >= 0 && !BELONGING.test(text.slice(0, at));
  });
}

/** Whether a description takes up a body named elsewhere: "the movement", "das Unternehmen". */
export function takesUp({ words, names, lang }: Described): boolean {
  const [noun = ''] = words;
  const isCommon = names.length === 0 || primaryLanguage(lang) === 'de';
  return isCommon && words.length === 1 && isBodyNoun(noun);
}
