import type { Root } from 'hast';
import { articleSchema } from '../../../content/schema/article.ts';
import { attribute, elementsOf, isElement } from '../tree.ts';
import { type MetaTags, metaValues } from './meta-tags.ts';

/** Parameters that name a campaign or a click, never a page. */
const TRACKER =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\d)|mc_[ce]id|_hs(?:enc|mi)|[fgy]?clid|dclid|fbclid|gclid|yclid|msclkid|igshid)$/iu;

/** Comments in which savers note where a page was: browsers ("saved from url=(0024)https://…"), SingleFile. */
const SAVED_FROM = /\b(?:saved from url=\(\d+\)|url:)\s*(https?:\/\/\S+)/iu;

/** An address without parameters that follow readers; unchanged where it has none. */
function withoutTrackers(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const trackers = [...url.searchParams.keys()].filter((name) => TRACKER.test(name));
  if (trackers.length === 0) return address;
  for (const name of trackers) url.searchParams.delete(name);
  return url.href;
}

/** An address in a page made whole; empty where it cannot be. */
export function resolveAddress(address: string, base: string): string {
  const whole = address.trim();
  if (/^[a-z][a-z\d+.-]*:/iu.test(whole)) return withoutTrackers(whole);
  return URL.canParse(whole, base) ? withoutTrackers(new URL(whole, base).href) : '';
}

/** Where the one who saved the page noted it was: in a comment before the text. */
function savedFrom(page: Root): string {
  const [html] = [...elementsOf(page)];
  const head = html?.children.find((child) => isElement(child) && child.tagName === 'head');
  const before = [
    ...page.children,
    ...(html?.children ?? []),
    ...(isElement(head) ? head.children : []),
  ];
  const notes = before.map((node) =>
    node.type === 'comment' ? SAVED_FROM.exec(node.value)?.[1] : undefined,
  );
  return notes.find((address) => address !== undefined) ?? '';
}

/**
 * What the addresses in a page start from: its `<base href>`, else the page's own address.
 *
 * @param own address of the page as far as it is known, or empty
 */
export function readBase(page: Root, own: string): string {
  const bases = [...elementsOf(page)].filter(({ tagName }) => tagName === 'base');
  const written = bases.map((base) => attribute(base, 'href')).find((href) => href !== '') ?? '';
  const base = written === '' ? '' : resolveAddress(written, own);
  // A browser that saves a page may write a place on the disk there.
  return /^https?:/iu.test(base) ? base : own;
}

/** Whether an address is that of a whole site, where careless templates point every page. */
function isFrontPage(address: string): boolean {
  return URL.canParse(address) && /^\/?$/u.test(new URL(address).pathname);
}

/**
 * The address of the original: `<link rel="canonical">`, else Open Graph's, else where the page was
 * saved from.
 *
 * @returns a whole address that the schema takes; empty where the page names none
 */
export function readAddress(page: Root, tags: MetaTags): string {
  const links = [...elementsOf(page)].filter(({ tagName }) => tagName === 'link');
  const canonical = links
    .filter((link) => / canonical /iu.test(` ${attribute(link, 'rel')} `))
    .map((link) => attribute(link, 'href'));
  const saved = savedFrom(page);
  const base = readBase(page, saved);
  const candidates = [...canonical, ...metaValues(tags, ['og:url']), saved]
    .map((address) => resolveAddress(address, base).replace(/#.*$/u, ''))
    .filter((address) => articleSchema.shape.url.safeParse(address).success && address !== '');
  return candidates.find((address) => !isFrontPage(address)) ?? '';
}
