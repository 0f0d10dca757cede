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
  // Twice as many UTF-16 units hold that many code points, even where the outermost is half of one.
  const near = 2 * CONTEXT;
  const prefix = [...text.slice(Math.max(0, start - near), start)].slice(-CONTEXT).join('');
  const suffix = [...text.slice(end, end + near)].slice(0, CONTEXT).join('');
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

/** A passage, and what its block may show around it. */
export interface PassageInBlock {
  /** The passage's own. */
  readonly text: string;
  /** The passage with its neighbours in the block, up to the first one on each side that is withheld. */
  readonly around: string;
  /** UTF-16 offset of the passage in `around`. */
  readonly start: number;
}

/**
 * The passages of an article within their blocks, by their ids; those that are withheld have no entry.
 * What stands around a block in its original is not known.
 */
export function passagesInBlocks({
  blocks,
  passages,
  space,
}: ArticleData): ReadonlyMap<string, PassageInBlock> {
  const placed = new Map<string, PassageInBlock>();
  for (const { first, count } of blocks) {
    let run: { readonly id: string; readonly text: string }[] = [];
    const close = () => {
      const around = run.map(({ text }) => text).join(space);
      let start = 0;
      for (const { id, text } of run) {
        placed.set(id, { text, around, start });
        start += text.length + space.length;
      }
      run = [];
    };
    for (const { id, text } of passages.slice(first, first + count)) {
      if (text === null) close();
      else run.push({ id, text });
    }
    close();
  }
  return placed;
}
