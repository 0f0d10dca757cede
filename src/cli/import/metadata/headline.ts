import type { Root } from 'hast';
import { fold } from '../../../text/fold.ts';
import { foldedWords } from '../folded-words.ts';
import { elementsOf, textOf } from '../tree.ts';
import { type LinkedData, linkedText, property } from './json-ld.ts';
import { type MetaTags, metaValues } from './meta-tags.ts';

/** Longest headline; a longer text is hardly one. */
const LONGEST = 400;

/** What sites set between a headline and their own name in `<title>`. */
const SEPARATOR = /(\s[-–—|·»]\s|\s?:\s)/u;

/** A title without the outlet's name at its end or beginning. */
function withoutOutlet(title: string, outlets: readonly string[]): string {
  const own = new Set(outlets.map((name) => fold(name)));
  const parts = title.split(SEPARATOR);
  while (parts.length > 1 && own.has(fold(parts.at(-1) ?? ''))) parts.splice(-2);
  while (parts.length > 1 && own.has(fold(parts[0] ?? ''))) parts.splice(0, 2);
  return parts.join('').trim();
}

/** The longest part of a title, which is the headline where it names sections or an unknown outlet as well. */
function longestPart(title: string): string {
  const parts = title.split(SEPARATOR);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** Texts of the page's headings of some levels, or of other elements, those that only name the outlet aside. */
function textsIn(page: Root, tags: RegExp, outlets: readonly string[]): readonly string[] {
  const own = new Set(outlets.map(foldedWords));
  return [...elementsOf(page)]
    .filter(({ tagName }) => tags.test(tagName))
    .map(textOf)
    .filter((text) => text !== '' && text.length <= LONGEST && !own.has(foldedWords(text)));
}

/**
 * The headline as printed: the first-level heading that the page's metadata name, else one of the next
 * levels that they name, since some pages head themselves with their section, or a bold line that
 * they name where no heading is of the first level; else the one first-level heading; else what the metadata say (JSON-LD, Open Graph, `<title>`), which may be shortened
 * or meant for search engines.
 *
 * @returns empty where the page has none
 */
export function readHeadline(
  page: Root,
  { article }: LinkedData,
  tags: MetaTags,
  outlets: readonly string[],
): string {
  const title = [...elementsOf(page)].find(({ tagName }) => tagName === 'title');
  const told = [
    linkedText(property(article, 'headline')),
    ...metaValues(tags, ['og:title']),
    ...metaValues(tags, ['twitter:title', 'dc.title', 'parsely-title']),
    title === undefined ? '' : textOf(title),
  ]
    .map((text) => withoutOutlet(text, outlets))
    .filter((text) => text !== '' && text.length <= LONGEST);
  const words = new Set([...told, ...told.map(longestPart)].map(foldedWords));
  const printed = textsIn(page, /^h1$/u, outlets);
  const next = textsIn(page, printed.length > 0 ? /^h[23]$/u : /^(?:b|strong)$/u, outlets);
  const named = [...printed, ...next].find((text) => words.has(foldedWords(text)));
  const single = printed.length === 1 ? printed[0] : undefined;
  return named ?? single ?? told[0] ?? '';
}
