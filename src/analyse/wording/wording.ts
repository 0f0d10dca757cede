import { isNegation } from '../../text/negations.ts';
import { once } from '../../text/once.ts';
import { byPlace, overlaps, type Place, type Side } from '../evidence.ts';
import { unit } from '../figures/units.ts';
import { type Ledger, ledger, unsupported } from '../ledger.ts';
import { correspondences } from '../reading/correspondence.ts';
import { isOneLanguage, TWO_LANGUAGES } from '../reading/languages.ts';
import { evidence, type Reading } from '../reading/read.ts';
import { wordsIn, wordsOf } from '../reading/words.ts';
import { accounts } from './accounted-words.ts';
import type { Ground } from './candidate.ts';
import { type FacingWord, facingWords } from './facing-words.ts';
import { hasNearWords } from './near-words/near-words.ts';
import { occurrences, type PhraseWord, phraseOf } from './occurrences.ts';
import { type QuotingVerbs, quotingVerbs } from './quoting-verbs.ts';
import { type Substitution, substitutions } from './substitutions.ts';
import { MUCH_SHARED, sharedPart } from './trusted.ts';
import { accountedByVoices } from './voiced.ts';
import type { Choice, WordingEntry } from './wording-entry.ts';

/** One substitution, ready to be gathered with its like. */
interface Found {
  readonly left: Place;
  readonly right: Place;
  readonly phrases: Readonly<Record<Side, readonly PhraseWord[]>>;
  readonly isQuoted: boolean;
  readonly ground: Ground;
  /** The passages share so much that they say one thing. */
  readonly isMuchShared: boolean;
}

function placeOf(words: readonly FacingWord[]): Place {
  const [first, last] = [words[0], words.at(-1)];
  return { passage: first?.passage ?? 0, start: first?.start ?? 0, end: last?.end ?? 0 };
}

function isQuoted(reading: Reading, side: Side, place: Place): boolean {
  return reading[side].quotations.some(({ whole }) => whole.some((mark) => overlaps(mark, place)));
}

/** How much of a stretch stands in quotation marks. */
function quotedPart(reading: Reading, side: Side, place: Place): 'all' | 'some' | 'none' {
  if (!isQuoted(reading, side, place)) return 'none';
  const isWhole = reading[side].quotations.some(({ whole }) =>
    whole.some(
      (mark) =>
        mark.passage === place.passage && mark.start <= place.start && place.end <= mark.end,
    ),
  );
  return isWhole ? 'all' : 'some';
}

/**
 * Whether the marks of a quotation part what faces each other by its place alone: somebody's words are no
 * choice of words beside the outlet's own, unless the passages are much the same ("“treated with ‹contempt›”", "a meeting with ‹ministers›").
 */
function isParted(reading: Reading, { left, right, ground, isMuchShared }: Found): boolean {
  if (ground === 'near words') return false;
  const parts = [quotedPart(reading, 'left', left), quotedPart(reading, 'right', right)];
  return parts.includes('some') || (parts[0] !== parts[1] && !isMuchShared);
}

function found(reading: Reading, { left, right, ground, correspondence }: Substitution): Found {
  const [one, other] = [placeOf(left), placeOf(right)];
  return {
    left: one,
    right: other,
    phrases: {
      left: phraseOf(left, reading.left.lang),
      right: phraseOf(right, reading.right.lang),
    },
    isQuoted: isQuoted(reading, 'left', one) || isQuoted(reading, 'right', other),
    ground,
    isMuchShared: sharedPart(correspondence) >= MUCH_SHARED,
  };
}

/** A pair of verbs that give one quotation to one person: the outlets' own words. */
function foundVerbs(reading: Reading, { left, right }: QuotingVerbs): Found {
  const phrase = (side: Side, place: Place) =>
    phraseOf(wordsIn(reading[side], place), reading[side].lang);
  const phrases = { left: phrase('left', left), right: phrase('right', right) };
  return { left, right, phrases, isQuoted: false, ground: 'same quotation', isMuchShared: true };
}

function within(part: readonly PhraseWord[], whole: readonly PhraseWord[]): boolean {
  return part.every(({ root }) => whole.some((word) => word.root === root));
}

/** Whether two words are one unit of measure, written out or short: "miles", "mph". */
function isOneUnit(reading: Reading, pair: Found): boolean {
  const [one, other, ...more] = (['left', 'right'] as const).flatMap((side) => {
    const words = wordsIn(reading[side], pair[side]);
    return words.map(({ folded }) => unit(folded, reading[side].lang));
  });
  return one === other && more.length === 0;
}

/** What stands between a negation and a participle, folded: "had not ‹been› arrested". */
const PASSIVE = /^(?:be|been|being|ete|sido|stat[aeio])$/u;

