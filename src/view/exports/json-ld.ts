import type { Article, NewsArticle, WithContext } from 'schema-dts';
import type { Path } from '../addresses.ts';
import type { ArticleView } from '../article.ts';
import type { ComparisonView } from '../comparison.ts';

function newsArticle(article: ArticleView): NewsArticle {
  const { outlet, headline, url, published, author, agency, lang } = article;
  return {
    '@type': 'NewsArticle',
    ...(headline === null ? {} : { headline }),
    ...(url === null ? {} : { url }),
    ...(published === null ? {} : { datePublished: published.iso }),
    ...(author === null ? {} : { author: { '@type': 'Person', name: author } }),
    ...(agency.length === 0 ? {} : { creditText: agency.join(', ') }),
    publisher: { '@type': 'Organization', name: outlet },
    inLanguage: lang,
  };
}

/**
 * What the page of a comparison is, in schema.org's words: an article based on two news articles.
 *
 * @param path of the page
 * @param root address of the site, ending in a slash
 */
export function comparisonMetadata(
  { title, date, lede, articles }: Pick<ComparisonView, 'title' | 'date' | 'lede' | 'articles'>,
  path: Path,
  root: string,
): WithContext<Article> {
  const { a, b } = articles;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: `${root}${path}`,
    headline: `${title}: ${a.outlet} and ${b.outlet}`,
    description: lede,
    ...(date === null ? {} : { about: { '@type': 'Event', name: title, startDate: date.iso } }),
    inLanguage: 'en',
    isBasedOn: [newsArticle(a), newsArticle(b)],
  };
}

/**
 * A value as the content of `<script type="application/ld+json">`. No `<` is left in it, so that no
 * text can end the script or open a comment in it. Such a script is data: it never runs, and a
 * content security policy has no say in it (HTML, "prepare the script element").
 */
export function jsonLdScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
