import type { Block } from '../content/story.ts';
import type { Facing, FacingPassage } from './facing.ts';
import { furnitureWords } from './furniture.ts';
import { opensWithQuote, passageHtml } from './passage.ts';
import { type RefView, refs } from './refs.ts';
import type { Side } from './side.ts';
import { sentenceSpace } from './spacing.ts';
import type { Elsewhere, ElsewhereView } from './story/elsewhere.ts';
import { type WithheldView, withheld } from './withheld.ts';

/** A passage as the reading view prints it, within its block. */
export interface SentenceView {
  readonly id: string;
  readonly html: string;
  /** Told by this side alone. */
  readonly only: boolean;
  /** Links to its twins, or to its row. */
  readonly refs: readonly RefView[];
  /** Where it stands among the twins of other outlets; `null` where no other tells it. */
  readonly elsewhere: ElsewhereView | null;
}

/** Passages of a block that are counted in their place. */
export interface WithheldSentences extends WithheldView {
  /** The ids by which the map knows them. */
  readonly ids: readonly string[];
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
  /** Its sort of furniture, in words; `null` of the report, and of a heading, which shows what it is. */
  readonly furniture: string | null;
  /** Passages of the block that are not printed. */
  readonly withheld: WithheldSentences | null;
}

/** An item of a list. */
export interface ItemView {
  /** Its number in a numbered list; `null` in a bulleted one. */
  readonly ordinal: number | null;
  /** Its paragraphs. */
  readonly blocks: readonly BlockView[];
}

/** A block, or the blocks of one list or quotation. */
export type PieceView =
  | { readonly type: 'block'; readonly block: BlockView }
  | { readonly type: 'quotation'; readonly blocks: readonly BlockView[] }
  | { readonly type: 'list'; readonly numbered: boolean; readonly items: readonly ItemView[] };

/** The level of the outlet's name, under which an article's own headings stand. */
const NAME_LEVEL = 2;
const LAST_LEVEL = 6;

function styleOf({ type, furniture }: Block, lead: boolean): BlockStyle {
  if (type === 'caption' || type === 'heading') return type;
  if (furniture !== null) return 'aside';
  return lead && type === 'paragraph' ? 'standfirst' : 'paragraph';
}

function sentenceView(passage: FacingPassage, facing: Facing, told: Elsewhere): SentenceView {
  return {
    id: passage.element,
    html: passageHtml(passage, facing),
    only: passage.links.length === 0 && !passage.furniture,
    refs: refs(passage, facing),
    elsewhere: told.get(passage.element) ?? null,
  };
}

function blockView(
  block: Block,
  side: Side,
  lead: boolean,
  level: number | null,
  facing: Facing,
  told: Elsewhere,
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
    sentences: printed.map((passage) => sentenceView(passage, facing, told)),
    furniture:
      block.furniture === null || block.type === 'heading' ? null : furnitureWords(block.furniture),
    withheld:
      kept.length === 0
        ? null
        : { ...withheld(kept, article), ids: kept.map(({ element }) => element) },
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

/** Runs of neighbours that share a number; one without a number is a run of its own. */
function runs<T>(items: readonly T[], numberOf: (item: T) => number | null): T[][] {
  const found: T[][] = [];
  let before: number | null = null;
  for (const item of items) {
    const number = numberOf(item);
    const run = found.at(-1);
    if (run !== undefined && number !== null && number === before) run.push(item);
    else found.push([item]);
    before = number;
  }
  return found;
}

/**
 * An article whole, in its own order: its blocks, those of one list or quotation together.
 *
 * @param told which of its passages other outlets of the story tell too
 */
export function tellingView(side: Side, facing: Facing, told: Elsewhere): readonly PieceView[] {
  const { blocks } = facing[side].article;
  const lead = blocks.findIndex(({ furniture }) => furniture === null);
  const levelOf = levels(blocks);
  const viewed = blocks.map((block, index) => ({
    block,
    view: blockView(block, side, index === lead, levelOf[index] ?? null, facing, told),
  }));
  return runs(viewed, ({ block }) => block.group).flatMap((run): PieceView[] => {
    const holds = (type: Block['type']) => run.some(({ block }) => block.type === type);
    if (holds('list item')) {
      const items = runs(run, ({ block }) => block.item).map((item) => ({
        ordinal: item[0]?.block.ordinal ?? null,
        blocks: item.map(({ view }) => view),
      }));
      return [{ type: 'list', numbered: items.some(({ ordinal }) => ordinal !== null), items }];
    }
    const views = run.map(({ view }) => view);
    if (holds('quote')) return [{ type: 'quotation', blocks: views }];
    return views.map((block) => ({ type: 'block', block }));
  });
}
