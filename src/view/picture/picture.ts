import type { Path } from '../addresses.ts';
import type { ComparisonView } from '../comparison.ts';
import type { SocialPage } from '../exports/social-tags.ts';
import { thumbnailLabel } from '../map/label.ts';
import { type ThumbnailView, thumbnail } from '../map/map.ts';

/** Size of a social picture in pixels, as Open Graph's readers ask for it. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Name of a comparison's picture, beside its page. */
export const PICTURE_FILE = 'map.png';

/**
 * The picture as previews are told of it.
 *
 * @param aligned path of the comparison's aligned view
 */
export function socialPictureOf(view: ComparisonView, aligned: Path): SocialPage['picture'] {
  return { path: `${aligned}${PICTURE_FILE}`, ...PICTURE_SIZE, alt: thumbnailLabel(view) };
}

/** What the social picture of a comparison shows. */
export interface PictureView {
  readonly title: string;
  /** "Saturday 1 January 2022" */
  readonly date: string | null;
  readonly outlets: { readonly a: string; readonly b: string };
  readonly map: ThumbnailView;
}

/** The picture of a comparison: its map, its title and its outlets, no word of an article. */
export function pictureView(view: ComparisonView): PictureView {
  const { title, date, articles, map } = view;
  return {
    title,
    date: date?.words ?? null,
    outlets: { a: articles.a.outlet, b: articles.b.outlet },
    map: thumbnail(map, thumbnailLabel(view)),
  };
}
