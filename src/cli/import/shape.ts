import type { Element } from 'hast';
import { once } from '../../text/once.ts';
import { attribute } from './tree.ts';

/**
 * The classes that an element has on its page, a space between two. Cleaning takes them off what holds
 * the text, so that no name is read from there, and leaves them in an attribute of its own.
 */
export function classesOf(element: Element): string {
  return attribute(element, 'className') || attribute(element, 'dataClasses');
}

/** What an element is by tag and class: a page builds what is alike of the same. */
export const shapeOf = once((element: Element): string => {
  return `${element.tagName}.${classesOf(element)}`;
});
