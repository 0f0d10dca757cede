import { basename, dirname, resolve } from 'node:path';
import type { Alignment } from '../../align/alignment.ts';
import { align } from '../../align/index.ts';
import type { ContentFiles } from '../../content/files.ts';
import { formatProblems, hasErrors, type Problem, parseArticle } from '../../content/index.ts';
import { readText } from '../../content/read-file.ts';
import { readStory } from '../../content/read-story.ts';
import type { Article, Story } from '../../content/story.ts';
import { type AlignmentInput, alignmentInput } from '../../view/alignment-input.ts';
import type { Effects } from '../effects.ts';

/** Two articles and how their passages pair up. */
export interface AlignedPair {
  readonly left: Article;
  readonly right: Article;
  /** What the aligner was given. */
  readonly input: AlignmentInput;
  readonly alignment: Alignment;
}

type Settings = Pick<Story, 'names' | 'same' | 'different'>;

const NONE: Settings = { names: [], same: [], different: [] };

function readArticle(files: ContentFiles, path: string, problems: Problem[]): Article | null {
  const { source, problem } = readText(files, path, path);
  if (source === null) {
    problems.push(problem);
    return null;
  }
  const parsed = parseArticle(source.text, source.file);
  problems.push(...parsed.problems);
  return parsed.article;
}

/** Same names and pins of the story that both files belong to, if any: the site uses them too. */
function settings(files: ContentFiles, left: string, right: string): Settings {
  const folder = dirname(resolve(left));
  if (dirname(resolve(right)) !== folder) return NONE;
  return readStory(files, basename(folder), folder, folder).story ?? NONE;
}

/**
 * Aligns two Markdown files, with the same names and pins of their story where they stand in one.
 *
 * @returns `null` after a report of all problems, where either file cannot be read
 */
export function alignFiles(
  files: ContentFiles,
  [leftPath, rightPath]: readonly [string, string],
  { complain }: Pick<Effects, 'complain'>,
): AlignedPair | null {
  const problems: Problem[] = [];
  const left = readArticle(files, leftPath, problems);
  const right = readArticle(files, rightPath, problems);
  if (problems.length > 0) complain(formatProblems(problems));
  if (left === null || right === null || hasErrors(problems)) return null;
  const input = alignmentInput(settings(files, leftPath, rightPath), left, right);
  return { left, right, input, alignment: align(input.left, input.right, input.options) };
}

/** The pair as JSON: both articles' passages, the links with their spans and evidence, the rows. */
export function pairJson({ left, right, alignment }: AlignedPair): string {
  const side = ({ outlet, lang, passages }: Article) => ({
    outlet,
    lang,
    passages: passages.map(({ id, text, furniture, line }) => ({ id, text, furniture, line })),
  });
  return JSON.stringify({ left: side(left), right: side(right), ...alignment }, null, 2);
}
