import type { Element, ElementContent } from 'hast';
import { looksLike } from '../../content/furniture.ts';
import { type ArticleBlock, headingOf, paragraphOf } from './article-block.ts';
import { isPhotoText, markedAround, nearestAround, type PageBlock } from './blocks.ts';
import type { EndNote } from './end-notes.ts';
import { furnitureOf, isBoldHeading } from './furniture-of.ts';
import {
  isCaption,
  isHeadedStandfirst,
  isKicker,
  isMoment,
  isNamedStandfirst,
} from './head-parts.ts';
import { cleanInline, type InlineContext } from './inline.ts';
import { listAround } from './lists.ts';
import { BULLET } from './plain-paragraphs.ts';
import { attribute, elementsOf, rawText, textOf } from './tree.ts';

/** Number of every list that is made of paragraphs with signs: no other block stands between its items. */
const BULLETED = 0;

/** Numbers for the lists and quotations of a page, by their elements. */
function numbering(): (element: Element) => number {
  const numbers = new Map<Element, number>();
  return (element) => {
    const known = numbers.get(element) ?? numbers.size + 1;
    numbers.set(element, known);
    return known;
  };
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
    (Number.isInteger(first) ? first : 1) + Math.max(0, item === null ? 0 : items.indexOf(item))
  );
}

/**
 * A paragraph that begins with the sign of a list, as word processors write its items, without the sign;
 * `null` where it is none, or has more than text before its first word.
 */
function bulleted(paragraph: ArticleBlock, above: ArticleBlock | undefined): ArticleBlock | null {
  const texts = paragraph.nodes.findIndex(({ type }) => type !== 'text');
  const start = paragraph.nodes.slice(0, texts === -1 ? undefined : texts);
  const value = rawText({ type: 'root', children: start });
  const sign = BULLET.exec(value)?.[0];
  if (sign === undefined) return null;
  const nodes = [
    { type: 'text' as const, value: value.slice(sign.length) },
    ...paragraph.nodes.slice(start.length),
  ];
  const text = paragraph.text.replace(BULLET, '');
  // Lists of a page are numbered from 1, so that no other list has this one's number.
  const number = above?.list?.id === BULLETED ? above.list.number + 1 : 1;
  const list = { id: BULLETED, ordered: false, number };
  return { ...paragraph, nodes, text, type: 'list item', list };
}

/** What the parts of one caption stand in: the box of its photo, its figure, or its own `<figcaption>` where a figure has several. */
function captionAround(block: PageBlock): Element | null {
  if (isPhotoText(block)) return markedAround(block);
  const figure = nearestAround(block, /^figure$/u);
  const captions = figure === null ? [] : [...elementsOf(figure)].filter(isCaptionElement);
  return captions.length === 1 ? figure : nearestAround(block, /^(?:figcaption|caption)$/u);
}

function isCaptionElement({ tagName }: Element): boolean {
  return tagName === 'figcaption';
}

/** The headings at the beginning of an article that sum it up, by their words or by a name of their own. */
function standfirstsIn(kept: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const text = kept.filter((block) => !isKicker(block) && !isCaption(block));
  const named = text.filter(isNamedStandfirst);
  const isNamed = (block: PageBlock, at: number): boolean => {
    const below = text[at + 1];
    const heads = below === undefined || listAround(below) !== null;
    // A name that several headings share is that of sub-headings.
    return named.length === 1 && named[0] === block && !heads;
  };
  const end = text.findIndex((block, at) => !isHeadedStandfirst(block) && !isNamed(block, at));
  return new Set(text.slice(0, end));
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
 * @param notes those that are notes of the outlet's own, with what they are
 * @param isLive whether moments that stand alone head the entries of a live report
 */
export function classifyBlocks(
  kept: readonly PageBlock[],
  notes: ReadonlyMap<PageBlock, EndNote>,
  isLive: boolean,
  context: InlineContext,
): readonly ArticleBlock[] {
  const numberOf = numbering();
  const standfirsts = standfirstsIn(kept);
  const levels = kept.flatMap((block) =>
    block.level === null || standfirsts.has(block) ? [] : [Math.max(2, block.level)],
  );
  // The first level of sub-headings is the second, whatever the page made it.
  const lift = levels.length === 0 ? 0 : Math.min(...levels) - 2;
  const made: ArticleBlock[] = [];
  // A list whose items have their moments is one of entries, and no list in the text.
  const entries = new Set(isLive ? kept.filter(isMoment).map(listAround) : []);
  /** The nearest element around a block of those that give it its form. */
  const containerOf = (block: PageBlock, tags: RegExp): Element | null => {
    const container = nearestAround(block, tags);
    return entries.has(container) ? null : container;
  };
  let isBeforeText = true;
  let caption: Element | null = null;

  /** A block of the report as its container has it. */
  function placed(paragraph: ArticleBlock, block: PageBlock): ArticleBlock {
    const container = containerOf(block, /^(?:blockquote|[uo]l)$/u);
    if (paragraph.furniture === 'caption') return paragraph;
    if (container === null) return bulleted(paragraph, made.at(-1)) ?? paragraph;
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
    const isText = standfirsts.has(block) || looksLike(text) === 'read more';
    const level = isText ? null : block.level;
    const next = kept[at + 1];
    const standsFree = containerOf(block, /^(?:blockquote|[uo]l|figure)$/u) === null;
    const furniture =
      level === null ? furnitureOf(block, isBeforeText, notes.get(block) ?? null) : null;
    const isAbove = next !== undefined && containerOf(next, /^[uo]l$/u) !== null;
    const canHead = standsFree && next?.level === null && furniture === null;
    const heads = canHead && (!isBeforeText || isAbove);
    const isInside =
      isPhotoText(block) || nearestAround(block, /^(?:figcaption|caption)$/u) !== null;
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
