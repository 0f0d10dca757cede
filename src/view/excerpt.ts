import type { Link } from '../align/alignment.ts';
import type { Article, Passage } from '../content/story.ts';
import { wordCount } from '../text/word-count.ts';
import { linkEnd, type Side } from './side.ts';

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
 * Says of each passage of an article, by its index, whether its words are published beside its
 * counterpart: all are but those of an article with the rights of an excerpt that are not paired, for
 * the comparison needs the paired ones.
 *
 * @param side the side the article stands on
 * @param links of the comparison
 */
export function isWithheld(
  { rights }: Pick<Article, 'rights'>,
  side: Side,
  links: readonly Link[],
): (index: number) => boolean {
  const paired = new Set(links.map((link) => linkEnd(link, side)));
  return (index) => rights === 'excerpt' && !paired.has(index);
}

/**
 * An article as it may be published beside its counterpart: pages and exports read nothing else. Of a
 * passage whose words are withheld only their number is left.
 *
 * @param side the side the article stands on
 * @param links of the comparison
 */
export function published(article: Article, side: Side, links: readonly Link[]): PublishedArticle {
  const isHidden = isWithheld(article, side, links);
  return {
    ...article,
    passages: article.passages.map((passage, index): PublishedPassage => {
      const withheld = isHidden(index);
      const words = wordCount(passage.text, article.lang);
      return { ...passage, words, withheld, ...(withheld ? { text: '', html: [] } : {}) };
    }),
  };
}
