import type { Side } from './side.ts';

/**
 * Id of the element that prints a passage, the same in every view of a comparison.
 *
 * @param id the passage's own id
 */
export function passageElement(side: Side, id: string): string {
  return `${side}-${id}`;
}

/**
 * Id of a row's element, from the passage that stands first in it: its first left passage, else its
 * first right one. A passage's own id starts with a letter and has no hyphen before its words end,
 * so that the two forms never meet.
 */
export function rowElement(side: Side, id: string): string {
  return side === 'a' ? `row-${id}` : `row-b-${id}`;
}

/**
 * Id of a link in the exports, from the elements of its two passages. The full stop stands in no
 * passage's id, so that no two links meet; it is allowed in the names of XML.
 */
export function linkElement(a: string, b: string): string {
  return `link-${a}.${b}`;
}

/** The name of a passage as another article's page of passages has it: "the-post_p3kd7x2aq". */
export function twinName(article: string, id: string): string {
  return `${article}_${id}`;
}

/**
 * Id of the element that prints a twin among the twins of a passage. The underscore stands in no
 * passage's id and in no slug, and is allowed in an id of HTML everywhere.
 *
 * @param passage id of the passage whose twin it is
 * @param article slug of the twin's article
 * @param id the twin's own id
 */
export function twinElement(passage: string, article: string, id: string): string {
  return `${passage}_${twinName(article, id)}`;
}

/** The name of the twin that an element prints; `null` where it prints none. */
export function twinNameIn(element: string): string | null {
  const [, article, id] = element.split('_');
  return article === undefined || id === undefined ? null : twinName(article, id);
}
