import { isReadInCompanyOnly, readsNumberWords } from '../../text/number-words.ts';
import { once } from '../../text/once.ts';
import { isWrittenInHan } from '../../text/segmenter.ts';
import { byPlace, type Place, type Side } from '../evidence.ts';
import { type Ledger, ledger, unsupported } from '../ledger.ts';
import { isOneLanguage, TWO_LANGUAGES } from '../reading/languages.ts';
import { evidence, type ReadArticle, type Reading, type ReadPassage } from '../reading/read.ts';
import { isMonthAndWord } from './calendar.ts';
import type { Figure, FigureKind } from './figure.ts';
import { mayBePart } from './fractions.ts';
import { withHedges } from './han-words.ts';
import { hedgedFrom } from './hedges.ts';
import { howOften, tellsTimes } from './joined-numbers.ts';
import type { Mention } from './mention.ts';
import { mentions } from './mentions.ts';
import { pairMentions } from './pairing.ts';
import { withOnes } from './parts.ts';
import { isRoundOf, mayBeRoundNoun } from './round-nouns.ts';
import { mayBeStretch, mayBeYear } from './stretches.ts';
import { hasDual } from './units.ts';
import { tellsYear } from './year-phrases.ts';

/** A figure's place with the words before it that qualify it, which are part of the claim: "more than 200". */
function qualified(reading: Reading, side: Side, mention: Mention): Place {
  const { passage, start, end, first, kind } = mention;
  const { passages, lang } = reading[side];
  if (kind !== 'number') return { passage, start, end };
  const { tokens, text } = passages[passage] ?? { tokens: [], text: '' };
  if (isWrittenInHan(lang)) return { passage, ...withHedges({ start, end }, text) };
  const from = tokens[hedgedFrom(tokens, first, lang)]?.start ?? start;
  return { passage, start: Math.min(from, start), end };
}

function single(reading: Reading, side: Side, mention: Mention): Figure {
  const place = qualified(reading, side, mention);
  const [left, right] = side === 'left' ? [[place], []] : [[], [place]];
  return {
    ...evidence(reading, left, right),
    kind: 'only here',
    side,
    sort: mention.kind,
    isApart: false,
    isApproximate: false,
  };
}

/** Newsrooms spell small numbers out: up to ten or twelve by most style books, up to twenty to be safe. */
const OFTEN_SPELT = 20;

/** The passages of the other article that links tie a mention's passage to. */
function linked({ alignment, ...articles }: Reading, side: Side, { passage }: Mention) {
  const other = side === 'left' ? 'right' : 'left';
  return alignment.links.flatMap((link) =>
    link[side] === passage ? (articles[other].passages[link[other]] ?? []) : [],
  );
}

/** Whether the other article prints the first part of a weekday's name: "terça" for "terça-feira". */
function isShortened(reading: Reading, side: Side, { kind, passage, first }: Mention): boolean {
  const named = reading[side].passages[passage]?.tokens[first]?.folded ?? '';
  if (kind !== 'weekday' || !named.includes('-')) return false;
  const short = named.slice(0, named.indexOf('-'));
  const other = reading[side === 'left' ? 'right' : 'left'];
  return other.passages.some(({ tokens }) => tokens.some(({ folded }) => folded === short));
}

/** Whether the other article prints the word that names a month and is another word too, or a surname: "May". */
function mayBeNamed(reading: Reading, side: Side, { passage, first }: Mention): boolean {
  const named = reading[side].passages[passage]?.tokens[first]?.folded ?? '';
  const { lang, passages } = reading[side === 'left' ? 'right' : 'left'];
  if (!isMonthAndWord(named, lang)) return false;
  return passages.some(({ tokens }) => tokens.some(({ folded }) => folded === named));
}

/** The figures and dates of each passage of an article. */
const byPassage = once(
  (article: ReadArticle): ReadonlyMap<number, readonly Mention[]> =>
    Map.groupBy(mentions(article), ({ passage }) => passage),
);

/** Whether the other article may have a number in words that are not read as one. */
function mayBeSpelt(reading: Reading, side: Side, mention: Mention): boolean {
  const { lang } = reading.left;
  const { kind, value, passage, first } = mention;
  // How often somebody does a thing is told by repeating it as well.
  const told = reading[side].passages[passage]?.tokens[first]?.folded ?? '';
  if (howOften(told, lang) || tellsTimes(mention.units[0], lang)) return true;
  const other = byPassage(reading[side === 'left' ? 'right' : 'left']);
  const read = (index: number) => other.get(index) ?? [];
  const isYearTold = (told: ReadPassage) =>
    mayBeYear(mention, told, read(told.index), reading.today, lang);
  if (linked(reading, side, mention).some(isYearTold)) return true;
  const { passages } = reading[side === 'left' ? 'right' : 'left'];
  if (passages.some((told) => tellsYear(mention, told, reading.date, lang))) return true;
  if (isShortened(reading, side, mention) || mayBeNamed(reading, side, mention)) return true;
  if (kind !== 'number') return false;
  const isTold = (told: ReadPassage) =>
    mayBePart(mention, told, lang) ||
    mayBeRoundNoun(mention, told, lang) ||
    isRoundOf(mention, reading[side].passages, read(told.index), lang) ||
    mayBeStretch(mention, told, read(told.index), lang);
  if (linked(reading, side, mention).some(isTold)) return true;
  if (isReadInCompanyOnly(value, lang)) return true;
  if (Number(value) > OFTEN_SPELT) return false;
  // "One" is an article or a pronoun as often, and never read as a figure.
  if (value === '1' || (value === '2' && hasDual(lang))) return true;
  return !readsNumberWords(lang);
}

const RANK: Readonly<Record<FigureKind, number>> = {
  conflict: 0,
  differ: 1,
  agree: 2,
  'only here': 3,
};

/**
 * The figures and dates of both articles: in conflict, differing, agreeing, or in one alone. Two agree,
 * conflict or differ inside a link, and numbers of people of one fate differ apart; the same figure for the same unit in passages that no link ties agrees
 * apart, and nothing is lone that the other article prints too. Figures of furniture are passed over, and
 * small numbers in one article alone where the
 * language's words for them are not read.
 *
 * @returns conflicts first, then what differs, what agrees, then each article's own, in reading order
 */
export function figures(reading: Reading): Ledger<Figure> {
  if (!isOneLanguage(reading)) return unsupported(TWO_LANGUAGES);
  const read = { left: mentions(reading.left), right: mentions(reading.right) };
  const all = withOnes(reading, read);
  const paired = pairMentions(reading, all);
  const both = paired.pairs.map(
    ({ left, right, kind, isApart, isApproximate }): Figure => ({
      ...evidence(
        reading,
        [qualified(reading, 'left', left)],
        [qualified(reading, 'right', right)],
      ),
      kind,
      side: null,
      sort: left.kind,
      isApart,
      isApproximate,
    }),
  );
  const own = (['left', 'right'] as const).flatMap((side) =>
    paired.single[side]
      .filter((mention) => !mayBeSpelt(reading, side, mention))
      .map((mention) => single(reading, side, mention)),
  );
  const rank = ({ kind, side }: Figure) => RANK[kind] + (side === 'right' ? 1 : 0);
  const first = ({ left, right }: Figure) =>
    left[0] ?? right[0] ?? { passage: 0, start: 0, end: 0 };
  return ledger([...both, ...own].sort((a, b) => rank(a) - rank(b) || byPlace(first(a), first(b))));
}
