import type { Element } from 'hast';
import { looksLike } from '../../content/furniture.ts';
import { isPhotoText, markedAround, type PageBlock } from './blocks.ts';
import { readBylineInPlace } from './byline.ts';
import { furthest } from './column.ts';
import { countWords } from './count-words.ts';
import { likeParts } from './entries.ts';
import { foldedWords } from './folded-words.ts';
import { isBoldLabel } from './furniture-of.ts';
import {
  endsSentence,
  isByline,
  isCaption,
  isKicker,
  isMoment,
  isStandfirst,
} from './head-parts.ts';
import type { LeftOutItem, LeftOutSort } from './left-out.ts';
import { listAround, listRightAfter, listsOf } from './lists.ts';
import type { Metadata } from './metadata/metadata.ts';
import { spacedText } from './spaced-text.ts';
import { linksIn } from './tree.ts';

/** The blocks of the article, and what else the page holds. */
export interface Selection {
  readonly kept: readonly PageBlock[];
  readonly leftOut: readonly LeftOutItem[];
}

/** Labels that stand where an advertisement was, in the languages of the larger markets. */
export const AD_LABEL =
  /^(?:advertisement|advertising|sponsored|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|реклама|إعلان|広告|广告|(?:story|article) continues (?:below|after)(?: (?:this |the )?ad(?:vertisement)?)?|continue reading(?: the main story)?|loading|share(?: this(?: article)?)?|listen|print|save|skip ad(?:vertisement)?)[\s.…:]*$/iu;

