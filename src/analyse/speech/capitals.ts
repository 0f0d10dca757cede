import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';

/** Small words inside a name: "Faleh al-Fayyad", "Ursula von der Leyen". */
export const PARTICLE =
  /^(?:al|el|bin|ibn|abu|de|del|della|der|den|di|da|dos|van|von|la|le|ten|zu)$/u;

/** Whether a word begins with a capital, or with an article joined to one ("al-Fayyad"). */
export function isCapital(passage: ReadPassage, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const printed = passage.text.slice(token.start, token.end);
  return /^\p{Lu}/u.test(printed) || /^\p{Ll}{2,3}['’-]\p{Lu}/u.test(printed);
}

/** Whether a capital stands behind a word, where no sentence begins. */
function isInside({ tokens }: ReadPassage, at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.kind === 'word' || before.folded === ',');
}

/**
 * Whether a token is a small word of its language: in German, one that a capital makes a noun is none ("vor
 * langen ‹Wegen›").
 */
export function isSmallWord(
  passage: ReadPassage,
  at: number,
  { capitalsAreNouns }: { readonly capitalsAreNouns?: boolean },
): boolean {
  if (capitalsAreNouns !== true || !isCapital(passage, passage.tokens[at])) return true;
  return !isInside(passage, at);
}

/**
 * Whether a word that may be an article or preposition is part of a name by its capital: "Yann ‹Le› Bris",
 * "Oscar ‹De› la Cruz"; or by the title before it.
 */
export function isParticleOfName(passage: ReadPassage, at: number): boolean {
  const { tokens } = passage;
  // "M. ‹de› Kermadec"
  const isBehindTitle = PARTICLE.test(tokens[at]?.folded ?? '') && isStopInName(passage, at - 1);
  if (isBehindTitle) return true;
  if (!isInside(passage, at) || !isCapital(passage, tokens[at])) return false;
  if (!isCapital(passage, tokens[at - 1])) return false;
  const isNext = isCapital(passage, tokens[at + 1]);
  return (
    isNext || (PARTICLE.test(tokens[at + 1]?.folded ?? '') && isCapital(passage, tokens[at + 2]))
  );
}

/** Whether a word ends in an English possessive: "Jazeera’s". */
export function isPossessive(passage: ReadPassage, token: Token | undefined): boolean {
  return token !== undefined && /['’]s?$/u.test(passage.text.slice(token.start, token.end));
}

/** Short forms that stand before a name, and those inside one. */
const SHORT_TITLE =
  /^(?:capt|cmdr|col|det|dr|gen|gov|hon|insp|lt|maj|messrs|mr|mrs|ms|mt|prof|rep|rev|sen|sgt|st|supt)$/u;

/** Whether a full stop belongs to an initial: "Neal ‹E.› Ruhl". */
function isInitial({ tokens, text }: ReadPassage, stop: number): boolean {
  const before = tokens[stop - 1];
  return before !== undefined && /^\p{Lu}$/u.test(text.slice(before.start, before.end));
}

/** "Von der", "de la". */
const MOST_PARTICLES = 2;

/** Whether a full stop stands inside a name, behind an initial or a short title: "Dr. Ann Poe". */
export function isStopInName(passage: ReadPassage, at: number): boolean {
  const [before, token, behind] = [
    passage.tokens[at - 1],
    passage.tokens[at],
    passage.tokens[at + 1],
  ];
  if (token?.folded !== '.' || before?.end !== token.start) return false;
  if (!isCapital(passage, before)) return false;
  // "M. ‹de› Kermadec"
  let name = at + 1;
  while (name < at + 1 + MOST_PARTICLES && PARTICLE.test(passage.tokens[name]?.folded ?? ''))
    name += 1;
  if (behind === undefined || !isCapital(passage, passage.tokens[name])) return false;
  return isInitial(passage, at) || SHORT_TITLE.test(before.folded);
}

/**
 * Whether a mark or sign stands inside a name: "Tarn & Holt", "the Brewers’ Guild", "the U.N.’s", "Neal E. Ruhl".
 */
export function joinsName(passage: ReadPassage, at: number): boolean {
  const { tokens, text } = passage;
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || behind?.kind !== 'word' || before.kind !== 'word') return false;
  if (token.folded === '&' || isStopInName(passage, at)) return true;
  return (
    /['’]/u.test(text.slice(token.start, token.end)) &&
    token.start === before.end &&
    (/s$/u.test(before.folded) || (behind.folded === 's' && behind.start === token.end))
  );
}

/** Bodies that have the name of a person or place before them, with its possessive. */
const BODY =
  /^(?:academy|alliance|association|bank|church|college|federation|foundation|guild|hospital|institute|league|register|school|trust|union|university)$/u;

/**
 * The name that ends at a token: capitalised words in a row, with the small words of a name between
 * them. "Al Jazeera’s Mahmoud Abdelwahed" ends in the name "Mahmoud Abdelwahed".
 *
 * @returns its first token; `last + 1` where no name ends there
 */
export function nameStart(passage: ReadPassage, last: number, lowest: number): number {
  const first = capitalsStart(passage, last, lowest);
  const isStreet = first < last && STREET.test(passage.tokens[first - 1]?.folded ?? '');
  return isStreet ? first + 1 : first;
}

/** Russian nouns for places whose name stands behind them, in the genitive: "жительница улицы ‹Лесной›". */
const STREET = /^(?:улицы|площади|набережной|деревни|станицы|станции|города|села|поселка)$/u;

/** The first of the capitalised words in a row that end at a token. */
function capitalsStart(passage: ReadPassage, last: number, lowest: number): number {
  let first = last + 1;
  for (let at = last; at >= lowest; at -= 1) {
    const token = passage.tokens[at];
    // "St Anne’s ‹Hospital›", and no "Al Jazeera’s ‹Mahmoud Abdelwahed›"
    const isOfBody = first === last && BODY.test(passage.tokens[last]?.folded ?? '');
    if (at < last && isPossessive(passage, token) && !isOfBody) break;
    if (isCapital(passage, token)) first = at;
    else if (first <= last && isStopInName(passage, at) && isInitial(passage, at)) continue;
    else if (first > last || !PARTICLE.test(token?.folded ?? '')) break;
  }
  return first;
}
