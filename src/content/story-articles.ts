import { fold } from '../text/fold.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { KeyFile } from './key-file.ts';
import { nearest } from './nearest.ts';
import { quoted } from './problems/printable.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { type Point, pointAt, type SourceFile } from './problems/source.ts';
import type { storySchema } from './schema/story.ts';
import type { Article } from './story.ts';
import { isBlank } from './tree.ts';
import { readYaml } from './yaml.ts';

/** Where the outlet stands in the front matter of an article that has one. */
function outletPoint(source: SourceFile): Point {
  const { yaml } = splitFrontMatter(source);
  const entries = yaml === null ? [] : readYaml(source, yaml).entries;
  return pointAt(source, entries.find(({ key }) => key === 'outlet')?.value.offset ?? 0);
}

/**
 * Articles of one story whose outlets cannot be told apart.
 *
 * @param sources the articles' files, by slug
 */
export function sameOutlets(
  articles: readonly Article[],
  sources: ReadonlyMap<string, SourceFile>,
): Problem[] {
  const seen = new Map<string, Article>();
  return articles.flatMap((article): Problem[] => {
    const key = fold(article.outlet);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, article);
      return [];
    }
    const what = `Unexpected outlet ${quoted(article.outlet)}, which ${first.slug}.md has already.`;
    const source = sources.get(article.slug);
    return source === undefined
      ? []
      : [problemAt('outlet-twice', source, outletPoint(source), what)];
  });
}

/** A story's articles in order. */
export interface OrderedArticles {
  readonly articles: readonly Article[];
  /** Whether `articles` in `story.md` can be read, where it stands. */
  readonly isKnown: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Puts a story's articles in order: as `articles` in `story.md` says, else by the name of the file.
 *
 * @param articles those that could be read, by name of file
 * @param slugs names of all articles in the folder, read or not
 * @param keys `story.md`
 */
export function orderArticles(
  articles: readonly Article[],
  slugs: readonly string[],
  keys: KeyFile<typeof storySchema> | null,
): OrderedArticles {
  const entry = keys?.entries.find(({ key }) => key === 'articles');
  if (keys === null || entry === undefined || isBlank(entry)) {
    return { articles, isKnown: true, problems: [] };
  }
  const items = entry.value.kind === 'list' ? entry.value.items : [];
  // Where another key is wrong there is no data, and this one counts all the same.
  const order = items.flatMap((item) => (item.kind === 'text' ? [item.text.trim()] : []));
  if (entry.value.kind !== 'list' || order.length < items.length || order.includes('')) {
    return { articles, isKnown: false, problems: [] };
  }
  const { source } = keys;
  const problems: Problem[] = [];
  order.forEach((slug, index) => {
    const point = pointAt(source, items[index]?.offset ?? entry.offset);
    if (!slugs.includes(slug)) {
      const near = nearest(slug, slugs);
      const expected = near === null ? `one of ${slugs.join(', ')}` : quoted(near);
      const what = `Unexpected article ${quoted(slug)}, expected ${expected}.`;
      problems.push(problemAt('article-unknown', source, point, what));
    } else if (order.indexOf(slug) < index) {
      const what = `Unexpected article ${quoted(slug)}, which stands further up already.`;
      problems.push(problemAt('article-listed-twice', source, point, what));
    }
  });
  for (const slug of slugs.filter((one) => !order.includes(one))) {
    const what = `Unexpected end of the order of articles, expected ${quoted(slug)}.`;
    problems.push(problemAt('article-unlisted', source, pointAt(source, entry.offset), what));
  }
  const rank = ({ slug }: Article): number => {
    const at = order.indexOf(slug);
    return at === -1 ? order.length : at;
  };
  const sorted = [...articles].sort((a, b) => rank(a) - rank(b));
  return { articles: sorted, isKnown: true, problems };
}
