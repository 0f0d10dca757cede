import { fold } from '../text/fold.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { KeyFile } from './key-file.ts';
import { nearest } from './nearest.ts';
import { quoted } from './problems/printable.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { type Point, pointAt, type SourceFile } from './problems/source.ts';
import type { ProblemName } from './problems/table.ts';
import type { storySchema } from './schema/story.ts';
import { isPlainSlug } from './slugs.ts';
import type { Article } from './story.ts';
import { type Entry, isBlank } from './tree.ts';
import { readYaml } from './yaml.ts';

/** Fewest letters of a report that is looked for in other articles: any brief may say as little. */
const SHORTEST = 100;

/** An article's file as far as it can be read. */
export interface ArticleFile {
  readonly slug: string;
  readonly source: SourceFile;
  /** `null` where anything in the file keeps it from being one. */
  readonly article: Article | null;
}

function entriesOf(source: SourceFile): readonly Entry[] {
  const { yaml } = splitFrontMatter(source);
  return yaml === null ? [] : readYaml(source, yaml).entries;
}

/** Where a key of an article's front matter has its value. */
function pointOf(source: SourceFile, name: string): Point {
  return pointAt(source, entriesOf(source).find(({ key }) => key === name)?.value.offset ?? 0);
}

/** What a key says, in an article that has other faults as well; `null` where it says nothing. */
function told({ source, article }: ArticleFile, name: 'outlet' | 'url'): string | null {
  if (article !== null) return article[name];
  const value = entriesOf(source).find(({ key }) => key === name)?.value;
  return value?.kind === 'text' && value.text.trim() !== '' ? value.text.trim() : null;
}

/** An article's address without the place in the page; `null` where it has none. */
function addressOf(file: ArticleFile): string | null {
  const url = told(file, 'url');
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/** The words of an article's report, to hold against those of others; `null` where there are few. */
function reportOf({ article }: ArticleFile): string | null {
  const passages = article?.passages ?? [];
  const texts = passages.filter(({ furniture }) => furniture === null).map(({ text }) => text);
  const words = fold(texts.join(' '))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return (words.match(/\p{L}/gu)?.length ?? 0) < SHORTEST ? null : words;
}

/** Each file after the first that has something of its own in common with it, with that first. */
function repeated(
  files: readonly ArticleFile[],
  own: (file: ArticleFile) => string | null,
): { readonly file: ArticleFile; readonly first: ArticleFile }[] {
  const seen = new Map<string, ArticleFile>();
  return files.flatMap((file) => {
    const key = own(file);
    if (key === null) return [];
    const first = seen.get(key);
    if (first !== undefined) return [{ file, first }];
    seen.set(key, file);
    return [];
  });
}

/** How to mend two files of one outlet of which one is a form that nobody has filled; `{}` where none is. */
function emptyFix(files: readonly ArticleFile[]): { readonly fix?: string } {
  const empty = files.find(({ source }) => splitFrontMatter(source).body.trim() === '');
  return empty === undefined
    ? {}
    : { fix: `Put the text into ${empty.slug}.md, which has none, or delete that file.` };
}

/** Files whose name they can keep go first: one of another name is more likely the copy. */
function byName({ slug: a }: ArticleFile, { slug: b }: ArticleFile): number {
  return Number(isPlainSlug(b)) - Number(isPlainSlug(a));
}

/**
 * Articles of one story that are hardly two: of outlets that cannot be told apart, from one address, or
 * with one text.
 *
 * @param files all of the story that are text, whatever else is wrong with them
 */
export function repeatedArticles(files: readonly ArticleFile[]): Problem[] {
  const report = (
    name: ProblemName,
    own: (file: ArticleFile) => string | null,
    point: (file: ArticleFile) => Point,
    what: (file: ArticleFile, other: string) => string,
  ): Problem[] =>
    repeated([...files].sort(byName), own).map(({ file, first }) => {
      const said = what(file, `${first.slug}.md`);
      return problemAt(name, file.source, point(file), said, emptyFix([file, first]));
    });
  const shown = (file: ArticleFile, key: 'outlet' | 'url') => quoted(told(file, key) ?? '');
  return [
    ...report(
      'outlet-twice',
      (file) => fold(told(file, 'outlet') ?? '') || null,
      ({ source }) => pointOf(source, 'outlet'),
      (file, other) => `Unexpected outlet ${shown(file, 'outlet')}, which ${other} has already.`,
    ),
    ...report(
      'address-twice',
      addressOf,
      ({ source }) => pointOf(source, 'url'),
      (file, other) => `Unexpected address ${shown(file, 'url')}, which ${other} has already.`,
    ),
    ...report(
      'text-twice',
      reportOf,
      ({ article }) => {
        const first = article?.passages.find(({ furniture }) => furniture === null);
        return { line: first?.line ?? 1, column: first?.column ?? 1 };
      },
      (_, other) => `Unexpected text, which is that of ${other} word for word.`,
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
  if (keys?.damaged.has('articles')) return { articles, isKnown: false, problems: [] };
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
  const unlisted = slugs.filter((slug) => !order.includes(slug));
  const expectedOf = (near: string | null): string => {
    if (near !== null) return quoted(near);
    return unlisted.length === 0 ? 'no further one' : `one of ${unlisted.join(', ')}`;
  };
  order.forEach((slug, index) => {
    const point = pointAt(source, items[index]?.offset ?? entry.offset);
    if (!slugs.includes(slug)) {
      // An article that the order has already is not the one that is meant.
      const near = nearest(slug, unlisted);
      if (near !== null) meant.add(near);
      const expected = expectedOf(near);
      const what = `Unexpected article ${quoted(slug)}, expected ${expected}.`;
      const fix =
        unlisted.length === 0
          ? { fix: 'Delete it: all articles of the folder stand in the order.' }
          : {};
      problems.push(problemAt('article-unknown', source, point, what, fix));
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
