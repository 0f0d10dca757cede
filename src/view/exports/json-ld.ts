import type { Article, NewsArticle, WithContext } from 'schema-dts';
import type { Path } from '../addresses.ts';
import type { ArticleView } from '../article.ts';
import type { ComparisonView } from '../comparison.ts';
import type { PassagesView } from '../story/passages.ts';

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

/** What is said of a page besides the articles that it is based on. */
interface Said extends Pick<ComparisonView, 'title' | 'date' | 'lede'> {
  readonly headline: string;
  readonly url: string;
}

function basedOn(
  articles: readonly ArticleView[],
  { title, date, headline, lede, url }: Said,
): WithContext<Article> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    url,
    headline,
    description: lede,
    ...(date === null ? {} : { about: { '@type': 'Event', name: title, startDate: date.iso } }),
    inLanguage: 'en',
    isBasedOn: articles.map(newsArticle),
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
  const headline = `${title}: ${a.outlet} and ${b.outlet}`;
  return basedOn([a, b], { title, date, headline, lede, url: `${root}${path}` });
}

/** The same of the page of an article's passages: it is based on all articles of its story. */
export function passagesMetadata(
  { title, date, lede, article, others, path }: Omit<PassagesView, 'passages'>,
  root: string,
): WithContext<Article> {
  const headline = `${title}: passages of ${article.outlet}`;
  return basedOn([article, ...others], { title, date, headline, lede, url: `${root}${path}` });
}

/**
 * A value as the content of `<script type="application/ld+json">`. No `<` is left in it, so that no
 * text can end the script or open a comment in it. Such a script is data: it never runs, and a
 * content security policy has no say in it (HTML, "prepare the script element").
 */
export function jsonLdScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
