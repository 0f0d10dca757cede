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

/** Whether a word ends in an English possessive: "Jazeera’s". */
export function isPossessive(passage: ReadPassage, token: Token | undefined): boolean {
  return token !== undefined && /['’]s?$/u.test(passage.text.slice(token.start, token.end));
}

/**
 * Whether a mark or sign stands inside a name: "Tarn & Holt", "the Brewers’ Guild".
 */
export function joinsName({ tokens, text }: ReadPassage, at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || behind?.kind !== 'word' || before.kind !== 'word') return false;
  if (token.folded === '&') return true;
  return (
    /['’]/u.test(text.slice(token.start, token.end)) &&
    token.start === before.end &&
    /s$/u.test(before.folded)
  );
}

/**
 * The name that ends at a token: capitalised words in a row, with the small words of a name between
 * them. "Al Jazeera’s Mahmoud Abdelwahed" ends in the name "Mahmoud Abdelwahed".
 *
 * @returns its first token; `last + 1` where no name ends there
 */
export function nameStart(passage: ReadPassage, last: number, lowest: number): number {
  let first = last + 1;
  for (let at = last; at >= lowest; at -= 1) {
    const token = passage.tokens[at];
    if (at < last && isPossessive(passage, token)) break;
    if (isCapital(passage, token)) first = at;
    else if (first > last || !PARTICLE.test(token?.folded ?? '')) break;
  }
  return first;
}
