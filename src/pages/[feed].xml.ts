import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteRoot } from '../site/root.ts';
import { getStories } from '../site/stories.ts';
import { FEED_NAME, feedItems } from '../view/exports/feed.ts';
import { xmlElement } from '../view/exports/xml.ts';

/** A feed needs absolute addresses: there is none where the site does not know its own. */
export function getStaticPaths() {
  return import.meta.env.SITE === undefined ? [] : [{ params: { feed: FEED_NAME } }];
}

export const GET: APIRoute = async ({ site }) => {
  const root = siteRoot(site);
  const self = { href: `${root}${FEED_NAME}.xml`, rel: 'self', type: 'application/rss+xml' };
  return rss({
    title: 'Facing Pages',
    description: 'One event, two tellings, side by side.',
    site: root,
    items: [...feedItems(await getStories(), root)],
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: xmlElement('language', {}, 'en') + xmlElement('atom:link', self),
  });
};
