import { type BylineFacts, bylineFacts, namesAlone, readBylineInPlace } from './byline.ts';
import { endsSentence } from './head-parts.ts';
import type { LeftOutItem, LeftOutSort } from './left-out.ts';
import type { PlainParagraph } from './plain-paragraphs.ts';
import { AD_LABEL } from './select.ts';
import { collapse } from './tree.ts';

/** Paragraphs of prose among which a byline may stand: a first sentence or a standfirst comes before it. */
const ABOVE = 2;

/** A plain text without what is no part of the article. */
export interface WithoutBylines {
  readonly paragraphs: readonly PlainParagraph[];
  readonly leftOut: readonly LeftOutItem[];
  readonly byline: BylineFacts;
}

/** Whether a paragraph is a byline: by its own words, or as names right above a line of a date. */
function isByline(text: string, below: string): boolean {
  if (endsSentence(text)) return false;
  if (readBylineInPlace(text) !== null) return true;
  return namesAlone(text).length > 0 && readBylineInPlace(below)?.days.length === 1;
}

/**
 * Takes out of a plain text the bylines of its head, labels of buttons and advertisements, and lines
 * without a letter or digit.
 *
 * @param outlet the article's, which is no author
 */
export function withoutBylines(all: readonly PlainParagraph[], outlet: string): WithoutBylines {
  const leftOut: LeftOutItem[] = [];
  let prose = 0;
  const sortOf = (text: string, at: number): LeftOutSort | null => {
    if (AD_LABEL.test(text)) return 'ad';
    if (!/[\p{L}\p{N}]/u.test(text)) return 'text';
    const isHead = at > 0 && prose < ABOVE;
    return isHead && isByline(text, collapse(all[at + 1]?.text ?? '')) ? 'byline' : null;
  };
  const paragraphs = all.filter((paragraph, at) => {
    const text = collapse(paragraph.text);
    const sort = sortOf(text, at);
    if (sort !== null) leftOut.push({ sort, text });
    else if (endsSentence(text)) prose += 1;
    return sort === null;
  });
  const lines = leftOut.filter(({ sort }) => sort === 'byline').map(({ text }) => text);
  const facts = bylineFacts(lines, [outlet]);
  const [unsigned] = lines.filter((line) => namesAlone(line).length > 0);
  const byline =
    facts.authors.length > 0 || unsigned === undefined
      ? facts
      : { ...facts, authors: namesAlone(unsigned), from: [unsigned, ...facts.from] };
  return { paragraphs, leftOut, byline };
}
