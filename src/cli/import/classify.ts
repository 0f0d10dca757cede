import type { Element, ElementContent } from 'hast';
import { looksLike } from '../../content/furniture.ts';
import type { Furniture } from '../../content/story.ts';
import { type ArticleBlock, headingOf, paragraphOf } from './article-block.ts';
import { blockName } from './block-name.ts';
import { nearestAround, type PageBlock } from './blocks.ts';
import { countWords } from './count-words.ts';
import { endsSentence, isCaption, isKicker, isMoment } from './head-parts.ts';
import { cleanInline, type InlineContext } from './inline.ts';
import { attribute, collapse, elementsOf, textOf } from './tree.ts';

const READ_MORE = / (?:read more|read also|also read|more link|inline link|related|see also) /u;
const SOURCE_LINE = / (?:source|sources|source line|quelle|fuente|agency|agencies|agentur) /u;

/** Most words of a source line, of a bold line that stands for a heading. */
const LONGEST_LINE = 20;
const LONGEST_HEADING = 14;

/** From this share on, a paragraph is a link rather than text with links in it. */
const LINK = 0.95;

/** Numbers for the lists and quotations of a page, by their elements. */
function numbering(): (element: Element) => number {
  const numbers = new Map<Element, number>();
  return (element) => {
    const known = numbers.get(element) ?? numbers.size + 1;
    numbers.set(element, known);
    return known;
  };
}

/** The furniture that a paragraph is, by its place, its name and its words. */
function furnitureOf(block: PageBlock, isBeforeText: boolean): Furniture | null {
  const { around, text, linked } = block;
  if (isCaption(block)) return 'caption';
  if (isBeforeText && isKicker(block)) return 'kicker';
  const words = looksLike(text);
  if (words !== null) return words;
  const named = around.find((element) => attribute(element, 'dataFurniture') !== '');
  if (named !== undefined) return 'read more';
  const name = blockName(block);
  if (READ_MORE.test(name) && linked > 0) return 'read more';
  if (SOURCE_LINE.test(name) && countWords(text) <= LONGEST_LINE) return 'source line';
  return linked >= LINK && !endsSentence(text) ? 'read more' : null;
}

/** Whether all words of a paragraph are bold and read like a heading. */
function isBoldHeading({ element, text, linked }: PageBlock): boolean {
  const bold = [...elementsOf(element)].filter(({ tagName }) => /^(?:b|strong)$/u.test(tagName));
  const isBold = collapse(bold.map(textOf).join(' ')) === text;
  const isShort = countWords(text) <= LONGEST_HEADING;
  return isBold && isShort && linked < LINK && !/[.,;:!…”"»]$/u.test(text);
}

/** The content of a heading, which is bold as a whole. */
function unbold(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    const isBold = node.type === 'element' && /^(?:b|strong)$/u.test(node.tagName);
    return isBold ? unbold(node.children) : [node];
  });
}

function itemNumber(list: Element, item: Element | null): number {
  const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li');
  const first = Number(attribute(list, 'start') || 1);
  return (
    (Number.isInteger(first) ? first : 1) +
    Math.max(
      0,
      items.findIndex((one) => one === item),
    )
  );
}

/** What the parts of one caption stand in: its figure, or its own `<figcaption>` where a figure has several. */
function captionAround(block: PageBlock): Element | null {
  const figure = nearestAround(block, /^figure$/u);
  const captions = figure === null ? [] : [...elementsOf(figure)].filter(isCaptionElement);
  return captions.length === 1 ? figure : nearestAround(block, /^(?:figcaption|caption)$/u);
}

function isCaptionElement({ tagName }: Element): boolean {
  return tagName === 'figcaption';
}

/** A caption with the next part of it, most often its credit. */
function joined(caption: ArticleBlock, { nodes, text }: ArticleBlock): ArticleBlock {
  const space = { type: 'text', value: ' ' } as const;
  return paragraphOf([...caption.nodes, space, ...nodes], `${caption.text} ${text}`, 'caption');
}

/**
 * Makes the blocks of an article out of those of its page: what each is, and what furniture.
 *
 * @param kept the article's blocks, in order
 * @param isLive whether moments that stand alone head the entries of a live report
 */
export function classifyBlocks(
  kept: readonly PageBlock[],
  isLive: boolean,
  context: InlineContext,
): readonly ArticleBlock[] {
  const numberOf = numbering();
  const levels = kept.flatMap(({ level }) => (level === null ? [] : [Math.max(2, level)]));
  // The first level of sub-headings is the second, whatever the page made it.
  const lift = levels.length === 0 ? 0 : Math.min(...levels) - 2;
  const made: ArticleBlock[] = [];
  let isBeforeText = true;
  let caption: Element | null = null;

  /** A block of the report as its container has it. */
  function placed(paragraph: ArticleBlock, block: PageBlock): ArticleBlock {
    const container = nearestAround(block, /^(?:blockquote|[uo]l)$/u);
    if (container === null || paragraph.furniture === 'caption') return paragraph;
    if (container.tagName === 'blockquote') {
      return { ...paragraph, type: 'quote', quotation: numberOf(container) };
    }
    const number = itemNumber(container, nearestAround(block, /^li$/u));
    const list = { id: numberOf(container), ordered: container.tagName === 'ol', number };
    return { ...paragraph, type: 'list item', list };
  }

  for (const [at, block] of kept.entries()) {
    const nodes = cleanInline(block.element.children, context);
    const text = textOf({ type: 'root', children: nodes });
    if (text === '') continue;
    const { level } = block;
    const next = kept[at + 1];
    const standsFree = nearestAround(block, /^(?:blockquote|[uo]l|figure)$/u) === null;
    const furniture = level === null ? furnitureOf(block, isBeforeText) : null;
    const heads = standsFree && next?.level === null && furniture === null && !isBeforeText;
    const isInside = nearestAround(block, /^(?:figcaption|caption)$/u) !== null;
    const around = furniture === 'caption' ? captionAround(block) : null;
    const last = made.at(-1);
    if (level !== null) made.push(headingOf(unbold(nodes), text, Math.max(2, level) - lift));
    else if (isLive && isMoment(block)) made.push(headingOf(nodes, text));
    else if (heads && isBoldHeading(block)) {
      made.push(headingOf(unbold(nodes), text, levels.length > 0 ? 3 : 2));
    } else if (last !== undefined && around !== null && around === caption) {
      made.splice(-1, 1, joined(last, paragraphOf(nodes, text, furniture)));
    } else {
      made.push(placed(paragraphOf(nodes, text, furniture), block));
      if (furniture === null) isBeforeText = false;
    }
    // A credit above its caption is a line of its own; one below it ends the caption.
    caption = isInside || around === caption ? around : null;
  }
  return made;
}
