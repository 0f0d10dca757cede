import type { Element } from 'hast';
import { attribute } from './tree.ts';

/** Attributes in which pages name the parts they are made of. */
const NAMING = [
  ...['id', 'className', 'role', 'itemProp', 'dataComponent', 'dataTestid', 'dataTestId'],
  ...['dataModule', 'dataGuName', 'dataType', 'dataWidget'],
];

/**
 * The words that an element is named by, in lower case, each between spaces: an element with
 * `class="article__shareBar"` gives `" article share bar "`.
 */
export function nameWords(element: Element): string {
  const names = NAMING.map((name) => attribute(element, name)).join(' ');
  const parted = names.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').toLowerCase();
  return ` ${parted.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
