import type { Link } from '../align/alignment.ts';
import type { Article, Passage } from '../content/story.ts';
import { linkEnd, type Side } from './side.ts';
import { wordCount } from './word-count.ts';

/** A passage as it may be published. */
export interface PublishedPassage extends Passage {
  /** Number of words its source prints, told even where they are withheld. */
  readonly words: number;
  /** Its words are not published: `text` is empty and so is `html`. */
  readonly withheld: boolean;
}

/** An article as it may be published. */
export interface PublishedArticle extends Article {
  readonly passages: readonly PublishedPassage[];
}

/**
 * An article as it may be published beside its counterpart: pages, exports and search read nothing
 * else. Of an article with the rights of an excerpt, the passages that are paired are kept, for the
 * comparison needs their words; of the others only the number of words is left.
 *
 * @param side the side the article stands on
 * @param links of the comparison
 */
export function published(article: Article, side: Side, links: readonly Link[]): PublishedArticle {
  const paired = new Set(links.map((link) => linkEnd(link, side)));
  return {
    ...article,
    passages: article.passages.map((passage, index): PublishedPassage => {
      const withheld = article.rights === 'excerpt' && !paired.has(index);
      const words = wordCount(passage.text, article.lang);
      return { ...passage, words, withheld, ...(withheld ? { text: '', html: [] } : {}) };
    }),
  };
}
