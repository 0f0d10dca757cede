import { type ParsedArticle, parseArticle } from './article.ts';

/** A file's text and what came of it. */
export interface KnownArticle {
  /** Of the file, for reports. */
  readonly path: string;
  readonly text: string;
  readonly parsed: ParsedArticle;
}

/** Each file as it was parsed last. */
const last = new Map<string, KnownArticle>();

/** The files that were asked for. */
const asked = new Set<string>();

/**
 * Parses an article as `parseArticle` does, and keeps the result for as long as the file's text is the
 * same: where one article of many changes, the others need not be parsed again.
 *
 * @param path of the file, for reports
 */
export function parsedArticle(text: string, path: string): ParsedArticle {
  asked.add(path);
  const known = last.get(path);
  if (known?.text === text) return known.parsed;
  const parsed = parseArticle(text, path);
  last.set(path, { path, text, parsed });
  return parsed;
}

/** Takes up what another process has parsed by the same code. */
export function recallArticles(articles: readonly KnownArticle[]): void {
  for (const article of articles) last.set(article.path, article);
}

/** Every article that was asked for, in the order of their paths. */
export function articlesAskedFor(): KnownArticle[] {
  return [...asked].sort().flatMap((path) => last.get(path) ?? []);
}
