import { fold } from '../../text/fold.ts';
import { rememberedByLanguage } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import { closeOfAside, openingOfAside, opensAside, tellsAll } from './asides.ts';
import { fateOfPhrase } from './fate-phrases.ts';
import { FATE_WORDS, FATED, type Fate } from './fate-words.ts';
import { labelBefore } from './labels.ts';
import type { Mention } from './mention.ts';
import { onceEach } from './once-each.ts';

/** Words that begin another statement, by language: what stands behind them is of another number. */
const JOINING: Readonly<Record<string, string>> = {
  de: 'und aber oder sowie während',
  en: 'and but or while',
  es: 'y e pero o mientras',
  fr: 'et mais ou',
  it: 'e ed ma o mentre',
  nl: 'en maar of terwijl',
  pl: 'i a oraz ale lub',
  pt: 'e mas ou enquanto',
  ru: 'и а но или',
  uk: 'і й та а але або',
};

/** Words that count only some of the hurt, by language; `*` stands for any ending. */
const GRAVE: Readonly<Record<string, string>> = {
  de: 'schwer schwerverletzt* lebensgefährlich*',
  en: 'seriously serious critically critical severely severe gravely',
  es: 'grave graves gravemente gravedad',
  fr: 'grièvement gravement grave graves',
  it: 'grave gravi gravemente',
  nl: 'zwaar zwaargewond* ernstig',
  pl: 'ciężko poważnie',
  pt: 'grave graves gravemente gravidade',
  ru: 'тяжел* серьезн*',
  uk: 'тяжк* важк* серйозн*',
  ja: '重傷 重体',
  zh: '重伤 重傷 危重 病危',
};

/** How many words from a number its fate may stand, as far as no mark or other statement parts the two. */
const REACH = 9;

const inList = (list: string | undefined, folded: string): boolean =>
  (list ?? '')
    .split(' ')
    .filter(Boolean)
    .some((word) => {
      const plain = fold(word.replace('*', ''));
      return word.endsWith('*') ? folded.startsWith(plain) : folded === plain;
    });

/** "And" and the article, which Arabic writes to a word. */
const ARABIC_JOINED = /^[وف]?(?:ال)?(?=\p{L}{3})/u;

const fateTold = rememberedByLanguage((folded, lang): Fate | null => {
  const words = FATE_WORDS[primaryLanguage(lang)];
  if (words === undefined) return null;
  const fates = Object.keys(words) as Fate[];
  const bare = primaryLanguage(lang) === 'ar' ? folded.replace(ARABIC_JOINED, '') : folded;
  return fates.find((fate) => inList(words[fate], bare)) ?? null;
});

const joins = rememberedByLanguage((folded, lang): boolean =>
  inList(JOINING[primaryLanguage(lang)], folded),
);

/** The nearest fate that the words on one side of a number tell, and how far it stands. */
function nearest(
  { tokens }: ReadPassage,
  from: number,
  step: 1 | -1,
  lang: string,
): { readonly fate: Fate; readonly distance: number } | null {
  let at = from;
  for (let distance = 1; distance <= REACH; distance += 1) {
    at += step;
    const close = step === 1 ? closeOfAside(tokens, at, lang) : -1;
    if (close >= 0) at = close + 1;
    const token = tokens[at];
    if (!token || token.kind === 'punctuation' || token.kind === 'number') return null;
    if (joins(token.folded, lang)) return null;
    const fate = fateTold(token.folded, lang) ?? fateOfPhrase(tokens, at, lang);
    if (fate !== null) return { fate, distance };
  }
  return null;
}

/** The fate that a label before a colon tells: "Verletzte: 12". */
function labelFate({ first, last }: Mention, { tokens }: ReadPassage, lang: string): Fate | null {
  const label = labelBefore(tokens, first, last, lang);
  if (label === undefined) return null;
  const words = tokens.slice(label.first, label.last + 1);
  const told = words.flatMap(({ folded }) => fateTold(folded, lang) ?? []);
  return told[0] ?? null;
}

/**
 * What becomes of those whom a number counts, by the nearest word that tells it in the same statement:
 * "13 Menschen wurden verletzt", "killing 11 people". `null` where none does, or two do equally.
 */