/**
 * Whether a negation stands right before the words of one side alone, which say the opposite without it. A near word
 * may have "no" before it and still be the choice of what is not ("no trains", "services stopped"), but no passive.
 */
function isNegatedOnce(reading: Reading, pair: Found): boolean {
  const isNegated = (side: Side): boolean => {
    const { passage, start } = pair[side];
    const { lang } = reading[side];
    const [last, former] = wordsOf(reading[side], passage)
      .filter(({ end }) => end <= start)
      .slice(-2)
      .reverse();
    const isPassive = last !== undefined && PASSIVE.test(last.folded);
    const negation = isPassive ? former : pair.ground === 'near words' ? undefined : last;
    return negation !== undefined && isNegation(negation.folded, lang);
  };
  return isNegated('left') !== isNegated('right');
}

/** Gathers what differs by more words around the same choice: "attack by the United States" / "strike". */
function gather(all: readonly Found[]): Found[][] {
  const size = ({ phrases }: Found) => phrases.left.length + phrases.right.length;
  const groups: { head: Found; members: Found[] }[] = [];
  for (const next of [...all].sort((a, b) => size(a) - size(b))) {
    const group = groups.find(
      ({ head }) =>
        within(head.phrases.left, next.phrases.left) &&
        within(head.phrases.right, next.phrases.right),
    );
    if (group) group.members.push(next);
    else groups.push({ head: next, members: [next] });
  }
  return groups.map(({ members }) => [...members].sort((a, b) => byPlace(a.left, b.left)));
}

function choice(reading: Reading, side: Side, members: readonly Found[]): Choice {
  const counts = new Map<string, number>();
  for (const member of members) {
    const { passage, start, end } = member[side];
    const form = reading[side].passages[passage]?.text.slice(start, end) ?? '';
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = [...counts]
    .sort(([a, m], [b, n]) => n - m || a.length - b.length)
    .map(([form]) => form);
  const [head] = [...members].sort((a, b) => a.phrases[side].length - b.phrases[side].length);
  const phrase = head?.phrases[side] ?? [];
  return {
    key: phrase.map(({ root }) => root).join(' '),
    forms,
    counts: {
      left: occurrences(reading.left, phrase),
      right: occurrences(reading.right, phrase),
    },
  };
}

function entry(reading: Reading, members: readonly Found[]): WordingEntry {
  const pairs = members.map(({ left, right }) => ({ left, right }));
  return {
    ...evidence(
      reading,
      pairs.map(({ left }) => left),
      pairs.map(({ right }) => right),
    ),
    words: {
      left: choice(reading, 'left', members),
      right: choice(reading, 'right', members),
    },
    pairs,
    voice: members.every((member) => member.isQuoted) ? 'quoted' : 'own',
  };
}

/**
 * What one article says where the other says something else, inside the links between them; gathered
 * over the pair, with how often each article prints either choice. Names in two spellings, figures,
 * function words and inflections are left out.
 *
 * @returns the most frequent first, the outlets' own voice before words they quote, then in the left
 *   article's order
 */
export const wording = once((reading: Reading): Ledger<WordingEntry> => {
  const languages = [reading.left.lang, reading.right.lang];
  if (!isOneLanguage(reading)) return unsupported(TWO_LANGUAGES);
  if (!languages.every(hasNearWords)) {
    return unsupported(
      'There is no list yet of the words between which this language’s press chooses.',
    );
  }
  const accounted = accounts(reading);
  const isVoiced = accountedByVoices(reading);
  const all = correspondences(reading)
    .filter(
      ({ link }) =>
        !isFurniture(reading, 'left', link.left) && !isFurniture(reading, 'right', link.right),
    )
    .flatMap((correspondence) => substitutions(facingWords(reading, correspondence, accounted)))
    .map((substitution) => found(reading, substitution))
    .filter(
      (one) =>
        !isVoiced(one) &&
        !isParted(reading, one) &&
        !isNegatedOnce(reading, one) &&
        !isOneUnit(reading, one),
    );
  const told = (one: Found) =>
    all.some(({ left, right }) => {
      return overlaps(left, one.left) || overlaps(right, one.right);
    });
  const quoting = quotingVerbs(reading).map((pair) => foundVerbs(reading, pair));
  const entries = gather([...all, ...quoting.filter((one) => !told(one))]).map((members) =>
    entry(reading, members),
  );
  const order = ({ voice }: WordingEntry) => (voice === 'own' ? 0 : 1);
  const first = ({ pairs }: WordingEntry) => pairs[0]?.left ?? { passage: 0, start: 0, end: 0 };
  return ledger(
    entries.sort(
      (a, b) =>
        b.pairs.length - a.pairs.length || order(a) - order(b) || byPlace(first(a), first(b)),
    ),
  );
});

function isFurniture(reading: Reading, side: Side, passage: number): boolean {
  return reading[side].passages[passage]?.furniture ?? false;
}
