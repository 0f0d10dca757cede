import { once } from '../../text/once.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { byPlace, type Evidence, overlaps, type Side } from '../evidence.ts';
import { type Ledger, ledger, unsupported } from '../ledger.ts';
import { quotes } from '../quotes/quotes.ts';
import { isOneLanguage, TWO_LANGUAGES } from '../reading/languages.ts';
import { evidence, type Reading } from '../reading/read.ts';
import { wordsIn } from '../reading/words.ts';
import type { Citation, Speaker } from '../speech/citation.ts';
import { citations, hasSpeech } from '../speech/speakers.ts';
import { fullNames, namedPlaces } from './full-name.ts';
import { namesWithInitials, shortOf } from './initials.ts';
import { type Cast, holdsOffice, isKnownAs, isPerson, kinship } from './kinship.ts';
import { areListed, equalNames } from './listed-names.ts';
import { isOfficeBefore } from './office-before-comma.ts';
import { type Described, described, isIndefinite, takesUp } from './same-voice.ts';
import type { Cited, Voice } from './voice.ts';

/** The short form in brackets right behind a description: "the regional health agency (RHA)". */
const SHORT_FORM = /^ \((\p{Lu}{2,6})\)/u;

/** A body as its short form tells it, where one stands behind its description. */
function shortForm(reading: Reading, side: Side, { passage, end }: Speaker): Described[] {
  const text = reading[side].passages[passage]?.text ?? '';
  const [, short] = SHORT_FORM.exec(text.slice(end)) ?? [];
  if (short === undefined) return [];
  const start = end + 2;
  const place = { passage, start, end: start + short.length, isPronoun: false };
  return [described(reading, side, place)];
}

/** Gathers an article's citations by voice, in the order of their first. */
function castOf(reading: Reading, side: Side): Cast[] {
  const casts: Cast[] = [];
  for (const citation of citations(reading[side])) {
    if (reading[side].passages[citation.passage]?.furniture !== false) continue;
    const read = described(reading, side, citation.speaker);
    const short = shortForm(reading, side, citation.speaker);
    const known =
      casts.find((cast) => isKnownAs(cast, read)) ??
      casts.find(({ described: one }) => areListed(reading, one, read));
    if (known) {
      known.citations.push(citation);
      known.also.push(read, ...short);
    } else casts.push({ citations: [citation], described: read, also: short });
  }
  return withOffices(reading, side, casts);
}

/** Gives what "the mayor" says to the one whom the article calls a mayor by name. */
function withOffices(reading: Reading, side: Side, casts: readonly Cast[]): Cast[] {
  const kept: Cast[] = [];
  for (const cast of casts) {
    const holder = nearest(
      cast,
      casts.filter((other) => other !== cast && holdsOffice(reading, side, cast, other)),
    );
    if (!holder) kept.push(cast);
    else {
      holder.citations.push(...cast.citations);
      // "O líder" alone may be any other's office in the other article.
      const isAlone = isOfficeBefore(reading, side, cast.described, holder.citations);
      if (!isAlone) holder.also.push(cast.described);
    }
  }
  for (const { citations: all } of kept) all.sort(byVerb);
  return kept;
}

/** Of several who hold an office, the one cited last before it is: "Judge Ann Poe said … the judge added". */
function nearest({ citations: [first] }: Cast, holders: readonly Cast[]): Cast | undefined {
  const [only, ...more] = holders;
  if (more.length === 0 || !first) return only;
  const last = (cast: Cast) => cast.citations.findLast((one) => byVerb(one, first) < 0);
  return holders
    .filter((holder) => last(holder) !== undefined)
    .sort((a, b) => byVerb(last(b) ?? first, last(a) ?? first))[0];
}

function byVerb(a: Citation, b: Citation): number {
  return a.passage - b.passage || a.verb.start - b.verb.start;
}

function cited(citation: Citation): Cited {
  const { passage, start, end } = citation.speaker;
  return { passage: citation.passage, verb: citation.verb, speaker: { passage, start, end } };
}

