import { once } from '../../text/once.ts';
import { isWrittenInHan } from '../../text/segmenter.ts';
import type { ReadArticle, ReadPassage } from '../reading/read.ts';
import { calendarMentions } from './calendar.ts';
import { halves } from './halves.ts';
import { hanFigures } from './han.ts';
import { hedgeBefore, isRoughTime, sideOfTime } from './hedges.ts';
import { joinStretches } from './joined-stretches.ts';
import { areConverted } from './measures.ts';
import type { Hedge, Mention } from './mention.ts';
import { numberMentions } from './number-mentions.ts';
import type { Found, Page } from './page.ts';
import { roundNouns } from './round-nouns.ts';
import { toldFrom } from './told-from.ts';

/** The longest reading of a stretch wins; of equally long ones, the one found first. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const next of [...found].sort((a, b) => a.first - b.first || b.count - a.count)) {
    const last = kept.at(-1);
    if (!last || last.first + last.count <= next.first) kept.push(next);
  }
  return kept;
}

/** Whether a number in brackets only converts the one before them: "50 miles (80 kilometres)". */
function isConversion(text: string, before: Mention | undefined, mention: Mention): boolean {
  if (!before || !areConverted(before, mention)) return false;
  return /^\s*[([]\s*(?:\p{L}+\s+)?$/u.test(text.slice(before.end, mention.start));
}

/** How the words before a number or a time of day qualify it. */
function hedgeOf({ tokens, lang }: Page, first: number, kind: Found['kind']): Hedge | null {
  if (kind === 'number') return hedgeBefore(tokens, first, lang);
  if (kind !== 'time of day') return null;
  return sideOfTime(tokens, first, lang) ?? (isRoughTime(tokens, first, lang) ? 'about' : null);
}

function inPassage(passage: ReadPassage, lang: string): Mention[] {
  const page = { tokens: passage.tokens, text: passage.text, lang };
  const found = withoutOverlaps([
    ...calendarMentions(page),
    ...roundNouns(page),
    ...halves(page),
    ...numberMentions(page),
  ]);
  const read = found.flatMap((mention): Mention[] => {
    const { first, count, kind, value, units = [], part = null } = mention;
    const { trailing = 0, leading = 0, isName = false } = mention;
    const [start, last] = [passage.tokens[first - leading], first + count - 1];
    const end = passage.tokens[last + trailing];
    if (!start || !end) return [];
    const hedge = mention.hedge ?? hedgeOf(page, first, kind);
    const place = { passage: passage.index, start: start.start, end: end.end };
    const from = kind === 'number' ? toldFrom(passage.tokens, first, last, lang) : null;
    return [
      { ...place, kind, value, units, counted: null, hedge, part, from, isName, first, last },
    ];
  });
  const told = read.filter((mention, at) => !isConversion(passage.text, read[at - 1], mention));
  return joinStretches(told, passage.tokens, lang);
}

function inHanPassage(passage: ReadPassage): Mention[] {
  return hanFigures(passage.text).map((found) => {
    const first = passage.tokens.findIndex(({ end }) => end > found.start);
    const last = passage.tokens.findLastIndex(({ start }) => start < found.end);
    return { ...found, passage: passage.index, from: null, isName: false, first, last };
  });
}

/** The figures and dates of an article, in reading order. Furniture is passed over. */
export const mentions = once((article: ReadArticle): Mention[] => {
  const isHan = isWrittenInHan(article.lang);
  return article.passages
    .filter(({ furniture }) => !furniture)
    .flatMap((passage) => (isHan ? inHanPassage(passage) : inPassage(passage, article.lang)));
});
