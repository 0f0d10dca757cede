import { parseArticle } from '../../content/article.ts';
import { quoted } from '../../content/problems/printable.ts';
import { fileProblem, hasErrors, type Problem } from '../../content/problems/problem.ts';
import type { SourceFile } from '../../content/problems/source.ts';
import { type ArticleBlock, paragraphOf } from './article-block.ts';
import {
  completeFrontMatter,
  type FrontMatter,
  type WrittenFrontMatter,
  writeFrontMatter,
} from './front-matter.ts';
import { writeMarkdown } from './markdown.ts';
import { done, failed, type Outcome } from './outcome.ts';

/** An article as a file. */
export interface ArticleFile {
  readonly text: string;
  /** Keys of the front matter that are set. */
  readonly keys: readonly string[];
  /** Values that the front matter does not take. */
  readonly refused: readonly string[];
  /** Values that the file had before it was filled and the page tells otherwise. */
  readonly kept: readonly string[];
  /** Text of the file that this one fills; `null` where it is new. */
  readonly fills: string | null;
  /** Blocks whose emphasis and links could not be written. */
  readonly plain: number;
  /** Warnings of the check. */
  readonly warnings: readonly Problem[];
}

/** Where two texts begin to differ: what the first has there. */
function firstLoss(wanted: string, printed: string): string {
  let at = 0;
  while (at < wanted.length && wanted[at] === printed[at]) at += 1;
  return wanted.slice(at);
}

/** Writes blocks under front matter, and reads them again. */
function attempt(
  { yaml, ...front }: WrittenFrontMatter,
  blocks: readonly ArticleBlock[],
  path: string,
): Outcome<ArticleFile> {
  const text = `${yaml}\n${writeMarkdown(blocks)}`;
  const { article, problems } = parseArticle(text, path);
  if (article === null || hasErrors(problems)) {
    return failed(...problems.filter(({ severity }) => severity === 'error'));
  }
  const wanted = spaceless(blocks.map((block) => block.text).join(' '));
  const printed = spaceless(article.passages.map((passage) => passage.text).join(' '));
  if (wanted !== printed) {
    const loss = quoted(firstLoss(wanted, printed));
    return failed(fileProblem('text-lost', path, `Unexpected loss of ${loss} in the Markdown.`));
  }
  return done({ text, ...front, fills: null, warnings: problems, plain: 0 });
}

/** Any paragraph: furniture alone is no article. */
const REPORT = paragraphOf([{ type: 'text', value: 'Text.' }], 'Text.', null);

/** Whether Markdown can say a block's emphasis and links without altering its words. */
function isFaithful(block: ArticleBlock): boolean {
  const front = { yaml: '---\noutlet: Any\n---\n', keys: [], refused: [], kept: [] };
  return attempt(front, [REPORT, block], 'any.md').value !== null;
}

function withoutMarkup(block: ArticleBlock): ArticleBlock {
  return { ...block, nodes: [{ type: 'text', value: block.text }] };
}

/** Writes blocks under front matter; where Markdown has no way to write the emphasis of one, its words. */
function writeUnder(
  written: WrittenFrontMatter,
  blocks: readonly ArticleBlock[],
  path: string,
): Outcome<ArticleFile> {
  const whole = attempt(written, blocks, path);
  if (whole.value !== null) return whole;
  const unfaithful = new Set(blocks.filter((block) => !isFaithful(block)));
  const plainer = blocks.map((block) => (unfaithful.has(block) ? withoutMarkup(block) : block));
  const again = attempt(written, plainer, path);
  return again.value === null ? whole : done({ ...again.value, plain: unfaithful.size });
}

/**
 * Writes an article as a file, and reads it again as the build will: it has to be without an error,
 * and its words those of its blocks, all of them and in order. Where Markdown has no way to write the
 * emphasis and links of a block (tags that cross, a link in a link), its words alone are written.
 *
 * @param path of the file to be, with `/`, for reports
 */
export function writeArticle(
  front: FrontMatter,
  blocks: readonly ArticleBlock[],
  path: string,
): Outcome<ArticleFile> {
  return writeUnder(writeFrontMatter(front), blocks, path);
}

/**
 * The same for a file that has front matter and waits for its text: what it has already stays.
 *
 * @param template the file; reports name it
 */
export function fillArticle(
  template: SourceFile,
  front: FrontMatter,
  blocks: readonly ArticleBlock[],
): Outcome<ArticleFile> {
  const written = completeFrontMatter(template, front);
  if (written === null) {
    const { problems } = parseArticle(template.text, template.file);
    return failed(...problems.filter(({ name }) => name !== 'body-empty'));
  }
  const filled = writeUnder(written, blocks, template.file);
  return filled.value === null ? filled : done({ ...filled.value, fills: template.text });
}

/** A text without white space: how much of it stands between two blocks is no part of their words. */
function spaceless(text: string): string {
  return text.replace(/\s+/gu, '');
}