/** The words that name a voice, and the links and rows in which it is cited: a pronoun's may be others. */
function evidenceOf(reading: Reading, lefts: readonly Cited[], rights: readonly Cited[]): Evidence {
  const names = (times: readonly Cited[]) => times.map(({ speaker }) => speaker);
  const verbs = (times: readonly Cited[]) =>
    times.map(({ passage, verb }) => ({ passage, ...verb }));
  const { left, right } = evidence(reading, names(lefts), names(rights));
  return { ...evidence(reading, verbs(lefts), verbs(rights)), left, right };
}

function voice(reading: Reading, left: readonly Cast[], right: readonly Cast[]): Voice {
  const timesOf = (casts: readonly Cast[]) =>
    casts
      .flatMap((cast) => cast.citations.map(cited))
      .sort((a, b) => a.passage - b.passage || a.verb.start - b.verb.start);
  const [lefts, rights] = [timesOf(left), timesOf(right)];
  const isBoth = lefts.length > 0 && rights.length > 0;
  return {
    ...evidenceOf(reading, lefts, rights),
    kind: isBoth ? 'both' : 'only here',
    side: isBoth ? null : lefts.length > 0 ? 'left' : 'right',
    cited: { left: lefts, right: rights },
  };
}

/** From this kinship on, a voice may join two that are one already: it is described in two ways. */
const JOINS = 2;

/** Gathers the casts of both sides into voices: the surest pairs first, then further descriptions of a pair. */
function gather(reading: Reading, left: readonly Cast[], right: readonly Cast[]) {
  const pairs = left
    .flatMap((a, i) => right.map((b, j) => ({ i, j, worth: kinship(reading, a, b) })))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.i - b.i || a.j - b.j);
  const groups: { left: number[]; right: number[] }[] = [];
  const groupOf = (side: Side, at: number) => groups.find((group) => group[side].includes(at));
  for (const { i, j, worth } of pairs) {
    const [withLeft, withRight] = [groupOf('left', i), groupOf('right', j)];
    if (!withLeft && !withRight) groups.push({ left: [i], right: [j] });
    else if (worth < JOINS) continue;
    else if (withLeft && !withRight) withLeft.right.push(j);
    else if (withRight && !withLeft) withRight.left.push(i);
  }
  left.forEach((_, i) => {
    if (!groupOf('left', i)) groups.push({ left: [i], right: [] });
  });
  right.forEach((_, j) => {
    if (!groupOf('right', j)) groups.push({ left: [], right: [j] });
  });
  return groups;
}

/** Whether a body is told by its noun alone, with an article at most where the language has any. */
function isNounAlone({ described: read }: Cast): boolean {
  return takesUp(read) && (primaryLanguage(read.lang) === 'ru' || read.text !== read.words[0]);
}

/**
 * Whether both articles cite a body by its noun alone and in passages that no link ties: one ministry or
 * company, or two, nothing tells.
 */
