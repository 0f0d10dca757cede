import { type ParsedArticle, parseArticle } from './article.ts';

/** Each file's text as it was parsed last, and what came of it. */
const last = new Map<string, { readonly text: string; readonly parsed: ParsedArticle }>();

/**
 * Parses an article as `parseArticle` does, and keeps the result for as long as the file's text is the
 * same: where one article of many changes, the others need not be parsed again.
 *
 * @param path of the file, for reports
 */
export function parsedArticle(text: string, path: string): ParsedArticle {
  const known = last.get(path);
  if (known?.text === text) return known.parsed;
  const parsed = parseArticle(text, path);
  last.set(path, { text, parsed });
  return parsed;
}
