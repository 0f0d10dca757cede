import type { Token } from '../../text/tokens.ts';

/** First and last position of some tokens. */
export type Stretch = [first: number, last: number];

/** Prepositions that stand apart from their noun, folded. */
export const PREPOSITION = /^(?:في|من|الي|علي|عن|مع|بعد|قبل|خلال|منذ|حتي|بين|لدي)$/u;

/** "That", by which a clause begins that is said. */
export const THAT = /^(?:ان|انه|انها|انهم|بان|بانه|بانها)$/u;

/** Whether a token ends a clause; so does the end of the passage. */
export function isMark(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation';
}

/** The folded word at a position; empty for a mark, a number or nothing. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.folded : '';
}

/** Whom something is told, with "for" written to it: "للصحافيين", "لوكالة". */
const ADDRESSEE =
  /^(?:لل|ل)(?:صحاف?يين|صحفيين|صحافه|اعلاميين|مراسلين|وكاله|قناه|اذاعه|صحيفه|جريده|تلفزيون|مجله|موقع|وسايل)$/u;

/** Whether a folded word is whom a speaker tells something, and no part of who speaks. */
export function isAddressee(word: string): boolean {
  return ADDRESSEE.test(word);
}
