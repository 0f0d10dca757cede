import { fold } from '../text/fold.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { KeyFile } from './key-file.ts';
import { nearest } from './nearest.ts';
import { quoted } from './problems/printable.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { type Point, pointAt, type SourceFile } from './problems/source.ts';
import type { ProblemName } from './problems/table.ts';
import type { storySchema } from './schema/story.ts';
import type { Article } from './story.ts';
import { isBlank } from './tree.ts';
import { readYaml } from './yaml.ts';

/** Fewest letters of a report that is looked for in other articles: any brief may say as little. */
const SHORTEST = 100;

/** Where a key of an article's front matter has its value. */
function pointOf(source: SourceFile, name: string): Point {
  const { yaml } = splitFrontMatter(source);
  const entries = yaml === null ? [] : readYaml(source, yaml).entries;
  return pointAt(source, entries.find(({ key }) => key === name)?.value.offset ?? 0);
}

/** An article's address without the place in the page; `null` where it has none. */
function addressOf({ url }: Article): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/** The words of an article's report, to hold against those of others; `null` where there are few. */
function reportOf({ passages }: Article): string | null {
  const texts = passages.filter(({ furniture }) => furniture === null).map(({ text }) => text);
  const words = fold(texts.join(' '))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return (words.match(/\p{L}/gu)?.length ?? 0) < SHORTEST ? null : words;
}

/** Each article after the first that has something of its own in common with it, with that first. */
function repeated(
  articles: readonly Article[],
  own: (article: Article) => string | null,
): { readonly article: Article; readonly first: Article }[] {
  const seen = new Map<string, Article>();
  return articles.flatMap((article) => {
    const key = own(article);
    if (key === null) return [];
    const first = seen.get(key);
    if (first !== undefined) return [{ article, first }];
    seen.set(key, article);
    return [];
  });
}

/**
 * Articles of one story that are hardly two: of outlets that cannot be told apart, from one address, or
 * with one text.
 *
 * @param sources the articles' files, by slug
 */
export function repeatedArticles(
  articles: readonly Article[],
  sources: ReadonlyMap<string, SourceFile>,
): Problem[] {
  const report = (
    name: ProblemName,
    own: (article: Article) => string | null,
    point: (article: Article, source: SourceFile) => Point,
    what: (article: Article, file: string) => string,
  ): Problem[] =>
    repeated(articles, own).flatMap(({ article, first }) => {
      const source = sources.get(article.slug);
      if (source === undefined) return [];
      const words = what(article, `${first.slug}.md`);
      return [problemAt(name, source, point(article, source), words)];
    });
  return [
    ...report(
      'outlet-twice',
      ({ outlet }) => fold(outlet),
      (_, source) => pointOf(source, 'outlet'),
      ({ outlet }, file) => `Unexpected outlet ${quoted(outlet)}, which ${file} has already.`,
    ),
    ...report(
      'address-twice',
      addressOf,
      (_, source) => pointOf(source, 'url'),
      ({ url }, file) => `Unexpected address ${quoted(url ?? '')}, which ${file} has already.`,
    ),
    ...report(
      'text-twice',
      reportOf,
      ({ passages }) => {
        const [first] = passages.filter(({ furniture }) => furniture === null);
        return { line: first?.line ?? 1, column: first?.column ?? 1 };
      },
      (_, file) => `Unexpected text that is that of ${file} word for word.`,
    ),
  ];
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
  if (keys?.damaged.includes('articles')) return { articles, isKnown: false, problems: [] };
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
  const meant = new Set<string>();
  order.forEach((slug, index) => {
    const point = pointAt(source, items[index]?.offset ?? entry.offset);
    if (!slugs.includes(slug)) {
      const near = nearest(slug, slugs);
      if (near !== null) meant.add(near);
      const expected = near === null ? `one of ${slugs.join(', ')}` : quoted(near);
      const what = `Unexpected article ${quoted(slug)}, expected ${expected}.`;
      problems.push(problemAt('article-unknown', source, point, what));
    } else if (order.indexOf(slug) < index) {
      const what = `Unexpected article ${quoted(slug)}, which stands further up already.`;
      problems.push(problemAt('article-listed-twice', source, point, what));
    }
  });
  // An article under a misspelt name is not left out: to mend the name is to add it.
  for (const slug of slugs.filter((one) => !order.includes(one) && !meant.has(one))) {
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
