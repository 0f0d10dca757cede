import { parseArticle } from '../../content/article.ts';
import { quoted } from '../../content/problems/printable.ts';
import { fileProblem, hasErrors, type Problem } from '../../content/problems/problem.ts';
import { type ArticleBlock, paragraphOf } from './article-block.ts';
import { type FrontMatter, type WrittenFrontMatter, writeFrontMatter } from './front-matter.ts';
import { writeMarkdown } from './markdown.ts';
import { done, failed, type Outcome } from './outcome.ts';

/** An article as a file. */
export interface ArticleFile {
  readonly text: string;
  /** Keys of the front matter that are set. */
  readonly keys: readonly string[];
  /** Values that the front matter does not take. */
  readonly refused: readonly string[];
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
  { yaml, keys, refused }: WrittenFrontMatter,
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
  return done({ text, keys, refused, warnings: problems, plain: 0 });
}

/** Any paragraph: furniture alone is no article. */
const REPORT = paragraphOf([{ type: 'text', value: 'Text.' }], 'Text.', null);

/** Whether Markdown can say a block's emphasis and links without altering its words. */
function isFaithful(block: ArticleBlock): boolean {
  const front = { yaml: '---\noutlet: Any\n---\n', keys: [], refused: [] };
  return attempt(front, [REPORT, block], 'any.md').value !== null;
}

function withoutMarkup(block: ArticleBlock): ArticleBlock {
  return { ...block, nodes: [{ type: 'text', value: block.text }] };
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
  const written = writeFrontMatter(front);
  const whole = attempt(written, blocks, path);
  if (whole.value !== null) return whole;
  const unfaithful = new Set(blocks.filter((block) => !isFaithful(block)));
  const plainer = blocks.map((block) => (unfaithful.has(block) ? withoutMarkup(block) : block));
  const again = attempt(written, plainer, path);
  return again.value === null ? whole : done({ ...again.value, plain: unfaithful.size });
}

/** A text without white space: how much of it stands between two blocks is no part of their words. */
function spaceless(text: string): string {
  return text.replace(/\s+/gu, '');
}
