import type { Element, Parents, Root } from 'hast';
import { looksLike } from '../../content/furniture.ts';
import { sortByName, sortByTag } from './boxes.ts';
import { type Core, isInline } from './core.ts';
import { countWords } from './count-words.ts';
import type { LeftOutItem, LeftOutSort } from './left-out.ts';
import { nameWords } from './name-words.ts';
import { repeatsPage, wordsBesidePullQuotes } from './pull-quote-box.ts';
import { spacedText } from './spaced-text.ts';
import { attribute, elementsOf, isElement, linksIn, textOf } from './tree.ts';

/** Elements of text: what is named in them is a part of their words. */
const TEXT = /^(?:p|h[1-6]|figcaption|caption|blockquote|pre|dt|dd)$/u;

/** Elements that no caption holds, or that mark it themselves. */
const NO_CAPTION = /^(?:h[1-6]|[uo]l|figure|figcaption|blockquote|article|main)$/u;

/** Elements that say something of the page and print nothing. */
const UNPRINTED = /^(?:title|meta|base|link)$/u;

/** Most words of a single link to another article. */
const LONGEST_LINK = 30;

/** Most pull quotes of a page. Each is looked for in all of its words; more boxes are named after something else. */
const MOST_QUOTES = 100;

/** Elements that pages set a photo and its caption in, other than `<figure>`. */
const PHOTO_BOX = /^(?:div|span|section|center|table|td|dl)$/u;

/** Names of boxes whose photo is not the article's: of its author, of other articles. */
const OTHER_PHOTO =
  / (?:authors?|writers?|bylines?|profile|avatar|bio|contributors?|columnists?|teasers?|promos?|comments?|logo) /u;

/** Smallest side of a photo, in pixels, where the page tells it: portraits of authors are smaller. */
const PHOTO_SIDE = 120;

/** Most words of a caption that is not marked as one. */
const LONGEST_CAPTION = 40;

/** Whether a box holds a photo, as far as its names and the photo's size tell. */
function holdsPhoto(element: Element): boolean {
  if (!PHOTO_BOX.test(element.tagName) || OTHER_PHOTO.test(nameWords(element))) return false;
  return [...elementsOf(element)].some((part) => {
    if (!/^(?:img|amp-img)$/u.test(part.tagName)) return false;
    const sides = ['width', 'height'].map((side) => Number.parseFloat(attribute(part, side)));
    return sides.every((side) => Number.isNaN(side) || side >= PHOTO_SIDE);
  });
}

/** Whether all that a box holds, once it is cleaned, is the caption of its photo. */
function holdsCaption(element: Element): boolean {
  const parts = [...elementsOf(element)];
  if (
    parts.some(
      ({ tagName, properties }) => 'dataFurniture' in properties || NO_CAPTION.test(tagName),
    )
  )
    return false;
  const words = countWords(textOf(element));
  const linked = linksIn(element).reduce((sum, link) => sum + countWords(textOf(link)), 0);
  return words > 0 && words <= LONGEST_CAPTION && linked < words / 2;
}

function holdsSourceLine(element: Element): boolean {
  return [...elementsOf(element)].some(
    (part) => part !== element && looksLike(textOf(part)) === 'source line',
  );
}

/**
 * Takes all that is no part of a text out of a page, in place: scripts, trackers, images, forms,
 * menus, and boxes by their names.
 *
 * @param core where its text is
 * @param isLive whether the page reports in entries, whose times are then a part of the text
 * @returns what was taken out, in the order of the page
 */
export function cleanPage(
  page: Root,
  { elements: kept }: Core,
  isLive: boolean,
): readonly LeftOutItem[] {
  const leftOut: LeftOutItem[] = [];
  let words: string | null = null;
  let quotes = 0;
  // Readability goes by names too, and what holds the text is no box whatever its name says.
  for (const { properties } of kept) {
    if (properties['className'] !== undefined) {
      properties['dataClasses'] = properties['className'];
    }
    for (const name of ['id', 'className', 'role']) delete properties[name];
  }

  /** The sort that an element is left out as; `null` where it stays. */
  function sortOf(element: Element, inText: boolean): LeftOutSort | null {
    if (kept.has(element)) return null;
    const sort = sortByTag(element) ?? (inText || isInline(element) ? null : sortByName(element));
    if (sort === 'footer') return inText || holdsSourceLine(element) ? null : sort;
    if (sort === 'byline' && isLive) return null;
    if (sort === 'pull quote') {
      quotes += 1;
      words ??= wordsBesidePullQuotes(page);
      return quotes <= MOST_QUOTES && repeatsPage(element, words) ? sort : null;
    }
    // One link between two paragraphs is a line of the article's furniture, not a box beside it.
    if (sort === 'related' || sort === 'aside') {
      const text = textOf(element);
      if (linksIn(element).length === 1 && countWords(text) <= LONGEST_LINK) {
        element.properties = { dataFurniture: 'read more' };
        return null;
      }
    }
    return sort;
  }

  function visit(parent: Parents, inText: boolean): void {
    const children: typeof parent.children = [];
    for (const child of parent.children) {
      if (child.type === 'comment' || child.type === 'doctype') continue;
      if (isElement(child)) {
        if (UNPRINTED.test(child.tagName)) continue;
        const sort = sortOf(child, inText);
        if (sort !== null) {
          leftOut.push({ sort, text: sort === 'script' ? '' : spacedText(child) });
          continue;
        }
        const isPhotoBox = !inText && !kept.has(child) && holdsPhoto(child);
        visit(child, inText || TEXT.test(child.tagName));
        if (isPhotoBox && holdsCaption(child)) {
          child.properties = { ...child.properties, dataFurniture: 'caption' };
        }
      }
      children.push(child);
    }
    parent.children = children;
  }
  visit(page, false);
  return leftOut;
}
