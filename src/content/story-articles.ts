import { fold } from '../text/fold.ts';
import type { KeyFile } from './key-file.ts';
import { nearest } from './nearest.ts';
import { quoted } from './problems/printable.ts';
import { fileProblem, type Problem, problemAt } from './problems/problem.ts';
import { pointAt } from './problems/source.ts';
import type { storySchema } from './schema/story.ts';
import type { Article } from './story.ts';

/** Articles of one story whose outlets cannot be told apart. */
export function sameOutlets(articles: readonly Article[], folder: string): Problem[] {
  const seen = new Map<string, Article>();
  return articles.flatMap((article): Problem[] => {
    const key = fold(article.outlet);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, article);
      return [];
    }
    const what = `Unexpected outlet ${quoted(article.outlet)}, which ${first.slug}.md has already.`;
    return [fileProblem('outlet-twice', `${folder}/${article.slug}.md`, what)];
  });
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
): { readonly articles: readonly Article[]; readonly problems: readonly Problem[] } {
  const entry = keys?.entries.find(({ key }) => key === 'articles');
  const order = keys?.data?.articles;
  if (keys === null || order === undefined || entry === undefined)
    return { articles, problems: [] };
  const { source } = keys;
  const problems: Problem[] = [];
  const items = entry.value.kind === 'list' ? entry.value.items : [];
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
  return { articles: [...articles].sort((a, b) => rank(a) - rank(b)), problems };
}
