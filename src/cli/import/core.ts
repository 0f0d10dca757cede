import type { Element, Parents, Root } from 'hast';
import { inlineTags } from '../../content/kept-html.ts';
import { once } from '../../text/once.ts';
import { sortByName, sortByTag } from './boxes.ts';
import { attribute, isElement, textOf } from './tree.ts';

/** Characters of a line; the text of an article has more in a row. */
const LINE = 140;

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

/** Where the text of a page is, before anything is taken out. */
export interface Core {
  /** Elements that hold the text, the headline, or what the page marks as its article's body. */
  readonly elements: ReadonlySet<Element>;
  /** The innermost `<article>` or `<main>` that holds text and headline; `null` where none does. */
  readonly article: Element | null;
}

/** Finds where the text of a page is: around the largest run of text outside comments. */
export function findCore(page: Root): Core {
  const elements = new Set<Element>();
  const headed = new Set<Element>();
  /** The largest run of text outside comments, and the largest of all. */
  const runs: { length: number; path: readonly Element[] }[] = [
    { length: 0, path: [] },
    { length: 0, path: [] },
  ];
  // It is asked of all that is around each element, and nothing is altered here.
  const holdsComments = once(isComments);
  function visit(parent: Parents, path: readonly Element[]): void {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      const sort = sortByTag(child);
      if (sort === 'script' || sort === 'image' || sort === 'embed') continue;
      const here = [...path, child];
      const isBody = attribute(child, 'itemProp').includes('articleBody');
      if (isBody || child.tagName === 'h1') for (const one of here) elements.add(one);
      if (child.tagName === 'h1') for (const one of here) headed.add(one);
      const length = ownText(child);
      for (const [index, run] of runs.entries()) {
        if (length <= run.length || (index === 0 && here.some(holdsComments))) continue;
        run.length = length;
        run.path = here;
      }
      visit(child, here);
    }
  }
  visit(page, []);
  // Where no more than a line stands outside what is named comments, the name says something else.
  const text = runs.find(({ length }, index) => index === 1 || length > LINE)?.path ?? [];
  for (const one of text) elements.add(one);
  const article = text.findLast(
    (element) => /^(?:article|main)$/u.test(element.tagName) && headed.has(element),
  );
  return { elements, article: article ?? null };
}

/** Whether an element is a comment section by its name; that of a whole page says that it has one. */
function isComments(element: Element): boolean {
  if (/^(?:html|body|main)$/u.test(element.tagName)) return false;
  return sortByName(element) === 'comments';
}
