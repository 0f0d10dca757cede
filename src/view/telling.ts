import type { Block } from '../content/story.ts';
import type { Facing, FacingPassage } from './facing.ts';
import { opensWithQuote, passageHtml } from './passage.ts';
import { type RefView, refs } from './refs.ts';
import type { Side } from './side.ts';
import { sentenceSpace } from './spacing.ts';
import { type WithheldView, withheld } from './withheld.ts';

/** A passage as the reading view prints it, within its block. */
export interface SentenceView {
  readonly id: string;
  readonly html: string;
  /** Told by this side alone. */
  readonly only: boolean;
  /** Links to its twins, or to its row. */
  readonly refs: readonly RefView[];
}

/** How a block is set. */
export type BlockStyle = 'paragraph' | 'standfirst' | 'heading' | 'caption' | 'aside';

/** A block of an article. */
export interface BlockView {
  readonly style: BlockStyle;
  /** Level of a heading in the page, 3 to 6. */
  readonly level: number | null;
  /** It opens with a quotation mark. */
  readonly quote: boolean;
  /** Between its sentences. */
  readonly space: '' | ' ';
  readonly sentences: readonly SentenceView[];
  /** Passages of the block that are not printed. */
  readonly withheld: WithheldView | null;
}

/** A block, or the blocks of one list or quotation. */
export type PieceView =
  | { readonly type: 'block'; readonly block: BlockView }
  | { readonly type: 'quotation'; readonly blocks: readonly BlockView[] }
  | { readonly type: 'list'; readonly start: number | null; readonly blocks: readonly BlockView[] };

/** The level of the outlet's name, under which an article's own headings stand. */
const NAME_LEVEL = 2;
const LAST_LEVEL = 6;

function styleOf({ type, furniture }: Block, lead: boolean): BlockStyle {
  if (type === 'caption' || type === 'heading') return type;
  if (furniture !== null) return 'aside';
  return lead && type === 'paragraph' ? 'standfirst' : 'paragraph';
}

function sentenceView(passage: FacingPassage, facing: Facing): SentenceView {
  return {
    id: passage.element,
    html: passageHtml(passage, facing),
    only: passage.links.length === 0 && !passage.furniture,
    refs: refs(passage, facing),
  };
}

function blockView(
  block: Block,
  side: Side,
  lead: boolean,
  level: number | null,
  facing: Facing,
): BlockView {
  const { article, passages } = facing[side];
  const own = passages.slice(block.first, block.first + block.count);
  const printed = own.filter((passage) => !passage.withheld);
  const kept = own.filter((passage) => passage.withheld);
  return {
    style: styleOf(block, lead),
    level,
    quote: opensWithQuote(printed[0]?.text ?? ''),
    space: sentenceSpace(article.lang),
    sentences: printed.map((passage) => sentenceView(passage, facing)),
    withheld: kept.length === 0 ? null : withheld(kept, article),
  };
}

/** Levels for an article's headings that skip none: at most one deeper than the heading before. */
function levels(blocks: readonly Block[]): (number | null)[] {
  let before = NAME_LEVEL;
  return blocks.map(({ type, depth }) => {
    if (type !== 'heading') return null;
    before = Math.min((depth ?? NAME_LEVEL) + 1, before + 1, LAST_LEVEL);
    return before;
  });
}

/** An article whole, in its own order: its blocks, those of one list or quotation together. */
export function tellingView(side: Side, facing: Facing): readonly PieceView[] {
  const { blocks } = facing[side].article;
  const lead = blocks.findIndex(({ furniture }) => furniture === null);
  const levelOf = levels(blocks);
  const pieces: PieceView[] = [];
  let group: number | null = null;
  blocks.forEach((block, index) => {
    const view = blockView(block, side, index === lead, levelOf[index] ?? null, facing);
    const before = pieces.at(-1);
    const same = block.group !== null && block.group === group;
    group = block.group;
    if (same && before !== undefined && before.type !== 'block') {
      pieces[pieces.length - 1] = { ...before, blocks: [...before.blocks, view] };
    } else if (block.type === 'quote') pieces.push({ type: 'quotation', blocks: [view] });
    else if (block.type === 'list item') {
      pieces.push({ type: 'list', start: block.ordinal, blocks: [view] });
    } else pieces.push({ type: 'block', block: view });
  });
  return pieces;
}
