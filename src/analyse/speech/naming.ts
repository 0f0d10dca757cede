import type { Search } from './search.ts';

/** How many words may be named before the marks begin: "called the grounding of the ferry “…”". */
export const NAMED = 8;

/** A mark that is given has one word ("called its condition “sufficient”"); what judges says so much. */
const FEWEST = 2;

/** English verbs that judge what stands behind them, in the words of who judges. */
const JUDGES = /^(?:hail|praise|slam|dismiss)/u;

/** Fewer words are a title or a thing's name. */
const FEWEST_JUDGED = 4;

/** Whether what an English verb judges is told in marks right behind it: "hailed “a victory for every driver”". */
function judgesInMarks({ passage: { tokens, text }, grammar, quoted }: Search, verb: number) {
  if (grammar.inverts !== 'never' || !JUDGES.test(tokens[verb]?.folded ?? '')) return false;
  const end = tokens.findIndex((_, at) => at > verb && quoted[at] !== true);
  const said = tokens.slice(verb + 1, end < 0 ? undefined : end);
  const words = said.filter(({ kind }) => kind === 'word');
  return words.length >= FEWEST_JUDGED && /^\p{Ll}/u.test(text.slice(words[0]?.start));
}

/** So many words at most name who calls a thing something: "what ‹the union’s leader, Ann Poe,› called". */
const CALLER = 8;

/** Whether an English verb tells what somebody calls a thing that has no other name: "‹what› she ‹called› “an accident”". */
function isOfWhat({ passage: { tokens }, grammar }: Search, verb: number): boolean {
  if (grammar.inverts !== 'never') return false;
  const before = tokens.slice(Math.max(0, verb - 1 - CALLER), verb);
  const what = before.findLastIndex(({ folded }) => folded === 'what');
  const caller = before.slice(what + 1);
  return (
    what >= 0 &&
    caller.length > 0 &&
    caller.every(({ kind, folded }) => kind === 'word' && !grammar.passive.has(folded))
  );
}

/**
 * Whether a verb that gives a thing a name, or judges it, has the thing behind it, and then words in marks: one
 * word is enough for a verb that does nothing but judge ("juge le plan « brutal »"), or told "as" what it is. Where nothing is named
 * before the marks, they are a name ("a drink called “Old Tom”").
 */
export function namesInMarks(search: Search, verb: number): boolean {
  const {
    passage: { tokens },
    grammar,
    quoted,
  } = search;
  const isJudging = grammar.judging?.has(tokens[verb]?.folded ?? '') === true;
  // "Le ‹juge› du tribunal « Est »"
  if (isJudging && grammar.determiners.has(tokens[verb - 1]?.folded ?? '')) return false;
  let at = verb + 1;
  while (quoted[at] === false && at <= verb + NAMED && tokens[at]?.kind === 'word') at += 1;
  if (at === verb + 1 && !isOfWhat(search, verb)) return judgesInMarks(search, verb);
  if (quoted[at] !== true) return false;
  const isToldAs = tokens[at - 1]?.folded === 'as';
  let words = 0;
  for (; quoted[at] === true; at += 1) if (tokens[at]?.kind === 'word') words += 1;
  return words >= (isJudging || isToldAs ? 1 : FEWEST);
}

/** Words between a verb that counts, or the word that it needs, and the number: "sprach von ‹mehr als› 600". */
const BEFORE_NUMBER = 4;

/** Words between a verb that counts and the word that it needs: "put ‹the likely bill› at". */
const BEFORE_TIE = 5;

/** A number, with a currency in letters before it or without: "r2m", "rs500". */
const NUMBER = /^(?:[a-z]{1,3}\$?)?\p{N}/u;

/** Where the words begin that a number ends, behind the word that a verb needs if it does; -1 where that is missing. */
function behindTie(
  { passage: { tokens } }: Search,
  verb: number,
  ties: ReadonlySet<string>,
): number {
  if (ties.size === 0) return verb + 1;
  const behind = tokens.slice(verb + 1, verb + 2 + BEFORE_TIE);
  const tie = behind.findIndex(({ folded }) => ties.has(folded));
  return behind.slice(0, tie).every(({ kind }) => kind === 'word') && tie >= 0
    ? verb + 2 + tie
    : -1;
}

/**
 * Whether a verb that tells how many there were has the number behind it, and before that the word it needs:
 * "sprach ‹von› rund 600", "zählte 900", "put the bill ‹at› £200m".
 */
export function countsBehind(search: Search, verb: number): boolean {
  const { passage, grammar, quoted } = search;
  const ties = grammar.counting?.get(passage.tokens[verb]?.folded ?? '');
  const from = ties ? behindTie(search, verb, ties) : -1;
  if (from < 0 || quoted[verb + 1]) return false;
  const behind = passage.tokens.slice(from, from + BEFORE_NUMBER);
  const number = behind.findIndex(({ folded }) => NUMBER.test(folded));
  return number >= 0 && behind.slice(0, number).every(({ kind }) => kind !== 'punctuation');
}
