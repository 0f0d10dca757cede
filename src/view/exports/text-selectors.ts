import type { Range } from '../../text/range.ts';
import type { ArticleData } from './comparison-schema.ts';

/** Selects words by what they are and what stands around them (Web Annotation Data Model, 4.2.4). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Selects words by where they stand, in Unicode code points (Web Annotation Data Model, 4.2.5). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Code points of context on each side: what Hypothesis, the most used annotation client, writes. */
const CONTEXT = 32;

function codePoints(text: string): number {
  return [...text].length;
}

/**
 * Selects a part of a text by its words.
 *
 * @param range UTF-16 offsets into `text`
 */
export function textQuoteSelector(text: string, { start, end }: Range): TextQuoteSelector {
  const prefix = [...text.slice(0, start)].slice(-CONTEXT).join('');
  const suffix = [...text.slice(end)].slice(0, CONTEXT).join('');
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/**
 * Selects a part of a text by its place.
 *
 * @param range UTF-16 offsets into `text`
 */
export function textPositionSelector(text: string, { start, end }: Range): TextPositionSelector {
  const first = codePoints(text.slice(0, start));
  return {
    type: 'TextPositionSelector',
    start: first,
    end: first + codePoints(text.slice(start, end)),
  };
}

/**
 * A part of a passage within what its block may show around it: neighbours in the block up to the
 * first one that is withheld. What stands around a block in its original is not known.
 *
 * @param index number of the passage in the article, which is not withheld
 * @param part UTF-16 offsets into the passage's text
 */
export function inBlock(
  { blocks, passages, space }: ArticleData,
  index: number,
  part: Range,
): { readonly text: string; readonly range: Range } {
  const block = blocks[passages[index]?.block ?? 0];
  const first = block?.first ?? index;
  const texts = passages.slice(first, first + (block?.count ?? 1)).map(({ text }) => text);
  const own = index - first;
  const from = texts.lastIndexOf(null, own) + 1;
  const found = texts.indexOf(null, own);
  const to = found < 0 ? texts.length : found;
  const before = texts
    .slice(from, own)
    .map((text) => `${text}${space}`)
    .join('');
  return {
    text: texts.slice(from, to).join(space),
    range: { start: before.length + part.start, end: before.length + part.end },
  };
}
