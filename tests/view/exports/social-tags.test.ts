import { describe, expect, it } from 'vitest';
import { type SocialPage, socialTags } from '../../../src/view/exports/social-tags.ts';

const page: SocialPage = {
  type: 'article',
  title: 'The harbour fire',
  description: 'Two tellings.',
  path: 'harbour-fire/',
  picture: { path: 'harbour-fire/map.png', width: 1200, height: 630, alt: 'Map of the comparison' },
};

const tagsOf = (root: string, of = page) =>
  Object.fromEntries(socialTags(of, root).map(({ key, content }) => [key, content]));

describe('socialTags', () => {
  it('gives absolute addresses where the site knows its own', () => {
    expect(tagsOf('https://pages.example/sub/')).toEqual({
      'og:type': 'article',
      'og:site_name': 'Facing Pages',
      'og:title': 'The harbour fire',
      'og:description': 'Two tellings.',
      'og:url': 'https://pages.example/sub/harbour-fire/',
      'og:image': 'https://pages.example/sub/harbour-fire/map.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Map of the comparison',
      'twitter:card': 'summary_large_image',
    });
  });

  it('gives no address where it does not', () => {
    expect(tagsOf('/sub/')).toEqual({
      'og:type': 'article',
      'og:site_name': 'Facing Pages',
      'og:title': 'The harbour fire',
      'og:description': 'Two tellings.',
      'twitter:card': 'summary',
    });
  });

  it('promises a large picture only where there is one', () => {
    const tags = tagsOf('https://pages.example/', { ...page, picture: null });
    expect(tags['twitter:card']).toBe('summary');
    expect(tags).not.toHaveProperty('og:image');
  });

  it('names Open Graph keys in property and others in name', () => {
    const tags = socialTags(page, 'https://pages.example/');
    expect(tags.map(({ attribute, key }) => `${attribute} ${key}`)).toEqual([
      'property og:type',
      'property og:site_name',
      'property og:title',
      'property og:description',
      'property og:url',
      'property og:image',
      'property og:image:width',
      'property og:image:height',
      'property og:image:alt',
      'name twitter:card',
    ]);
  });
});
