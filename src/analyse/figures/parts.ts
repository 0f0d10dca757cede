import { primaryLanguage } from '../../text/segmenter.ts';
import { byPlace, type Side } from '../evidence.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import type { Reading } from '../reading/read.ts';
import { sharesUnit } from './agreement.ts';
import type { Mention } from './mention.ts';
import { onceEach } from './once-each.ts';
import type { Mentions } from './pair.ts';
import { unit } from './units.ts';

/** What ends before a number of those who are among others: "dont deux pilotes"; folded. */
const AMONG: Readonly<Record<string, RegExp>> = {
  de: /\b(?:darunter|davon)$/u,
  en: /\b(?:including|(?:among|of) (?:them|those|whom))$/u,
  es: /\b(?:ellos|ellas|incluid[oa]s?)$/u,
  fr: /\bdont$/u,
  it: /\bcui$/u,
  pt: /\b(?:eles|elas|incluindo)$/u,
};

/** The article that says one, in a subject's case or an object's. */
const ONE: Readonly<Record<string, RegExp>> = {
  de: /^eine?n?$/u,
  en: /^one$/u,
  es: /^una?$/u,
  fr: /^une?$/u,
  it: /^un[ao']?$/u,
  pt: /^uma?$/u,
};

/** Whether a token stands right behind a word that says "among them". */
function isAmong(reading: Reading, side: Side, passage: number, first: number): boolean {
  const { lang, passages } = reading[side];
  const before = passages[passage]?.tokens.slice(Math.max(0, first - 2), first) ?? [];
  const words = before.map(({ folded }) => folded).join(' ');
  return AMONG[primaryLanguage(lang)]?.test(words) === true;
}

/** Whether a number tells a part of those told before it. */
export const isPart = onceEach(
  ({ kind, passage, first }, reading: Reading, side: Side): boolean =>
    kind === 'number' && isAmong(reading, side, passage, first),
);

/** The ones of a side that a linked passage faces with another number of the same: "dont un pilote". */
function onesOf(reading: Reading, side: Side, all: Mentions): Mention[] {
  const { lang, passages } = reading[side];
  const other = side === 'left' ? 'right' : 'left';
  return reading.alignment.links.flatMap((link) => {
    const passage = link[side];
    const { tokens = [], furniture } = passages[passage] ?? {};
    const facing = all[other].filter(
      (one) => one.passage === link[other] && isPart(one, reading, other),
    );
    return tokens.flatMap((token, first): Mention[] => {
      const noun = tokens[first + 1];
      if (furniture || ONE[primaryLanguage(lang)]?.test(token.folded) !== true) return [];
      if (noun?.kind !== 'word' || isFunctionWord(noun.folded, lang)) return [];
      if (!isAmong(reading, side, passage, first)) return [];
      const counted = unit(noun.folded, lang);
      if (!facing.some(({ units }) => units[0] === counted)) return [];
      const place = { passage, start: token.start, end: noun.end, first, last: first };
      const told = { kind: 'number', value: '1', units: [counted], counted: null } as const;
      return [{ ...place, ...told, hedge: null, part: null, from: null, isName: false }];
    });
  });
}

/**
 * The figures of both articles, and each one that is told as a part where a linked passage tells another number
 * of the same. Elsewhere such a word is an article as often.
 *
 * @param all the figures of both, in reading order
 */
export function withOnes(reading: Reading, all: Mentions): Mentions {
  const added = (side: Side): readonly Mention[] => {
    const ones = onesOf(reading, side, all).filter(
      (one, at, found) => found.findIndex((same) => byPlace(same, one) === 0) === at,
    );
    return ones.length === 0 ? all[side] : [...all[side], ...ones].sort(byPlace);
  };
  return { left: added('left'), right: added('right') };
}

/** Whether no other figure of its passage counts the same as a number. */
const isOnlyOfUnit = onceEach((mention, all: readonly Mention[]): boolean =>
  all.every(
    (other) =>
      other === mention || other.passage !== mention.passage || other.units[0] !== mention.units[0],
  ),
);

/** Whether two numbers each tell the only part of their passage that counts the same: "dont deux pilotes". */
export function areOnePart(
  reading: Reading,
  all: Mentions,
  left: Mention,
  right: Mention,
): boolean {
  if (left.units[0] !== right.units[0] || !sharesUnit(left, right)) return false;
  const isOnly = (side: Side, mention: Mention) =>
    isPart(mention, reading, side) && isOnlyOfUnit(mention, all[side]);
  return isOnly('left', left) && isOnly('right', right);
}
