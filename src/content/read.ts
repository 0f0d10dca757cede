import { type ContentFiles, diskFiles } from './files.ts';
import { type Folder, listFolder, nameProblems, unlistable } from './folder.ts';
import { readKeyFile } from './key-file.ts';
import { overlappingNames } from './overlapping-names.ts';
import { fileProblem, type Problem, sortProblems } from './problems/problem.ts';
import { readText } from './read-file.ts';
import { readStory } from './read-story.ts';
import { mergeNames } from './same-names.ts';
import { siteNamesSchema } from './schema/story.ts';
import { reservedStories } from './slugs.ts';
import type { Story } from './story.ts';

/** All content. */
export interface Content {
  /** By name of folder, in the order of code units; only stories without an error. */
  readonly stories: readonly Story[];
  /** All problems of all files, in a fixed order. */
  readonly problems: readonly Problem[];
}

const NAMES_FILE = 'names.md';

/**
 * Reads every story of a folder. Any folder will do: whatever is wrong is a problem in the result.
 *
 * @param root path of the content folder
 * @param files the file system; the machine's own if not given
 */
export function readContent(root: string, files: ContentFiles = diskFiles): Content {
  const steps = readSteps(root, files);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same, story by story, for those who have something to do with each at once.
 *
 * @returns gives every sound story as soon as it is read, and all content in the end
 */
export function* readSteps(
  root: string,
  files: ContentFiles = diskFiles,
): Generator<Story, Content, undefined> {
  const base =
    root
      .replace(/[\\/]+$/u, '')
      .split(/[\\/]/u)
      .at(-1) || 'content';
  const problems: Problem[] = [];
  const stories: Story[] = [];
  let siteNames: readonly (readonly string[])[] = [];
  let folder: Folder;
  try {
    folder = listFolder(files, root, base);
  } catch (error) {
    return { stories: [], problems: [unlistable('content-unreadable', base, error)] };
  }
  problems.push(...folder.problems);
  for (const name of folder.files) {
    const file = `${base}/${name}`;
    if (name !== NAMES_FILE) {
      const what = 'Unexpected Markdown file outside the folder of a story.';
      problems.push(fileProblem('file-misplaced', file, what));
      continue;
    }
    const { source, problem } = readText(files, files.join(root, name), file);
    if (source === null) {
      problems.push(problem);
      continue;
    }
    const keys = readKeyFile(source, siteNamesSchema);
    problems.push(...keys.problems, ...overlappingNames(keys));
    siteNames = keys.data?.names ?? [];
  }
  problems.push(...nameProblems(folder.folders, (name) => `${base}/${name}`, reservedStories));
  for (const slug of folder.folders) {
    const read = readStory(files, slug, files.join(root, slug), `${base}/${slug}`);
    problems.push(...read.problems);
    if (read.story === null) continue;
    const story = { ...read.story, names: mergeNames([...read.story.names, ...siteNames]) };
    stories.push(story);
    yield story;
  }
  if (folder.folders.length === 0) {
    problems.push(
      fileProblem('no-stories', base, 'Unexpected folder without stories, expected one.'),
    );
  }
  const broken = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  return {
    stories: stories.filter(({ slug }) => !broken.has(`${base}/${slug}`)),
    problems: sortProblems(problems),
  };
}
