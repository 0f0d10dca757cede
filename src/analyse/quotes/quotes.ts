import { once } from '../../text/once.ts';
import { byPlace, type Place, type Side } from '../evidence.ts';
import { type Ledger, ledger, unsupported } from '../ledger.ts';
import { isOneLanguage, TWO_LANGUAGES } from '../reading/languages.ts';
import { evidence, type Reading } from '../reading/read.ts';
import type { Citation, Speaker } from '../speech/citation.ts';
import { isSamePerson } from '../speech/persons.ts';
import { speakerOf } from '../speech/quoted-speakers.ts';
import { citations } from '../speech/speakers.ts';
import { compareQuotes } from './compare.ts';
import { isNameInSentence, isToldWithoutMarks } from './marked-names.ts';
import type { Quote } from './quote.ts';
import type { ReadQuotation } from './quoted-words.ts';
import { type Telling, tellings } from './tellings.ts';

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
    .filter((one) => !isToldWithoutMarks(reading, one) && !isNameInSentence(reading, one));
  const rank = ({ kind, side }: Quote) => (kind !== 'only here' ? 0 : side === 'left' ? 1 : 2);
  const first = ({ left, right }: Quote) => left[0] ?? right[0] ?? { passage: 0, start: 0, end: 0 };
  return ledger(all.sort((a, b) => rank(a) - rank(b) || byPlace(first(a), first(b))));
});
