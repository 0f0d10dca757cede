import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';

/** How an aside begins that tells more of those counted before it, by language. */
const OPENINGS: Readonly<Record<string, string>> = {
  ar: '(?:من )?بينه[من]ا?|من ضمنه[من]|[وب]?ضمنه[من]',
  de: 'darunter|davon|unter ihnen|[^ ]+ von ihnen|im alter (?:von|zwischen)|zwischen',
  en: 'including|among (?:them|whom|those)|[^ ]+ of (?:them|whom|those)|mostly|mainly|both|all|aged|between the ages of|ranging in age',
  es: 'entre (?:ellos|ellas)|incluid[oa]s?|[^ ]+ de (?:ellos|ellas)|de entre|con edades|de edades',
  fr: 'dont|parmi (?:eux|elles|lesquels|lesquelles)|y compris|âgée?s',
  it: '(?:tra|fra) (?:cui|loro|i quali)|di cui|compres[oaei]|[^ ]+ dei quali|di età|tra i|fra i',
  nl: 'onder wie|waaronder|van wie|[^ ]+ van hen',
  pl: 'w tym|wśród nich',
  pt: 'entre (?:eles|elas|os quais)|incluindo|[^ ]+ del[ea]s|com idades?|de idades',
  ru: 'в том числе|среди них|из них|включая|в возрасте',
  uk: 'у тому числі|зокрема|серед них|з них|включно',
};

const openings = remembered((lang) => {
  const language = primaryLanguage(lang);
  const told = Object.hasOwn(OPENINGS, language) ? OPENINGS[language] : undefined;
  return told === undefined ? null : new RegExp(`^(?:${fold(told)})(?: |$)`, 'u');
});

const COMMA = /^[,،]$/u;

/** Words by which an aside is known. */
const OPENING = 4;

/** No aside between commas has more tokens. */
const LONGEST = 14;

/** Whether a token is a comma behind which more is told of those counted before it. */
export function opensAside(tokens: readonly Token[], at: number, lang: string): boolean {
  if (!COMMA.test(tokens[at]?.folded ?? '')) return false;
  const told = tokens
    .slice(at + 1, at + 1 + OPENING)
    .map(({ folded }) => folded)
    .join(' ');
  return openings(lang)?.test(told) === true;
}

/** Words for every one of those who are counted. */
const ALL =
  /^(?:all|both|alle|beide|ambos|ambas|tod[oa]s|tous|toutes|tutti|tutte|entrambi|entrambe|alles|allen|oba|все|оба)$/u;

/** Whether the aside that a comma opens is of every one counted: "six were hurt, ‹all of them› badly". */
export function tellsAll(tokens: readonly Token[], comma: number): boolean {
  return ALL.test(tokens[comma + 1]?.folded ?? '');
}

/**
 * The comma of the aside that a number begins with, or -1: "hurt‹,› including two badly".
 *
 * @param first position of the number
 */
export function openingOfAside(tokens: readonly Token[], first: number, lang: string): number {
  for (let at = first - 1; at >= Math.max(0, first - OPENING); at -= 1) {
    if (tokens[at]?.kind === 'punctuation') return opensAside(tokens, at, lang) ? at : -1;
  }
  return -1;
}

/**
 * Passes over an aside that tells more of those whom a number counts: "Seven people‹, among them two
 * children,› have died".
 *
 * @param at position of the comma that opens it
 * @returns the position of the comma that closes it, or -1
 */
export function closeOfAside(tokens: readonly Token[], at: number, lang: string): number {
  if (!opensAside(tokens, at, lang)) return -1;
  const close = tokens
    .slice(at + 1, at + 1 + LONGEST)
    .findIndex(({ kind }, step) => step > 0 && kind === 'punctuation');
  const isClosed = close > 0 && COMMA.test(tokens[at + 1 + close]?.folded ?? '');
  return isClosed ? at + 1 + close : -1;
}
