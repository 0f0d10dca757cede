import { splitFrontMatter } from './front-matter.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { pointAt } from './problems/source.ts';
import type { Article } from './story.ts';
import type { ArticleFile } from './story-articles.ts';
import { readYaml } from './yaml.ts';

/** Languages that write most words alike, each by the first of its group; tags of ISO 639. */
const ALIKE: readonly (readonly string[])[] = [
  ['nb', 'no', 'nn', 'da'],
  ['sr', 'sh', 'hr', 'bs', 'me', 'cnr'],
  ['zh', 'cmn', 'yue', 'wuu'],
  ['id', 'ms'],
  ['es', 'gl'],
  ['cs', 'sk'],
];

/** The language of an article, regions and scripts aside, by the first of its group. */
function groupOf({ lang }: Article): string {
  const [language = ''] = lang.toLowerCase().split('-');
  return ALIKE.find((group) => group.includes(language))?.[0] ?? language;
}

/**
 * Articles of a story in another language than its first: passages are paired by their words, of which
 * two languages share next to none.
 *
 * @param files all of the story that are text
 */
export function differingLanguages(files: readonly ArticleFile[]): Problem[] {
  const first = files.find(({ article }) => article !== null);
  return files.flatMap(({ article, source }) => {
    if (article === null || first === undefined || first.article === null) return [];
    if (groupOf(article) === groupOf(first.article)) return [];
    const { yaml } = splitFrontMatter(source);
    const entries = yaml === null ? [] : readYaml(source, yaml).entries;
    const point = pointAt(source, entries.find(({ key }) => key === 'lang')?.value.offset ?? 0);
    const what = `Unexpected language “${article.lang}” beside “${first.article.lang}” of ${first.slug}.md, expected one language in a story.`;
    return [problemAt('languages-differ', source, point, what)];
  });
}
