import type { Path } from '../addresses.ts';

/** A `<meta>` element: Open Graph names its key in `property`, everyone else in `name`. */
export interface MetaTag {
  readonly attribute: 'property' | 'name';
  readonly key: string;
  readonly content: string;
}

/** What a preview of a page tells. */
export interface SocialPage {
  readonly type: 'website' | 'article';
  /** Of the page, without the site's name. */
  readonly title: string;
  readonly description: string;
  readonly path: Path;
  readonly picture: {
    readonly path: Path;
    readonly width: number;
    readonly height: number;
    /** The picture in words. */
    readonly alt: string;
  } | null;
}

/**
 * The tags from which other sites make a preview of a page (Open Graph, and what X adds to it).
 *
 * @param root address of the site, ending in a slash. Where it is not absolute, the tags that need
 *   an address are left out, the picture among them.
 */
export function socialTags(page: SocialPage, root: string): readonly MetaTag[] {
  const { type, title, description, path } = page;
  const absolute = URL.canParse(root);
  const picture = absolute ? page.picture : null;
  const og = (key: string, content: string | number): MetaTag => ({
    attribute: 'property',
    key: `og:${key}`,
    content: String(content),
  });
  return [
    og('type', type),
    og('site_name', 'Facing Pages'),
    og('title', title),
    og('description', description),
    ...(absolute ? [og('url', `${root}${path}`)] : []),
    ...(picture === null
      ? []
      : [
          og('image', `${root}${picture.path}`),
          og('image:width', picture.width),
          og('image:height', picture.height),
          og('image:alt', picture.alt),
        ]),
    {
      attribute: 'name',
      key: 'twitter:card',
      content: picture === null ? 'summary' : 'summary_large_image',
    },
  ];
}
