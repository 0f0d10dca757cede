import { type ContentFiles, type FolderEntry, systemReason } from './files.ts';
import { quoted } from './problems/printable.ts';
import { fileProblem, type Problem } from './problems/problem.ts';
import type { ProblemName } from './problems/table.ts';
import { isPlainSlug, toSlug } from './slugs.ts';

/** Files that systems and editors leave behind; nobody means them as content. */
const LEFTOVER =
  /^(?:\.#.*|#.*#|.*~|.*\.sw[a-p]|\.DS_Store|\.git(?:keep|ignore|attributes)|Thumbs\.db|desktop\.ini)$/u;

/** Notes for people who work in the folder. */
const NOTES = 'README.md';

/** A folder sorted out. */
export interface Folder {
  /** Names of folders, in the order of code units. */
  readonly folders: readonly string[];
  /** Names of Markdown files, in the order of code units. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists a folder in a fixed order. Links are not followed; what is neither a folder nor a Markdown
 * file is reported.
 *
 * @param path for the file system
 * @param file for reports
 * @throws where the system cannot list it
 */
export function listFolder(files: ContentFiles, path: string, file: string): Folder {
  const problems: Problem[] = [];
  const report = (name: ProblemName, { name: entry }: FolderEntry, what: string): void => {
    problems.push(fileProblem(name, `${file}/${entry}`, what));
  };
  const entries = files
    .list(path)
    .filter(({ name }) => !LEFTOVER.test(name) && name !== NOTES)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders: string[] = [];
  const markdown: string[] = [];
  for (const entry of entries) {
    const hidden = entry.name.startsWith('.');
    const isMarkdown = entry.name.endsWith('.md');
    if (entry.kind === 'link') {
      report('symbolic-link', entry, 'Unexpected symbolic link, expected a file or folder.');
    } else if (entry.kind === 'folder' && hidden) {
      report('file-not-read', entry, 'Unexpected hidden folder; nothing in it is read.');
    } else if (entry.kind === 'folder') folders.push(entry.name);
    else if (entry.kind === 'file' && isMarkdown) markdown.push(entry.name);
    else if (entry.kind === 'other') {
      report('file-not-read', entry, 'Unexpected pipe, socket or device, expected a file.');
    } else if (!hidden) {
      report(
        'file-not-read',
        entry,
        `Unexpected file ${quoted(entry.name)}, expected a name that ends in .md.`,
      );
    }
  }
  return { folders, files: markdown, problems };
}

/**
 * Problems of names that become addresses: each has to be plain, none may be reserved, and no two
 * may come to the same address.
 *
 * @param names without `.md`, in the order of code units
 * @param path of a name, for reports
 * @param reserved names that are taken
 */
export function nameProblems(
  names: readonly string[],
  path: (name: string) => string,
  reserved: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const addresses = new Map<string, string>();
  for (const name of names) {
    const slug = toSlug(name);
    if (!isPlainSlug(name)) {
      const isTaken = names.some((other) => other !== name && toSlug(other) === slug);
      const suggestion =
        slug === '' || isTaken || reserved.includes(slug)
          ? {}
          : { fix: `Rename it, for example to “${slug}”.` };
      const what = `Unexpected name ${quoted(name)}, expected lower-case letters, digits and single hyphens, 64 at most.`;
      problems.push(fileProblem('name-not-plain', path(name), what, suggestion));
    } else if (reserved.includes(name)) {
      problems.push(
        fileProblem('name-reserved', path(name), `Unexpected name “${name}”, which is taken.`),
      );
    }
    const other = addresses.get(slug);
    if (other === undefined) addresses.set(slug, name);
    else if (slug !== '') {
      const what = `Unexpected name ${quoted(name)}, which comes to the same address as ${quoted(other)}.`;
      problems.push(fileProblem('addresses-collide', path(name), what));
    }
  }
  return problems;
}

/** A problem for a folder that cannot be listed. */
export function unlistable(name: ProblemName, file: string, error: unknown): Problem {
  return fileProblem(name, file, `Unexpected failure to list the folder: ${systemReason(error)}.`);
}
