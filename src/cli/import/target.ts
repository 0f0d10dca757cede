import { quoted } from '../../content/problems/printable.ts';
import { fileProblem, type Problem } from '../../content/problems/problem.ts';
import {
  isPlainSlug,
  nearestSlug,
  reservedArticles,
  reservedStories,
  toSlug,
} from '../../content/slugs.ts';
import type { FrontMatter } from './front-matter.ts';

/** A problem of a name that is to be part of an address; `null` where it serves. */
function nameProblem(
  name: string,
  path: string,
  reserved: readonly string[],
  option: string,
): Problem | null {
  if (!isPlainSlug(name)) {
    const what = `Unexpected name ${quoted(name)}, expected lower-case letters, digits and single hyphens, 64 at most.`;
    const slug = nearestSlug(name);
    const fix =
      slug === '' ? `Give another name with \`${option}\`.` : `Write \`${option} ${slug}\`.`;
    return fileProblem('name-not-plain', path, what, { fix });
  }
  if (!reserved.includes(name)) return null;
  const fix = `Give another name with \`${option}\`.`;
  return fileProblem('name-reserved', path, `Unexpected name “${name}”, which is taken.`, { fix });
}

/** What is wrong with the name of a story, or `null`. */
export function storyNameProblem(story: string, out: string): Problem | null {
  return nameProblem(story, `${out}/${story}`, reservedStories, '--story');
}

/** What is wrong with the name of an article, or `null`. */
export function articleNameProblem(name: string, file: string): Problem | null {
  return nameProblem(name, file, reservedArticles, '--name');
}

/** The problem of an article whose outlet and address give its file no name. */
export function namelessProblem(outlet: string, file: string): Problem {
  const what = `Unexpected outlet ${quoted(outlet)}, which has no letters a to z or digits to name its file by.`;
  const fix = 'Name the file with `--name`, for example `--name first-outlet`.';
  return fileProblem('name-not-plain', file, what, { fix });
}

/**
 * The name of an article's file: from its outlet; where that has no plain letters, from the host of
 * its address, whose usual beginnings and ending name nobody. Empty where neither serves.
 */
export function articleName({ outlet, url }: Pick<FrontMatter, 'outlet' | 'url'>): string {
  const slug = toSlug(outlet);
  if (slug !== '' || !URL.canParse(url)) return slug;
  const labels = new URL(url).hostname.replace(/^(?:www|m|amp|news)\./u, '').split('.');
  return toSlug(labels.length > 1 ? labels.slice(0, -1).join('-') : labels.join('-'));
}
