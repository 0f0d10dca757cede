import { splitFrontMatter } from '../../content/front-matter.ts';
import { quoted } from '../../content/problems/printable.ts';
import { fileProblem, type Problem } from '../../content/problems/problem.ts';
import type { SourceFile } from '../../content/problems/source.ts';
import { readText } from '../../content/read-file.ts';
import { readYaml } from '../../content/yaml.ts';
import { fold } from '../../text/fold.ts';
import type { Effects } from '../effects.ts';

/** An article of a story, as far as it can be known again. */
export interface KnownArticle {
  /** Its file, with `/`. */
  readonly path: string;
  readonly outlet: string;
  /** Address of the original; empty where none is known. */
  readonly url: string;
}

/** An article that stands in a story's folder. */
export interface StandingArticle extends KnownArticle {
  /** The file, where it holds front matter and no text: it waits to be filled. */
  readonly template: SourceFile | null;
}

type Folders = Pick<Effects, 'list' | 'join' | 'size' | 'read'>;

function markdownIn(folder: string, { list }: Pick<Folders, 'list'>): readonly string[] {
  try {
    const entries = list(folder).filter(({ kind }) => kind === 'file');
    return entries.map(({ name }) => name).filter((name) => name.endsWith('.md'));
  } catch {
    // A story that is new has no folder; any other reason comes up again in the writing.
    return [];
  }
}

/** The articles that stand in a story's folder; those that cannot be read are for `check` to report. */
export function articlesIn(folder: string, effects: Folders): readonly StandingArticle[] {
  const names = markdownIn(folder, effects)
    .filter((name) => name !== 'story.md' && name !== 'README.md')
    .sort();
  return names.flatMap((name): StandingArticle[] => {
    const path = `${folder}/${name}`;
    const { source } = readText(effects, effects.join(folder, name), path);
    if (source === null) return [];
    const { yaml, body, problems } = splitFrontMatter(source);
    if (yaml === null || problems.length > 0) return [];
    const { entries } = readYaml(source, yaml);
    const [outlet = '', url = ''] = ['outlet', 'url'].map((key) => {
      const value = entries.find((entry) => entry.key === key)?.value;
      return value?.kind === 'text' ? value.text.trim() : '';
    });
    return [{ path, outlet, url, template: body.trim() === '' ? source : null }];
  });
}

/**
 * The article without a text that a page is to fill: that of its file's name, its outlet or its address.
 *
 * @param isNamed whether the editor has chosen the name of the file, so that no other will do
 */
export function templateFor(
  { path, outlet, url }: KnownArticle,
  others: readonly StandingArticle[],
  isNamed: boolean,
): StandingArticle | null {
  const templates = others.filter(({ template }) => template !== null);
  const byName = templates.find((other) => other.path === path);
  if (byName !== undefined || isNamed) return byName ?? null;
  const found = templates.find(
    (other) => fold(other.outlet) === fold(outlet) || (url !== '' && other.url === url),
  );
  return found ?? null;
}

/**
 * Says of an article that its story has it already: by the address of the original, or by its outlet,
 * of which a story has one article. `null` where it has not.
 *
 * @param from the file that was read
 * @param others the other articles of the story
 */
export function alreadyThere(
  article: KnownArticle,
  from: string,
  others: readonly KnownArticle[],
): Problem | null {
  const { outlet, url, path } = article;
  const page = url === '' ? undefined : others.find((other) => other.url === url);
  const twin = page ?? others.find((other) => fold(other.outlet) === fold(outlet));
  if (twin === undefined) return null;
  const same = page === undefined ? `outlet, ${quoted(outlet)}` : `source address, ${quoted(url)}`;
  const what = `Unexpected page that is in the story already: ${twin.path} has the same ${same}.`;
  const slug = twin.path.split('/').at(-1)?.replace(/\.md$/u, '') ?? '';
  const over = twin.path === path ? '`--force`' : `\`--name ${slug} --force\``;
  const fix =
    page === undefined
      ? `Leave it, or overwrite that article with ${over}; give another article of the outlet a name of its own, for example \`--outlet "${outlet} (second article)"\`.`
      : `Leave it, or overwrite that article with ${over}.`;
  return fileProblem('article-exists', from, what, { fix });
}
