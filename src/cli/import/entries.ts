import type { Element } from 'hast';
import { once } from '../../text/once.ts';
import type { PageBlock } from './blocks.ts';
import { endsSentence, isMoment } from './head-parts.ts';
import { classesOf, shapeOf } from './shape.ts';
import { elementsOf } from './tree.ts';

/** Fewest elements beside each other that are parts of one text. */
const LEAST = 2;

/** From this share of its characters in links on, an element lists other articles. */
const LINKED = 0.2;

/** From this share on, a block is a link, and a part of the text by nothing but its place. */
const LINK = 0.5;

/** An element with what it holds. Its blocks follow each other on the page. */
interface Part {
  readonly element: Element;
  readonly blocks: PageBlock[];
}

/** The elements around the blocks of a page, by what they stand in, in order. */
function partsIn(
  blocks: readonly PageBlock[],
  parents: ReadonlySet<Element>,
): ReadonlyMap<Element, readonly Part[]> {
  const parts = new Map<Element, Part[]>();
  for (const block of blocks) {
    for (const [at, element] of block.around.entries()) {
      const parent = block.around[at + 1];
      if (parent === undefined || !parents.has(parent)) continue;
      const siblings = parts.get(parent) ?? [];
      const last = siblings.at(-1);
      if (last?.element === element) last.blocks.push(block);
      else siblings.push({ element, blocks: [block] });
      parts.set(parent, siblings);
    }
  }
  return parts;
}

function isProse({ level, text, linked }: PageBlock): boolean {
  return level === null && linked < LINK && endsSentence(text);
}

/** Whether a block tells a time, as the head of an entry of a live report does. */
const tellsTime = once((block: PageBlock): boolean => {
  return (
    isMoment(block) || [...elementsOf(block.element)].some(({ tagName }) => tagName === 'time')
  );
});

/** The classes of an element, each with its tag: entries share one and may have some of their own as well. */
function sortsOf(element: Element): readonly string[] {
  return classesOf(element)
    .split(/\s+/u)
    .map((name) => `${element.tagName}.${name}`);
}

/** The entries of a live report: the most elements beside each other that tell a time, and what is built as they are. */
function liveEntries(
  groups: readonly (readonly Part[])[],
  main: ReadonlySet<number>,
): readonly Part[] {
  let entries: readonly Part[] = [];
  let most = LEAST - 1;
  for (const parts of groups) {
    const timed = parts.filter(({ blocks }) => blocks.some(tellsTime));
    const found = timed.filter(({ blocks }) => blocks.some(({ index }) => main.has(index)));
    const sorts = new Set(found.flatMap(({ element }) => sortsOf(element)));
    const own = timed.filter(({ element }) => sortsOf(element).some((sort) => sorts.has(sort)));
    if (own.length <= most) continue;
    most = own.length;
    const shapes = new Set(own.map(({ element }) => shapeOf(element)));
    const known = new Set(own);
    entries = parts.filter((part) => known.has(part) || shapes.has(shapeOf(part.element)));
  }
  return entries;
}

/** How a block stands in an element around it, by tags and classes. */
function placeIn({ element, around }: PageBlock, part: Element): string {
  return [element, ...around.slice(0, around.indexOf(part))].map(shapeOf).join(' ');
}

/** Whether a part is one of a text and no list of other articles, by its links and its paragraphs. */
function isOfText({ element, blocks }: Part, places: ReadonlySet<string>): boolean {
  const ink = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.text.length * block.linked, 0);
  if (linked >= ink * LINKED || blocks.some(({ level }) => level === 1)) return false;
  return blocks.some((block) => isProse(block) && places.has(placeIn(block, element)));
}

/** The parts right before and after those that hold the main text, as far as they are built as these are. */
function besideMain(
  parts: readonly Part[],
  main: ReadonlySet<number>,
  top: number,
): readonly Part[] {
  const alike = new Map<string, Part[]>();
  for (const part of parts) {
    if (classesOf(part.element) === '') continue;
    const group = alike.get(shapeOf(part.element)) ?? [];
    group.push(part);
    alike.set(shapeOf(part.element), group);
  }
  return [...alike.values()].flatMap((group) => {
    const holds = ({ blocks }: Part): boolean =>
      blocks.some((block) => main.has(block.index) && isProse(block));
    const holding = group.filter(holds);
    if (holding.length < LEAST) return [];
    const places = new Set(
      holding.flatMap(({ element, blocks }) =>
        blocks.filter(isProse).map((block) => placeIn(block, element)),
      ),
    );
    const isNext = (part: Part): boolean =>
      (part.blocks[0]?.index ?? 0) > top && isOfText(part, places);
    const before = group.slice(0, group.findIndex(holds)).reverse();
    const after = group.slice(group.findLastIndex(holds) + 1);
    return [before, after].flatMap((side) => {
      const end = side.findIndex((part) => !isNext(part));
      return end === -1 ? side : side.slice(0, end);
    });
  });
}

/**
 * The parts of a text that Readability leaves out though they are built as those that it finds: entries
 * of a live report that are one short sentence, a first and a last section. In a live report, the
 * elements beside each other that tell a time are its entries; else two parts that hold main text have to
 * stand beside each other, and what is before and after them has to be of the same tag and classes, with
 * paragraphs in the same place and few links.
 *
 * @param blocks all of the page
 * @param main numbers of those in the main text
 * @param top number of the headline's block, above which nothing belongs to the text; −1 where there is none
 * @returns numbers of the blocks in such parts, those that are no more than a link left aside
 */
export function likeParts(
  blocks: readonly PageBlock[],
  main: ReadonlySet<number>,
  top: number,
  isLive: boolean,
): ReadonlySet<number> {
  const parents = new Set(
    blocks.filter(({ index }) => main.has(index)).flatMap(({ around }) => around),
  );
  const groups = [...partsIn(blocks, parents).values()];
  const found = isLive
    ? liveEntries(groups, main)
    : groups.flatMap((parts) => besideMain(parts, main, top));
  const own = found.flatMap((part) => part.blocks);
  // The heading and the time of an entry lead to it.
  const belongs = (block: PageBlock): boolean =>
    block.linked < LINK || (isLive && (block.level !== null || tellsTime(block)));
  return new Set(own.filter(belongs).map(({ index }) => index));
}