function isOpen({ alignment }: Reading, left: readonly Cast[], right: readonly Cast[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  if (![...left, ...right].every(isNounAlone)) return false;
  const passages = (casts: readonly Cast[]) =>
    new Set(casts.flatMap((cast) => cast.citations.map(({ passage }) => passage)));
  const [lefts, rights] = [passages(left), passages(right)];
  return !alignment.links.some((link) => lefts.has(link.left) && rights.has(link.right));
}

/** Whether a speaker stands within a sentence. */
function isInside({ speaker }: Citation): boolean {
  return speaker.start > 0;
}

/** Nouns for a business, which may be any that has a name. */
const BUSINESS = /^(?:business|company|firm|operator)$/u;

/**
 * Whether a business is told by its noun alone ("the company") where its article has cited one before by a name that
 * may be its own.
 */
function mayBeNamed(cast: Cast, own: readonly Cast[]): boolean {
  if (!isNounAlone(cast) || isIndefinite(cast.described)) return false;
  if (!BUSINESS.test(cast.described.head)) return false;
  const [first] = cast.citations;
  return own.some((other) => {
    const { names } = other.described;
    const isBefore = first && other.citations.some((one) => byVerb(one, first) < 0);
    // A lone word that begins a sentence is no sign of a name.
    const isNamed = names.length > 1 || (names.length === 1 && other.citations.some(isInside));
    return isBefore === true && isNamed && !takesUp(other.described) && !isPerson(other);
  });
}

/** Whether the other article prints a quotation of a voice without a speaker that is read: "it said". */
function speaksUnread(reading: Reading, side: Side, { cited: all }: Voice): boolean {
  const other = side === 'left' ? 'right' : 'left';
  return quotes(reading).entries.some(({ kind, speakers }) => {
    const [own, facing] = [speakers[side], speakers[other]];
    if (kind === 'only here' || own === null || facing !== null) return false;
    return all[side].some(({ speaker }) => overlaps(speaker, own));
  });
}

/** Further names of a voice by which the other article may print it: those that the story declares equal, and initials. */
function otherNames(reading: Reading, side: Side, { cited: all }: Voice): (readonly string[])[] {
  const [article, other] = [reading[side], reading[side === 'left' ? 'right' : 'left']];
  const listed = all[side].flatMap(({ speaker }) =>
    equalNames(reading, described(reading, side, { ...speaker, isPronoun: false })),
  );
  const short = fullNames(article, all[side]).flatMap((name) => shortOf(name, article.lang) ?? []);
  const long = all[side].flatMap(({ speaker }) => {
    const [only, ...more] = wordsIn(article, speaker).filter(({ isFunction }) => !isFunction);
    const printed = article.passages[speaker.passage]?.text.slice(only?.start, only?.end);
    return printed === undefined || more.length > 0 ? [] : namesWithInitials(other, printed);
  });
  return [...listed, ...short.map((one) => [one]), ...long];
}

/** A voice of one article with the places where the other names it; `null` where that one names nobody, and may cite it unread. */
function asNamed(reading: Reading, one: Voice): Voice | null {
  const { side } = one;
  if (side === null) return one;
  const other = side === 'left' ? 'right' : 'left';
  const places = namedPlaces(reading, other, [
    ...fullNames(reading[side], one.cited[side]),
    ...otherNames(reading, side, one),
  ]);
  if (places.length === 0) return speaksUnread(reading, side, one) ? null : one;
  const [left, right] = side === 'left' ? [one.left, places] : [places, one.right];
  const cited = one.cited[side].map(({ passage, verb }) => ({ passage, ...verb }));
  const { links, rows } = evidence(
    reading,
    side === 'left' ? cited : places,
    side === 'left' ? places : cited,
  );
  return { ...one, left, right, links, rows, kind: 'named' };
}

/**
 * Who is quoted or cited, with the verb, in both articles or by one alone. Furniture cites nobody.
 *
 * @returns voices of both in the left article's order, then each article's own
 */
export const voices = once((reading: Reading): Ledger<Voice> => {
  if (!isOneLanguage(reading)) return unsupported(TWO_LANGUAGES);
  if (![reading.left, reading.right].every(({ lang }) => hasSpeech(lang))) {
    return unsupported('There are no rules yet for who says what in this language.');
  }
  const [left, right] = [castOf(reading, 'left'), castOf(reading, 'right')];
  const all = gather(reading, left, right).flatMap((group): Voice[] => {
    const lefts = group.left.flatMap((at) => left[at] ?? []);
    const rights = group.right.flatMap((at) => right[at] ?? []);
    if (isOpen(reading, lefts, rights)) return [];
    if (rights.length === 0 && lefts.every((cast) => mayBeNamed(cast, left))) return [];
    if (lefts.length === 0 && rights.every((cast) => mayBeNamed(cast, right))) return [];
    const found = voice(reading, lefts, rights);
    const told = asNamed(reading, found);
    return told === null ? [] : [told];
  });
  const rank = ({ side }: Voice) => (side === null ? 0 : side === 'left' ? 1 : 2);
  const first = ({ side, left: a, right: b }: Voice) =>
    (side === 'right' ? b[0] : a[0]) ?? { passage: 0, start: 0, end: 0 };
  return ledger(all.sort((a, b) => rank(a) - rank(b) || byPlace(first(a), first(b))));
});
