import { primaryLanguage } from '../../text/segmenter.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import type { Found, Page } from './page.ts';

/** What stands between the numbers of a score beside a dash: "4 a 1", "4 x 1". */
const BETWEEN: Readonly<Record<string, RegExp>> = {
  es: /^a$/u,
  fr: /^a$/u,
  it: /^a$/u,
  pt: /^[ax]$/u,
};

const DASH = /^[-‐‑–]$/u;

/** No side of a match or a vote has more. */
const MOST = 999;

function count(page: Page, at: number): number | null {
  const folded = page.tokens[at]?.folded ?? '';
  return /^\d{1,3}$/u.test(folded) && Number(folded) <= MOST ? Number(folded) : null;
}

/** Whether the mark between two numbers ties them without a space. */
function isTight({ tokens }: Page, at: number): boolean {
  const [left, mark, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return left?.end === mark?.start && mark?.end === right?.start;
}

/** Whether a noun or a sign behind a number may be what it counts: "4 a 1 na final" has none. */
function countsBehind({ tokens, lang }: Page, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'punctuation') return false;
  return token.kind !== 'word' || !isFunctionWord(token.folded, lang);
}

/**
 * The scores of matches, votes and sets in a passage: "6–3", "4 a 1". Of two numbers with a dash between
 * them, the second is no greater, for a stretch rises ("10–15 boats"); with a word between them, nothing is
 * counted behind them either.
 */
export function scores(page: Page): Found[] {
  const between = BETWEEN[primaryLanguage(page.lang)];
  return page.tokens.flatMap((token, at): Found[] => {
    const [one, other] = [count(page, at - 1), count(page, at + 1)];
    if (one === null || other === null || other > one) return [];
    const isDash = DASH.test(token.folded) && isTight(page, at);
    const isWord = between?.test(token.folded) === true && !countsBehind(page, at + 2);
    // "1986-12-3", "555-0199-3"
    const isChain = [at - 2, at + 2].some((beside) => {
      const mark = page.tokens[beside];
      return mark !== undefined && DASH.test(mark.folded) && isTight(page, beside);
    });
    if ((!isDash && !isWord) || isChain) return [];
    return [{ first: at - 1, count: 3, kind: 'score', value: `${one}-${other}` }];
  });
}
