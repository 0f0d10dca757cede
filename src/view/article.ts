import type { Article } from '../content/story.ts';
import { citation } from './citation.ts';
import { type DateView, dateView } from './date-words.ts';
import type { FacingArticle } from './facing.ts';
import type { Side } from './side.ts';

/** What a page says of an article besides its words. */
export interface ArticleView {
  readonly side: Side;
  readonly slug: string;
  readonly outlet: string;
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: DateView | null;
  readonly author: string | null;
  readonly agency: readonly string[];
  readonly lang: string;
  readonly dir: Article['dir'];
  /** Words of the report; furniture is not counted. */
  readonly words: number;
  /** Whether its unpaired passages are withheld. */
  readonly excerpt: boolean;
  readonly citation: string;
}

/** The view of one side's article. */
export function articleView({ side, article, words }: FacingArticle): ArticleView {
  const { slug, outlet, headline, url, author, agency, lang, dir } = article;
  return {
    side,
    slug,
    outlet,
    headline,
    url,
    published: dateView(article.published),
    author,
    agency,
    lang,
    dir,
    words,
    excerpt: article.rights === 'excerpt',
    citation: citation(article),
  };
}
