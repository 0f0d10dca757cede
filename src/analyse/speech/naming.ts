import type { Search } from './search.ts';

/** How many words may be named before the marks begin: "called the grounding of the ferry “…”". */
export const NAMED = 8;

/** A mark that is given has one word ("called its condition “sufficient”"); what judges says so much. */
const FEWEST = 2;

/**
 * Whether a verb that gives a thing a name, or judges it, has the thing behind it, and then words in marks: one
 * word is enough for a verb that does nothing but judge ("juge le plan « brutal »"), or told "as" what it is. Where nothing is named
 * before the marks, they are a name ("a drink called “Old Tom”").
 */
export function namesInMarks(
  { passage: { tokens }, grammar, quoted }: Search,
  verb: number,
): boolean {
  const isJudging = grammar.judging?.has(tokens[verb]?.folded ?? '') === true;
  // "Le ‹juge› du tribunal « Est »"
  if (isJudging && grammar.determiners.has(tokens[verb - 1]?.folded ?? '')) return false;
  let at = verb + 1;
  while (quoted[at] === false && at <= verb + NAMED && tokens[at]?.kind === 'word') at += 1;
  if (at === verb + 1 || quoted[at] !== true) return false;
  const isToldAs = tokens[at - 1]?.folded === 'as';
  let words = 0;
  for (; quoted[at] === true; at += 1) if (tokens[at]?.kind === 'word') words += 1;
  return words >= (isJudging || isToldAs ? 1 : FEWEST);
}

/** Words between a verb that counts and its number: "sprach ‹von mehr als› 600". */
const BEFORE_NUMBER = 4;

/**
 * Whether a verb that tells how many there were has the number behind it, and before that the word it needs:
 * "sprach ‹von› rund 600", "zählte 900".
 */
export function countsBehind(
  { passage: { tokens }, grammar, quoted }: Search,
  verb: number,
): boolean {
  const ties = grammar.counting?.get(tokens[verb]?.folded ?? '');
  if (!ties) return false;
  const behind = tokens.slice(verb + 1, verb + 1 + BEFORE_NUMBER);
  const number = behind.findIndex(({ kind }) => kind === 'number');
  if (number < 0 || behind.slice(0, number).some(({ kind }) => kind !== 'word')) return false;
  const isTied = behind.slice(0, number).some(({ folded }) => ties.has(folded));
  return !quoted[verb + 1] && (ties.size === 0 || isTied);
}