export const fateOf = onceEach((mention, passage: ReadPassage, lang: string): Fate | null => {
  if (mention.kind !== 'number') return null;
  const labelled = labelFate(mention, passage, lang);
  if (labelled !== null) return labelled;
  const before = nearest(passage, mention.first, -1, lang);
  const behind = nearest(passage, mention.last, 1, lang);
  if (before === null || behind === null) return (before ?? behind)?.fate ?? null;
  if (before.distance === behind.distance) return before.fate === behind.fate ? before.fate : null;
  return before.distance < behind.distance ? before.fate : behind.fate;
});

/**
 * The fate of those of whom a number counts some, where it stands before a comma: "eight were hurt, including ‹two›
 * badly". `null` where the words do not tell.
 */
export const fateOfWhole = onceEach(
  ({ first }, passage: ReadPassage, lang: string): Fate | null => {
    const comma = openingOfAside(passage.tokens, first, lang);
    return comma < 0 ? null : (nearest(passage, comma, -1, lang)?.fate ?? null);
  },
);

/** What says right before "seriously" that it is so of some: "zum Teil ‹schwere› Verletzungen". */
const OF_PART = /(?:^| )(?:some|partly|teils|teilweise|zum teil|certains|algunos|alguns|alcuni)$/u;

function isOfPart(tokens: readonly Token[], grave: number): boolean {
  const before = tokens.slice(Math.max(0, grave - 2), grave);
  return OF_PART.test(before.map(({ folded }) => folded).join(' '));
}

/**
 * Whether a passage says "seriously" or the like of those whom a number counts: no other number stands
 * between, as in "eleven were hurt, two of them seriously".
 */
export const tellsGrave = onceEach(
  (
    { first, last },
    others: readonly Mention[],
    { index, tokens }: ReadPassage,
    lang: string,
  ): boolean => {
    const words = GRAVE[primaryLanguage(lang)];
    let [from, to] = [0, tokens.length - 1];
    for (const other of others) {
      if (other.kind !== 'number' || other.passage !== index) continue;
      if (other.last < first) from = Math.max(from, other.first);
      if (other.first > last) to = Math.min(to, other.last);
    }
    // "Two were hurt, ‹one of them› seriously"
    const isOfSome = (comma: number) => opensAside(tokens, comma, lang) && !tellsAll(tokens, comma);
    return tokens.slice(from, to + 1).some(({ folded }, step) => {
      if (!inList(words, folded) || isOfPart(tokens, from + step)) return false;
      const [open, close] = [Math.min(from + step, last), Math.max(from + step, first)];
      return !tokens
        .slice(open + 1, Math.max(open + 1, close))
        .some((_, at) => isOfSome(open + 1 + at));
    });
  },
);

/** Words for persons of any sort, by language. */
const PERSONS: Readonly<Record<string, string>> = {
  ar: 'شخص شخصا أشخاص آخرون آخرين',
  de: 'menschen personen',
  en: 'people persons',
  es: 'personas',
  fr: 'personnes',
  he: 'בני אנשים',
  it: 'persone',
  nl: 'mensen personen',
  pl: 'osób osoby',
  pt: 'pessoas',
  ru: 'человек человека людей',
  uk: 'осіб людей людини',
  ja: '人 名',
  zh: '人 名',
};

/** Whether a number counts persons of any sort: it names them as no more than that, or not at all. */
export const countsPersons = onceEach((mention, passage: ReadPassage, lang: string): boolean => {
  const { units, last } = mention;
  const { tokens } = passage;
  const behind = tokens[last + 1]?.folded ?? '';
  return (
    units.length === 0 ||
    labelFate(mention, passage, lang) !== null ||
    fateTold(behind, lang) !== null ||
    fateOfPhrase(tokens, last + 1, lang) !== null ||
    inList(PERSONS[primaryLanguage(lang)], behind)
  );
});

/** Whether a number of people of a fate counts all of it in its passage: people of any sort, or such as have no other. */
export function countsFated(
  mention: Mention,
  fate: Fate,
  passage: ReadPassage,
  lang: string,
): boolean {
  const nouns = FATED[primaryLanguage(lang)]?.[fate];
  return (
    countsPersons(mention, passage, lang) ||
    inList(nouns, passage.tokens[mention.last + 1]?.folded ?? '')
  );
}
