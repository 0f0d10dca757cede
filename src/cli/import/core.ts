import type { Element, Parents, Root } from 'hast';
import { inlineTags } from '../../content/kept-html.ts';
import { sortByName, sortByTag } from './boxes.ts';
import { attribute, isElement, textOf } from './tree.ts';

const INLINE: ReadonlySet<string> = new Set<string>([...inlineTags, 'span', 'font', 'u', 'mark']);

/** Whether an element stands in a line of text. */
export function isInline({ tagName }: Element): boolean {
  return INLINE.has(tagName);
}

/** Characters of running text right in an element: its paragraphs, and text outside any. */
function ownText(element: Element): number {
  let length = 0;
  for (const child of element.children) {
    if (child.type === 'text') length += child.value.trim().length;
    else if (isElement(child) && (child.tagName === 'p' || isInline(child))) {
      const links =
        child.tagName === 'a' ||
        child.children.every((part) => isElement(part) && part.tagName === 'a');
      if (!links) length += textOf(child).length;
    }
  }
  return length;
}

/**
 * The elements that no box of a page can be: those that hold the largest run of text outside
 * comments, the headline, or what the page itself marks as its article's body.
 */
export function protectedElements(page: Root): ReadonlySet<Element> {
  const found = new Set<Element>();
  let largest: { readonly length: number; readonly path: readonly Element[] } = {
    length: 0,
    path: [],
  };
  function visit(parent: Parents, path: readonly Element[]): void {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      const tag = sortByTag(child);
      if (tag === 'script' || tag === 'image' || tag === 'embed') continue;
      const here = [...path, child];
      const isBody = attribute(child, 'itemProp').includes('articleBody');
      if (isBody || child.tagName === 'h1') for (const one of here) found.add(one);
      const length = ownText(child);
      if (length > largest.length && !here.some(isComments)) largest = { length, path: here };
      visit(child, here);
    }
  }
  visit(page, []);
  for (const one of largest.path) found.add(one);
  return found;
}

/** Whether an element is a comment section by its name; that of a whole page says that it has one. */
function isComments(element: Element): boolean {
  if (/^(?:html|body|main)$/u.test(element.tagName)) return false;
  return sortByName(element) === 'comments';
}
