import { once } from '../../text/once.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { byPlace, type Place, type Side } from '../evidence.ts';
import { type Ledger, ledger, unsupported } from '../ledger.ts';
import { isOneLanguage, TWO_LANGUAGES } from '../reading/languages.ts';
import { evidence, type Reading } from '../reading/read.ts';
import { wordsIn, wordsOf } from '../reading/words.ts';
import type { Citation, Speaker } from '../speech/citation.ts';
import { isSamePerson } from '../speech/persons.ts';
import { citations, speakerOf } from '../speech/speakers.ts';
import { compareQuotes } from './compare.ts';
import type { Quote } from './quote.ts';
import { type ReadQuotation, type Telling, tellings } from './tellings.ts';

function places(quotations: readonly ReadQuotation[]): Place[] {
  return quotations.flatMap(({ quotation }) => quotation.words);
}

function quote(reading: Reading, telling: Telling, cited: Record<Side, Citation[]>): Quote {
  const speaker = (side: Side): Speaker | null => {
    const speakers = telling[side].map(({ quotation }) =>
      speakerOf(reading[side], quotation, cited[side]),
    );
    return speakers.find((found) => found !== null) ?? null;
  };
  const bare = (found: Speaker | null): Place | null =>
    found && { passage: found.passage, start: found.start, end: found.end };
  const [left, right] = [speaker('left'), speaker('right')];
  const speakers = { left: bare(left), right: bare(right) };
  const where = evidence(reading, places(telling.left), places(telling.right));
  const isLeft = telling.left.length > 0;
  if (!isLeft || telling.right.length === 0) {
    const side = isLeft ? 'left' : 'right';
    return {
      ...where,
      kind: 'only here',
      side,
      alterations: [],
      speakers,
      isGivenToAnother: false,
    };
  }
  return {
    ...where,
    ...compareQuotes(telling.left, telling.right, reading.left.lang),
    speakers,
    isGivenToAnother: isSamePerson(reading, left, right) === false,
  };
}

/** A name in marks is no longer. */
const NAME = 2;

/**
 * Whether a quotation of one article is a name that the other prints without marks ("the ferry
 * “Heron”"): nobody speaks it, and it stands in both.
 */
function isMarkedName(reading: Reading, { side, speakers, ...places }: Quote): boolean {
  if (side === null || places.kind !== 'only here' || speakers[side] !== null) return false;
  const isName = places[side].every(({ passage, start, end }) => {
    const printed = reading[side].passages[passage]?.text.slice(start, end) ?? '';
    return printed.split(/\s+/u).every((word) => !/^\p{Ll}/u.test(word));
  });
  const words = places[side].flatMap((place) => wordsIn(reading[side], place));
  if (words.length > NAME || !isName) return false;
  const other = reading[side === 'left' ? 'right' : 'left'];
  return other.passages.some(({ index }) => {
    const all = wordsOf(other, index);
    return all.some((_, at) =>
      words.every(({ folded }, step) => all[at + step]?.folded === folded),
    );
  });
}

/** Languages that put a colon or a comma before speech that begins with a capital. */
const SPEECH_HAS_COLON: ReadonlySet<string> = new Set('es fr it pl pt ru uk'.split(' '));

/** A title in marks may have a word more than a name. */
const TITLE = 3;

/**
 * Whether words in marks are the name of a thing by the place they have in their sentence: a few of them,
 * with a capital, right behind a word ("il battello «Stella del Lago»"), or before one where they begin it.
 */
function isNameInSentence(reading: Reading, { left, right }: Quote): boolean {
  if (!SPEECH_HAS_COLON.has(primaryLanguage(reading.left.lang))) return false;
  const isName = (side: Side) => (place: Place) => {
    const text = reading[side].passages[place.passage]?.text ?? '';
    if (wordsIn(reading[side], place).length > TITLE) return false;
    if (!/^\p{Lu}/u.test(text.slice(place.start))) return false;
    const [before, behind] = [text.slice(0, place.start), text.slice(place.end)];
    return (
      /[\p{L}\p{N}]\s+\P{L}$/u.test(before) ||
      (/^\P{L}$/u.test(before) && /^\P{L}\s+\p{L}/u.test(behind))
    );
  };
  return left.every(isName('left')) && right.every(isName('right'));
}

/**
 * The quotations of both articles: word for word, altered, cut short, or in one alone, with the
 * speaker where a language's rules can read one. Serves every language, for marks are marks.
 *
 * @returns quotations of both in the left article's order, then each article's own
 */
export const quotes = once((reading: Reading): Ledger<Quote> => {
  if (!isOneLanguage(reading)) return unsupported(TWO_LANGUAGES);
  const cited = { left: citations(reading.left), right: citations(reading.right) };
  const all = tellings(reading)
    .map((telling) => quote(reading, telling, cited))
    .filter((one) => !isMarkedName(reading, one) && !isNameInSentence(reading, one));
  const rank = ({ kind, side }: Quote) => (kind !== 'only here' ? 0 : side === 'left' ? 1 : 2);
  const first = ({ left, right }: Quote) => left[0] ?? right[0] ?? { passage: 0, start: 0, end: 0 };
  return ledger(all.sort((a, b) => rank(a) - rank(b) || byPlace(first(a), first(b))));
});
