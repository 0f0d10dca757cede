import type { Link } from '../align/alignment.ts';
import { calmMarks } from './calm-marks.ts';
import type { Facing, FacingPassage } from './facing.ts';
import { farthestKind } from './kind.ts';
import { markedHtml } from './marked-html.ts';
import { NO_PAIRED_WORDS, type PairedWords } from './paired-words.ts';
import { passageMarks } from './passage-marks.ts';
import { facingSide, linkEnd } from './side.ts';

/** Quotation marks that open in some language or other (Unicode Ps, Pi and the straight and low ones). */
const OPENING_QUOTE = /^["'“‘„‚«‹»›「『]/u;

/** Whether a text opens with a quotation mark, which then hangs in the margin. */
export function opensWithQuote(text: string): boolean {
  return OPENING_QUOTE.test(text);
}

/** A passage's own words as HTML, as its source prints them. */
export function passageHtml({ side, index }: FacingPassage, facing: Facing): string {
  return markedHtml(facing[side].article.passages[index]?.html ?? [], []);
}

/**
 * A passage's own words as HTML, those that differ from its twins in `<mark>`. In a reworded passage,
 * where most words differ, only the telling ones are marked.
 *
 * @param paired words that a ledger pairs, which stand opposite each other wherever they are
 */
export function markedPassageHtml(
  passage: FacingPassage,
  facing: Facing,
  paired: PairedWords = NO_PAIRED_WORDS,
): string {
  const { side, index, text, links } = passage;
  const { passages, lang } = facing[side].article;
  const across = facingSide(side);
  const opposite = (link: Link) => facing[across].passages[linkEnd(link, across)]?.links ?? [];
  const ends = links.map((link) => linkEnd(link, across));
  const marks = passageMarks(text, links, side, opposite, paired(side, index, ends));
  const calm = farthestKind(links) === 'reworded' ? calmMarks(text, marks, lang) : marks;
  return markedHtml(passages[index]?.html ?? [], calm);
}