/** Labels of buttons that stand as text beside photos and players. */
const BUTTON =
  /^(?:[[(]?\+[\])]?\s*)?(?:(?:enlarge|zoom)(?: (?:this |the )?(?:image|photo|picture))?|view (?:photos?|(?:image )?gallery)|full ?screen|auto ?play|(?:hide|show) captions?|close|replay|previous|next|play (?:video|audio)|ampliar(?: foto)?|agrandir(?: l['’]image)?|vergrößern)[\s.…:»]*$/iu;

/** Whether a text is signs alone, as rows of dashes and asterisks between parts are. */
function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Whether a block is no more than what outlets set above links: "Read more", "RELATED:". */
function isReadMoreLabel({ text, linked }: PageBlock): boolean {
  const label = text.replace(/\s*[:：|]$/u, '');
  return linked === 0 && !/[:：|]/u.test(label) && looksLike(`${label}:`) === 'read more';
}

/** Blocks above the headline among which its kicker is looked for. */
const ABOVE = 4;

/** Blocks after the last paragraph among which the source line is looked for. */
const BELOW = 8;

/** Fewest words of a point in the list that sums an article up. */
const POINT = 4;

/** Fewest words of a caption above the text that only a photo beside it tells: fewer are a tool with its icon. */
const CAPTION = 3;

/** Fewest words of an item in a list that ends an article: fewer are a label or a button. */
const ITEM = 2;

/** From this share on, a block is a link rather than text with links in it. */
const LINK = 0.8;

/**
 * The headline's block: the heading that says it, else a line that does, else the last first-level heading
 * before the text.
 *
 * @param first number of the first block in the main text
 * @param prose number of the first sentence there
 */
function headlineOf(
  blocks: readonly PageBlock[],
  headline: string,
  first: number,
  prose: number,
): PageBlock | undefined {
  const words = foldedWords(headline);
  const exact = blocks.filter(({ text, index }) => index <= prose && foldedWords(text) === words);
  const heading = exact.find(({ level }) => level !== null) ?? exact[0];
  if (heading !== undefined && words !== '') return heading;
  return blocks.findLast(({ level, index }) => level === 1 && index <= first);
}

/**
 * Chooses the blocks of the article: those of the main text; all that stands between them; the kicker,
 * standfirst and captions of its head; what follows its last paragraph in the same place, a list
 * right after it, and its source line. Headline, bylines, labels of advertisements and lists of links go.
 *
 * @param blocks all blocks of the cleaned page
 * @param main numbers of those in the main text
 */
export function selectBlocks(
  blocks: readonly PageBlock[],
  main: ReadonlySet<number>,
  { headline, authors, isLive }: Metadata,
): Selection {
  const start = blocks.find(({ index }) => main.has(index))?.index ?? 0;
  const above = headlineOf(blocks, headline, start, start)?.index ?? -1;
  const text = new Set([...main, ...likeParts(blocks, main, above, isLive)]);
  const found = blocks.filter(({ index, level }) => text.has(index) && level !== 1);
  const first = furthest(blocks, found[0]?.index ?? 0, -1);
  const last = furthest(blocks, found.at(-1)?.index ?? -1, 1);
  const column = blocks[last]?.around[0];
  const prose = found.filter(({ level, text }) => level === null && endsSentence(text));
  const title = headlineOf(blocks, headline, first, Math.max(first, prose[0]?.index ?? first));
  const headEnd = prose[1]?.index ?? first;
  const links = listsOf(blocks, ({ linked }) => linked >= LINK);
  const summaries = listsOf(
    blocks,
    ({ linked, text }) => linked === 0 && countWords(text) >= POINT,
  );
  const ending = listRightAfter(blocks, last, ({ linked, text }) => {
    return linked === 0 && countWords(text) >= ITEM;
  });
  const top = title === undefined || title.index > first ? first : title.index;

  /** Whether a block that is not in the main text belongs to the article all the same. */
  function belongs(block: PageBlock): boolean {
    const { index, around, linked } = block;
    if (index >= first && index <= last) {
      return linked < 0.5 || looksLike(block.text) !== null || markedAround(block) !== null;
    }
    if (index > last) {
      if (ending !== null && listAround(block) === ending) return true;
      if (index <= last + BELOW && looksLike(block.text) === 'source line') return true;
      return around[0] === column && linked < 0.5 && endsSentence(block.text);
    }
    if (index < top) return index >= top - ABOVE && isKicker(block);
    if (isKicker(block) || isStandfirst(block)) return true;
    if (isCaption(block)) return !isPhotoText(block) || countWords(block.text) >= CAPTION;
    const listed = listAround(block) ?? listAfter(block);
    return listed !== null && summaries.has(listed);
  }

  /** The list that a heading stands right above. */
  function listAfter({ level, index }: PageBlock): Element | null {
    const next = blocks[index + 1];
    return level === null || next === undefined ? null : listAround(next);
  }

  /** Why a block is left out after all; `null` where it stays. */
  function fault(block: PageBlock): LeftOutSort | null {
    if (AD_LABEL.test(block.text)) return 'ad';
    if (isWordless(block.text) || BUTTON.test(block.text)) return 'tool';
    if (isLive && isMoment(block)) return null;
    if (isByline(block, authors)) return 'byline';
    const isHead = block.level === null && block.index < headEnd && !endsSentence(block.text);
    if (isHead && readBylineInPlace(spacedText(block.element)) !== null) return 'byline';
    const list = listAround(block);
    const isLinks = block.linked >= LINK && linksIn(block.element).length > 1;
    return isLinks || (list !== null && links.has(list)) ? 'related' : null;
  }

  /** Whether a block that is left out stands where bylines do, between headline and text, and is one. */
  function isHeadByline(block: PageBlock): boolean {
    if (block.index <= top || block.index >= headEnd) return false;
    return isByline(block, authors) || readBylineInPlace(spacedText(block.element)) !== null;
  }

  const kept: PageBlock[] = [];
  const leftOut: LeftOutItem[] = [];
  /** Numbers of the blocks of lists of links. */
  const related = new Set<number>();
  for (const block of blocks) {
    if (last === -1) break;
    if (block === title || (block.level !== null && block.text === headline)) continue;
    const chosen = text.has(block.index) || belongs(block);
    const sort = chosen ? fault(block) : isHeadByline(block) ? 'byline' : 'text';
    if (sort === 'related') related.add(block.index);
    if (sort === null) kept.push(block);
    else leftOut.push({ sort, text: spacedText(block.element) });
  }
  // A heading with nothing under it stood over something that is left out.
  const isEmpty = (block: PageBlock): boolean => {
    const below = blocks[block.index + 1];
    if (isReadMoreLabel(block)) return below === undefined || !leads(below);
    if (below === undefined) return block.level !== null;
    return related.has(below.index) && (block.level !== null || isBoldLabel(block));
  };
  const leads = ({ index, linked }: PageBlock): boolean => linked >= LINK && !related.has(index);
  const full = kept.filter((block) => !isEmpty(block));
  while (full.at(-1)?.level !== null && full.length > 0) full.pop();
  const empty = kept.filter((block) => !full.includes(block));
  leftOut.push(
    ...empty.map(({ element }) => ({ sort: 'related' as const, text: spacedText(element) })),
  );
  return { kept: full, leftOut };
}
