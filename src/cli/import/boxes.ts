import type { Element } from 'hast';
import { countWords } from './count-words.ts';
import type { LeftOutSort } from './left-out.ts';
import { nameWords } from './name-words.ts';
import { attribute, linksIn, textOf } from './tree.ts';

/** Elements that are never part of a text, whatever they are named. */
const TAGS: readonly (readonly [LeftOutSort, string])[] = [
  ['script', 'script style template noscript amp-analytics amp-state'],
  ['tracker', 'amp-pixel'],
  ['image', 'img picture svg image amp-img amp-anim map source'],
  ['embed', 'iframe embed object video audio canvas math applet track amp-iframe amp-video'],
  ['embed', 'amp-youtube amp-audio amp-brightcove amp-instagram amp-facebook amp-dailymotion'],
  ['form', 'button input select textarea label option datalist dialog progress meter form'],
  ['navigation', 'nav amp-sidebar menu'],
  ['ad', 'amp-ad amp-auto-ads amp-sticky-ad amp-embed'],
  ['share', 'amp-social-share'],
  ['consent', 'amp-consent amp-user-notification'],
  ['related', 'amp-list'],
  ['aside', 'aside'],
  ['footer', 'footer'],
];

const SORT_OF_TAG: ReadonlyMap<string, LeftOutSort> = new Map(
  TAGS.flatMap(([sort, tags]) => tags.split(' ').map((tag) => [tag, sort] as const)),
);

/** A sort of box that pages name by class, id or role. */
interface NamedBox {
  readonly sort: LeftOutSort;
  /** Whole words of the name. */
  readonly names: RegExp;
  /** Most words such a box holds; a bigger one is named after something else. */
  readonly most: number;
  /** Share of the words that have to stand in links, 0 to 1. */
  readonly linked?: number;
}

const box = (
  sort: LeftOutSort,
  names: string,
  most = Number.POSITIVE_INFINITY,
  linked = 0,
): NamedBox => ({ sort, names: new RegExp(` (?:${names}) `, 'u'), most, linked });

/**
 * Boxes by the names that publishing systems give them. The first that fits counts. Limits are about
 * twice what the largest such boxes on news pages hold: a share bar has a dozen words, a newsletter
 * box sixty.
 */
const NAMED: readonly NamedBox[] = [
  box('comments', 'comments|commentlist|disqus|livefyre|viafoura|coral talk|respond|replies'),
  // "Kommentar", "commentaire" and their likes in the singular are columns of opinion as well.
  box('comments', 'kommentare|commentaires|comentarios|commenti|reacties|kommentarer|komentarze'),
  box(
    'comments',
    'comment (?:list|form|section|area|thread|box|count|respond|body|author|wrapper)',
  ),
  box('consent', 'cookies?|consent|gdpr|onetrust|cmp|didomi', 400),
  box('ad', 'ads?|advert|adverts|advertisement|advertising|ad(?:slot|unit|container)', 20),
  box('ad', 'dfp|sponsored|sponsor|anzeige|werbung|publicite|publicidad|taboola|outbrain', 200),
  box('share', 'share|sharing|sharebar|sharedaddy|addthis|addtoany|social|socials|shares', 40),
  box('newsletter', 'newsletters?|signup|sign up|mailing list|email alerts?|subscribe', 150),
  box(
    'related',
    '(?:jp )?related ?posts|related|recommended|recommendations|recirc|recirculation|trending',
    600,
    0.3,
  ),
  box('related', 'most (?:read|popular|viewed)|popular|more (?:on|from)|also like', 600, 0.3),
  box('related', 'read (?:next|more|also)|up next|onward|promos?|teasers?|see also', 600, 0.3),
  box('paywall', 'paywall|regwall|piano|metered|meter|subscriber only|gate|offer|upsell', 150),
  box('pull quote', 'pullquote|pull quote|pulled quote', 80),
  box('author box', 'author (?:bio|box|card|info|profile)|about (?:the )?author|bio', 200),
  box('byline', 'bylines?|authors?|dateline|timestamp|pubdate|published|posted on|date', 40),
  box('byline', '(?:post|entry|article|story) (?:meta|info|date)|reading time|updated', 40),
  box('tags', 'tags|taglist|tag list|topics|keywords|categories', 60, 0.5),
  box('tool', '(?:audio|podcast|listen|text) (?:player|size|article|to)|font size|print', 40),
  box('tool', '(?:article|story|page) (?:tools|actions)|toolbar|listen|skip link', 40),
  box('navigation', 'nav|navbar|navigation|breadcrumbs?|menu|pagination|pager|masthead', 800, 0.5),
  box('navigation', 'banner|contentinfo|search', 400, 0.3),
];

/** Text for screen readers only. */
const UNSEEN =
  / (?:visually hidden|visuallyhidden|sr only|screen reader(?: text| only)?|offscreen) /u;
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Share of an element's words that stand in its links, 0 to 1. */
function linkedShare(element: Element, words: number): number {
  const linked = linksIn(element).reduce((sum, link) => sum + countWords(textOf(link)), 0);
  return words === 0 ? 1 : linked / words;
}

function isTracker(element: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => attribute(element, name));
  return (
    element.tagName === 'img' && [width, height].some((size) => /^[01](?:px)?$/u.test(size ?? ''))
  );
}

/** The sort of a part of a page by its tag or its being hidden; `null` where these say nothing. */
export function sortByTag(element: Element): LeftOutSort | null {
  if (isTracker(element)) return 'tracker';
  const sort = SORT_OF_TAG.get(element.tagName);
  if (sort !== undefined) return sort;
  const isUnseen =
    'hidden' in element.properties ||
    UNSEEN_STYLE.test(attribute(element, 'style')) ||
    UNSEEN.test(nameWords(element));
  return isUnseen ? 'hidden' : null;
}

/** The sort of a box by its name; `null` where it has no name of a box, or holds too much for it. */
export function sortByName(element: Element): LeftOutSort | null {
  const name = nameWords(element);
  const fitting = NAMED.filter(({ names }) => names.test(name));
  if (fitting.length === 0) return null;
  const words = countWords(textOf(element));
  const found = fitting.find(
    ({ most, linked = 0 }) =>
      words <= most && (linked === 0 || linkedShare(element, words) >= linked),
  );
  return found?.sort ?? null;
}
