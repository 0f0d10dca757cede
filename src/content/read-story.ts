import { defaultTitle } from './default-title.ts';
import { differingLanguages } from './differing-languages.ts';
import type { ContentFiles } from './files.ts';
import { listFolder, nameProblems, unlistable } from './folder.ts';
import { readKeyFile } from './key-file.ts';
import { overlappingNames } from './overlapping-names.ts';
import { parsedArticle } from './parsed-articles.ts';
import { quoted } from './problems/printable.ts';
import { fileProblem, hasErrors, type Problem } from './problems/problem.ts';
import { readText } from './read-file.ts';
import { storySchema } from './schema/story.ts';
import { reservedArticles } from './slugs.ts';
import type { Article, Story } from './story.ts';
import { type ArticleFile, orderArticles, repeatedArticles } from './story-articles.ts';
import { pinnedPassages } from './story-pins.ts';

const STORY_FILE = 'story.md';

/** Whether a file is meant for that of the story, whatever the case of its name. */
function isStoryFile(name: string): boolean {
  return name.toLowerCase() === STORY_FILE;
}

/** Whether a headline has a capital in every word but the short ones, which tells of none that it is a name's. */
function isInTitleCase(headline: string): boolean {
  return !/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{4}/u.test(headline);
}

/** The texts that show how articles spell a word: their reports, not sub-headings, and headlines written as sentences. */
function spellingIn(articles: readonly Article[]): string[] {
  return articles.flatMap(({ headline, passages }) => [
    ...(headline === null || isInTitleCase(headline) ? [] : [headline]),
    ...passages.flatMap(({ furniture, text }) => (furniture === null ? [text] : [])),
  ]);
}

/** A story before the site's names are added to its own. */
export interface ReadStory {
  /** `null` where anything in the folder is an error. */
  readonly story: Story | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the folder of one story.
 *
 * @param slug name of the folder
 * @param path of the folder, for the file system
 * @param file of the folder, for reports
 */
export function readStory(
  files: ContentFiles,
  slug: string,
  path: string,
  file: string,
): ReadStory {
  const problems: Problem[] = [];
  let names: readonly string[];
  try {
    const folder = listFolder(files, path, file);
    problems.push(...folder.problems);
    for (const name of folder.folders) {
      const what = 'Unexpected folder in the folder of a story, expected Markdown files alone.';
      const fix =
        'Move its articles up into the folder of the story; or, if it is a story of its own, move it up beside that folder.';
      problems.push(fileProblem('file-misplaced', `${file}/${name}`, what, { fix }));
    }
    names = folder.files.filter((name) => name === STORY_FILE || !isStoryFile(name));
    for (const name of folder.files.filter((one) => !names.includes(one))) {
      const what = `Unexpected name ${quoted(name)}, expected “${STORY_FILE}”.`;
      const fix = names.includes(STORY_FILE)
        ? `Put what it says into \`${STORY_FILE}\`, and delete it.`
        : `Rename it to \`${STORY_FILE}\`.`;
      problems.push(fileProblem('name-not-plain', `${file}/${name}`, what, { fix }));
    }
  } catch (error) {
    return { story: null, problems: [unlistable('file-unreadable', file, error)] };
  }

  const slugs = names
    .filter((name) => name !== STORY_FILE)
    .map((name) => name.replace(/\.md$/u, ''));
  problems.push(...nameProblems(slugs, (name) => `${file}/${name}.md`, reservedArticles));
  const articles: Article[] = [];
  const read: ArticleFile[] = [];
  for (const name of slugs.map((one) => `${one}.md`)) {
    const { source, problem } = readText(files, files.join(path, name), `${file}/${name}`);
    if (source === null) {
      problems.push(problem);
      continue;
    }
    const parsed = parsedArticle(source.text, source.file);
    problems.push(...parsed.problems);
    read.push({ slug: name.replace(/\.md$/u, ''), source, article: parsed.article });
    if (parsed.article !== null) articles.push(parsed.article);
  }
  if (slugs.length === 0) {
    problems.push(
      fileProblem('no-articles', file, 'Unexpected folder without articles, expected two.'),
    );
  } else if (slugs.length === 1) {
    const what = `Unexpected single article ${slugs[0]}.md, expected two.`;
    problems.push(fileProblem('one-article-only', file, what));
  }
  problems.push(...repeatedArticles(read), ...differingLanguages(read));

  const data = names.includes(STORY_FILE)
    ? readText(files, files.join(path, STORY_FILE), `${file}/${STORY_FILE}`)
    : null;
  if (data !== null && data.problem !== null) problems.push(data.problem);
  const keys = data === null || data.source === null ? null : readKeyFile(data.source, storySchema);
  const order = orderArticles(articles, slugs, keys);
  problems.push(...order.problems);
  const complete = articles.length === slugs.length && order.isKnown;
  const pins = pinnedPassages(keys, order.articles, complete);
  problems.push(...pins.problems);
  if (keys !== null) problems.push(...keys.problems, ...overlappingNames(keys));
  if (hasErrors(problems)) return { story: null, problems };
  const front = keys?.data ?? null;
  const story: Story = {
    slug,
    title: front?.title ?? defaultTitle(slug, spellingIn(order.articles)),
    date: front?.date ?? null,
    summary: front?.summary ?? null,
    names: front?.names ?? [],
    same: pins.same,
    different: pins.different,
    articles: order.articles,
  };
  return { story, problems };
}
