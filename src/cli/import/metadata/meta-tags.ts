import type { Root } from 'hast';
import { attribute, collapse, elementsOf } from '../tree.ts';

/** What stands in a page's `<meta>` elements, by lower-case name; in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads a page's `<meta>` elements: `name`, `property` (Open Graph), `itemprop` and `http-equiv`. */
export function readMetaTags(page: Root): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'meta') continue;
    const content = collapse(attribute(element, 'content'));
    if (content === '') continue;
    const names = ['name', 'property', 'itemProp', 'httpEquiv'].map((key) =>
      attribute(element, key).toLowerCase(),
    );
    for (const name of new Set(names.filter((text) => text !== ''))) {
      tags.set(name, [...(tags.get(name) ?? []), content]);
    }
  }
  return tags;
}

/** The values of the first of several names that has any. */
export function metaValues(tags: MetaTags, names: readonly string[]): readonly string[] {
  return names.map((name) => tags.get(name) ?? []).find((values) => values.length > 0) ?? [];
}
