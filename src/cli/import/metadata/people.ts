import type { Element, Root } from 'hast';
import { fold } from '../../../text/fold.ts';
import { isAgency } from '../agencies.ts';
import { nameWords } from '../name-words.ts';
import { isOffice } from '../offices.ts';
import { attribute, collapse, elementsOf, textOf } from '../tree.ts';
import { isOfType, type LinkedData, linkedText, listOf, property } from './json-ld.ts';
import { type MetaTags, metaValues } from './meta-tags.ts';

/** Who wrote an article, and the agencies it is credited to. */
export interface People {
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
}

/** Longest name; anything longer is a sentence about a person. */
const LONGEST = 80;

const AUTHOR_TAGS = [
  ...['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'],
];

/** The word that bylines set before a name, in the languages whose sites put it into their metadata. */
const BY = /^(?:by|von|par|por|di|door|av|af)\s+(?=\p{Lu})/iu;

/** A name as printed without the word before it; empty where the text is an address, a site or no name. */
function nameOf(text: string): string {
  const name = collapse(text).replace(BY, '');
  const isAddress = /:\/\/|@|^www\.|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,}$/u.test(name);
  return name.length > LONGEST || isAddress ? '' : name;
}

/** Names by what the linked data calls their bearers. */
function linkedNames({ article, resolve }: LinkedData, key: string): People {
  const names = listOf(property(article, key)).flatMap((value) => {
    const bearer = resolve(value);
    // Careless templates give one bearer the names of all.
    const called = typeof bearer === 'string' ? [bearer] : listOf(property(bearer, 'name'));
    return called.map((name) => {
      const text = nameOf(linkedText(name));
      return { text, isAgency: isAgency(text) && !isOfType(bearer, /^Person$/u) };
    });
  });
  return {
    authors: names.filter((name) => !name.isAgency).map(({ text }) => text),
    agencies: names.filter((name) => name.isAgency).map(({ text }) => text),
  };
}

/** Names in the page itself: `rel="author"` and `itemprop="author"`. */
function printedNames(page: Root): readonly string[] {
  const isAuthor = (element: Element): boolean => {
    const marks = ` ${attribute(element, 'rel')} ${attribute(element, 'itemProp')} `;
    return / author /u.test(marks) && !/^(?:link|meta)$/u.test(element.tagName);
  };
  const names = [...elementsOf(page)].filter(isAuthor).map((element) => {
    const inner = [...elementsOf(element)].find((part) => attribute(part, 'itemProp') === 'name');
    return nameOf(textOf(inner ?? element));
  });
  // A box about an author begins with the name.
  return names.filter(
    (name) => !names.some((other) => other !== '' && name.startsWith(`${other} `)),
  );
}

/** Words of a credit that the page itself says is an agency's: `class="article-agency"`. */
function creditedAgencies(page: Root): readonly string[] {
  const isCredit = (element: Element): boolean =>
    / (?:agency|agencies|agentur|agence|agencia) /u.test(nameWords(element)) &&
    !/^(?:html|body|main|article|a)$/u.test(element.tagName);
  return [...elementsOf(page)]
    .filter(isCredit)
    .map(textOf)
    .filter((text) => text.length <= LONGEST)
    .map((text) => text.replace(/^[([]\s*|\s*[)\]]$/gu, ''));
}

/**
 * A name without the outlet and the office that are set behind it: "Jo Bell, North Post", "Jo Bell for North
 * Post", "Jo Bell, Harbour Correspondent".
 *
 * @param outlets names of the outlet
 */
function withoutOutlet(name: string, outlets: readonly string[]): string {
  const parts = name.split(/\s*[,|]\s*|\s+[–—/-]\s+|\s*\((?=[^()]+\)$)/u);
  const own = new Set(outlets.map(fold));
  const isOther = (part: string): boolean =>
    own.has(fold(part.replace(/\)$/u, '').replace(/^the\s+/iu, '')));
  const joined = name.replace(/^(.+?)\s+(?:for|of|at|from|in)\s+(.+)$/u, (whole, first, last) =>
    isOther(String(last)) ? String(first) : whole,
  );
  if (joined !== name) return joined;
  const kept = parts.filter((part, at) => at === 0 || !(isOther(part) || isOffice(part)));
  // What parts the names of several authors stays as it is printed.
  return kept.length === parts.length ? name : kept.join(', ');
}

/** Names without those that come twice, case and accents aside. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = fold(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Reads who wrote an article: from its linked data, else its `<meta>` elements, else the marks of its
 * byline. The outlet's own name is no author's. A news agency goes to the agencies.
 *
 * @param outlets names that the page gives to its publisher
 */
export function readPeople(
  page: Root,
  linked: LinkedData,
  tags: MetaTags,
  outlets: readonly string[],
): People {
  const names = outlets.flatMap((name) => [name, name.replace(/^the\s+/iu, '')]);
  const own = new Set(outlets.map((name) => fold(name)));
  const isOther = (name: string): boolean => !own.has(fold(name));
  const fromData = linkedNames(linked, 'author');
  const sources = linkedNames(linked, 'sourceOrganization');
  const candidates = [
    fromData.authors,
    metaValues(tags, AUTHOR_TAGS).map(nameOf),
    printedNames(page),
  ].map((list) => unique(list.map((name) => withoutOutlet(name, names))).filter(isOther));
  const named = candidates.find((names) => names.length > 0) ?? [];
  return {
    authors: named.filter((name) => !isAgency(name)),
    agencies: unique([
      ...fromData.agencies,
      ...named.filter(isAgency),
      ...sources.agencies,
      ...creditedAgencies(page),
    ]).filter(isOther),
  };
}
