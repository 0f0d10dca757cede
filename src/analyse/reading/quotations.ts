import { quotations } from '../../text/quotations.ts';
import type { Range } from '../../text/range.ts';
import type { LedgerPassage } from '../comparison.ts';
import type { Place } from '../evidence.ts';
import { loneQuotation } from './lone-marks.ts';

/** Words in quotation marks, or in a block that is set as a quotation and has none. */
export interface Quotation {
  /** The words without their marks and the stop or comma before the closing one; one place a passage. */
  readonly words: readonly Place[];
  /** The same with the marks. */
  readonly whole: readonly Place[];
}

/** The passages of a block, joined as they stood. */
interface Block {
  readonly text: string;
  readonly furniture: boolean;
  readonly isSetAsQuote: boolean;
  /** Where each passage stands in the joined text. */
  readonly parts: readonly (Range & { readonly passage: number })[];
}

function joinBlocks(passages: readonly LedgerPassage[]): Block[] {
  const blocks: (Block & { parts: (Range & { passage: number })[] })[] = [];
  passages.forEach(({ text, furniture, block, isSetAsQuote = false }, passage) => {
    const last = blocks.at(-1);
    if (last && passages[passage - 1]?.block === block) {
      const start = last.text.length + 1;
      blocks[blocks.length - 1] = {
        ...last,
        text: `${last.text} ${text}`,
        parts: [...last.parts, { passage, start, end: start + text.length }],
      };
    } else {
      const parts = [{ passage, start: 0, end: text.length }];
      blocks.push({ text, furniture, isSetAsQuote, parts });
    }
  });
  return blocks;
}

/** The mark that closes what a paragraph's first mark opens. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '「': '」',
  '『': '』',
};

/** A dash names whom a block that is set as a quotation quotes: "— Mira Tolan". */
export const SIGNED = /^\s*[—–―]/u;

/** The words of a block that is set as a quotation, up to the sentence that signs it. */
function setQuotation({ text, parts }: Block): Range[] {
  const signed = parts.find(({ start, end }) => SIGNED.test(text.slice(start, end)));
  const end = signed?.start ?? text.length;
  return end === 0 ? [] : [{ start: 0, end }];
}

/**
 * The quotations of a block. Where the next paragraph begins with an opening mark, speech goes on
 * over the break without a closing mark: such a quotation ends with its paragraph.
 */
function quotationsOf(block: Block, next: Block | undefined, lang: string): Range[] {
  const closing = next?.furniture === block.furniture ? CLOSING[next.text.charAt(0)] : undefined;
  const found = quotations(block.text, lang);
  if (block.isSetAsQuote && found.length === 0) return setQuotation(block);
  const carried =
    closing === undefined
      ? undefined
      : quotations(block.text + closing, lang).find(({ end }) => end === block.text.length + 1);
  const whole = carried ? [...found, { start: carried.start, end: block.text.length }] : found;
  return withLone(block, whole);
}

/** The quotations of a block with those of which one mark is missing; they hold what stands within them. */
function withLone({ text, parts }: Block, whole: readonly Range[]): Range[] {
  const lone = parts.flatMap((part) => loneQuotation(text, part, whole));
  const isHeld = ({ start, end }: Range) =>
    lone.some((one) => one.start <= start && end <= one.end);
  return [...whole.filter((one) => !isHeld(one)), ...lone].sort((a, b) => a.start - b.start);
}

/** The stop that ends a short form is its own: "U.S.A." */
const ENDS_SHORT_FORM = /(?<!\p{L})(?:\p{L}\.){2,}$/u;

/** Marks, stops and spaces around the words of a quotation. */
const EDGE = /[\s"'\p{Pi}\p{Pf}„‟‚‛「」『』〝〞〟,،、.。．…;:—–-]/u;

function trim(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) {
    if (ENDS_SHORT_FORM.test(text.slice(from, to))) break;
    to -= 1;
  }
  return { start: from, end: to };
}

/** What of a stretch of a joined block stands in each passage. */
function cut({ parts, text }: Block, stretch: Range, isTrimmed: boolean): Place[] {
  return parts.flatMap((part) => {
    const start = Math.max(stretch.start, part.start);
    const end = Math.min(stretch.end, part.end);
    if (start >= end) return [];
    const kept = isTrimmed ? trim(text, start, end) : { start, end };
    if (kept.start === kept.end) return [];
    return [{ passage: part.passage, start: kept.start - part.start, end: kept.end - part.start }];
  });
}

/**
 * The quotations of an article, in reading order: marks of any style, mixed ("…”), nested, across
 * sentences, and across paragraphs where each begins with an opening mark; with one mark missing
 * (`loneQuotation`); and blocks that are set as a quotation and have no marks. Outer quotations only; one without a letter or digit is none.
 *
 * @param passages of the article, in order
 * @param lang BCP 47 tag
 */
export function findQuotations(passages: readonly LedgerPassage[], lang: string): Quotation[] {
  const blocks = joinBlocks(passages);
  return blocks.flatMap((block, at) =>
    quotationsOf(block, blocks[at + 1], lang).flatMap((stretch) => {
      if (!/[\p{L}\p{N}]/u.test(block.text.slice(stretch.start, stretch.end))) return [];
      return [{ words: cut(block, stretch, true), whole: cut(block, stretch, false) }];
    }),
  );
}
