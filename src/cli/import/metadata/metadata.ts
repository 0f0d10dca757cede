import type { Element, Root } from 'hast';
import { nameWords } from '../name-words.ts';
import { attribute, elementsOf, textOf } from '../tree.ts';
import { readAddress, readBase } from './address.ts';
import { readHeadline } from './headline.ts';
import {
  isOfType,
  type LinkedData,
  linkedAddress,
  linkedText,
  listOf,
  property,
  readLinkedData,
} from './json-ld.ts';
import { readLanguage } from './language.ts';
import { type MetaTags, metaValues, readMetaTags } from './meta-tags.ts';
import { readDay, readMoment } from './moment.ts';
import { readPeople } from './people.ts';

/** What a page says of its article. A text is empty, a list without items, where it says nothing. */
export interface Metadata {
  /** Names the page gives to its publisher, the best first. */
  readonly outlets: readonly string[];
  readonly headline: string;
  readonly url: string;
  /** What the addresses in the page start from. */
  readonly base: string;
  readonly published: string;
  /** What stands for the moment of publication where it cannot be read as one. */
  readonly unreadMoment: string;
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
  /** Whether it reports an event as it goes on, in entries. */
  readonly isLive: boolean;
  /** Whether the page says that part of its text is for subscribers. */
  readonly isPaid: boolean;
  /** The language of a text that is the page's article. */
  readonly languageOf: (text: string) => string;
}

const PUBLISHED_TAGS = [
  ...['article:published_time', 'datepublished', 'og:article:published_time', 'parsely-pub-date'],
  ...[
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date.issued',
    'dc.date',
    'date',
  ],
];

/** Whether an element gives the moment of publication: by microdata, or a `<time>` by its name. */
function marksPublication(element: Element): boolean {
  if (attribute(element, 'itemProp') === 'datePublished') return true;
  if (element.tagName !== 'time') return false;
  return (
    'pubdate' in element.properties || / (?:published|pubdate|publish) /u.test(nameWords(element))
  );
}

/** Moments of publication that stand in the page itself. */
function printedMoments(page: Root): string[] {
  return [...elementsOf(page)]
    .filter(marksPublication)
    .flatMap((element) => [
      attribute(element, 'dateTime'),
      attribute(element, 'content'),
      textOf(element),
    ]);
}

function readPublished(
  page: Root,
  { article }: LinkedData,
  tags: MetaTags,
): Pick<Metadata, 'published' | 'unreadMoment'> {
  const candidates = [
    linkedText(property(article, 'datePublished')),
    ...metaValues(tags, PUBLISHED_TAGS),
    ...printedMoments(page),
  ];
  // A moment that is written for machines, wherever it stands, says more than a day in words.
  for (const reads of [readMoment, readDay]) {
    const published = candidates.map(reads).find((moment) => moment !== null);
    if (published !== undefined) return { published, unreadMoment: '' };
  }
  return { published: '', unreadMoment: candidates.find((text) => /\d/u.test(text)) ?? '' };
}

function readOutlets({ article, resolve }: LinkedData, tags: MetaTags): readonly string[] {
  const publishers = listOf(property(article, 'publisher')).map((value) => {
    const publisher = resolve(value);
    return linkedText(typeof publisher === 'string' ? publisher : property(publisher, 'name'));
  });
  const names = [
    ...metaValues(tags, ['og:site_name']),
    ...publishers,
    ...metaValues(tags, ['application-name', 'apple-mobile-web-app-title']),
  ];
  const [addresses, others] = [true, false].map((is) =>
    names.filter((name) => isSite(name) === is),
  );
  return [...new Set([...(others ?? []), ...(addresses ?? [])].filter((name) => name !== ''))];
}

/** Whether a name is the address of a site. */
export function isSite(name: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/iu.test(name);
}

/** Whether linked data say `false`, in any of the ways pages write it. */
function isFalse(value: unknown): boolean {
  return value === false || /^(?:https?:\/\/schema\.org\/)?false$/iu.test(linkedText(value));
}

/** Names of the entries of a live report, in the words of publishing systems. */
const LIVE_ENTRY = / live (?:blog )?(?:post|entry|update|event|item)s? /u;

/** Fewest entries, with what stands around them, by which a page that does not say so is a live report. */
const ENTRIES = 3;

/** Whether a page is made of entries with their times, by their names. */
function hasLiveEntries(page: Root): boolean {
  const entries = [...elementsOf(page)].filter((element) => {
    if (!LIVE_ENTRY.test(nameWords(element))) return false;
    return [...elementsOf(element)].some(({ tagName }) => tagName === 'time');
  });
  return entries.length >= ENTRIES;
}

/**
 * Reads what a page says of its article in JSON-LD, Open Graph, `<meta>`, `<link>` and its marks.
 * Nothing is made up: what the page does not say stays empty.
 *
 * @param outlet name of the outlet where the editor gave one; empty otherwise
 */
export function readMetadata(page: Root, outlet: string): Metadata {
  const tags = readMetaTags(page);
  const address = readAddress(page, tags);
  const linked = readLinkedData(page, address);
  const outlets = readOutlets(linked, tags);
  const names = outlet === '' ? outlets : [outlet, ...outlets];
  const people = readPeople(page, linked, tags, names);
  const url = address === '' ? linkedAddress(linked.article).replace(/#.*$/u, '') : address;
  return {
    outlets,
    headline: readHeadline(page, linked, tags, names),
    url,
    base: readBase(page, url),
    ...readPublished(page, linked, tags),
    authors: people.authors,
    agencies: people.agencies,
    isLive: isOfType(linked.article, /^LiveBlogPosting$/u) || hasLiveEntries(page),
    isPaid: isFalse(property(linked.article, 'isAccessibleForFree')),
    languageOf: (text) => readLanguage(page, linked, tags, text),
  };
}
