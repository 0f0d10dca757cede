import { describe, expect, it } from 'vitest';
import { comparison } from '../../../src/view/comparison.ts';
import {
  comparisonMetadata,
  jsonLdScript,
  passagesMetadata,
} from '../../../src/view/exports/json-ld.ts';
import { passagesView } from '../../../src/view/story/passages.ts';
import { harbourFire } from './fixtures.ts';

const ROOT = 'https://pages.example/';

describe('comparisonMetadata', () => {
  it('names both articles that the page is based on, with what is known of them', () => {
    const view = comparison(
      harbourFire({
        a: {
          headline: 'Fire at the harbour',
          url: 'https://news.example/fire',
          published: '2022-01-03',
          author: 'A. Writer',
          agency: ['EPA', 'AFP'],
        },
        b: { lang: 'ar' },
      }),
    );
    expect(comparisonMetadata(view, 'harbour-fire/', ROOT)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      url: `${ROOT}harbour-fire/`,
      headline: 'The harbour fire: Morning Post and Evening Star',
      isBasedOn: [
        {
          '@type': 'NewsArticle',
          headline: 'Fire at the harbour',
          url: 'https://news.example/fire',
          datePublished: '2022-01-03',
          author: { '@type': 'Person', name: 'A. Writer' },
          creditText: 'EPA, AFP',
          publisher: { '@type': 'Organization', name: 'Morning Post' },
          inLanguage: 'en',
        },
        {
          '@type': 'NewsArticle',
          publisher: { '@type': 'Organization', name: 'Evening Star' },
          inLanguage: 'ar',
        },
      ],
    });
  });

  it('says nothing of what is not known', () => {
    const metadata = comparisonMetadata(comparison(harbourFire()), '', '/');
    expect(JSON.stringify(metadata)).not.toContain('null');
    expect(metadata).not.toHaveProperty('about');
  });
});

describe('passagesMetadata', () => {
  it('names all articles that the page is based on', () => {
    const input = harbourFire();
    const view = passagesView(input.story, input.right.slug, [input]);
    expect(passagesMetadata(view, ROOT)).toMatchObject({
      url: `${ROOT}${view.path}`,
      headline: 'The harbour fire: passages of Evening Star',
      isBasedOn: [{ publisher: { name: 'Evening Star' } }, { publisher: { name: 'Morning Post' } }],
    });
  });
});

describe('jsonLdScript', () => {
  it.each(['</script><script>alert(1)</script>', '<!--<script>', '<'])('keeps %j inert', (text) => {
    const script = jsonLdScript({ headline: text });
    expect(script).not.toContain('<');
    expect(JSON.parse(script)).toEqual({ headline: text });
  });
});
