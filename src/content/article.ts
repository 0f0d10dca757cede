import { toBlocks } from './blocks.ts';
import { parseBody } from './body.ts';
import { bodyProblems } from './body-problems.ts';
import { characterProblems } from './characters.ts';
import { directionOf } from './direction.ts';
import { splitFrontMatter } from './front-matter.ts';
import { toPassages } from './passages.ts';
import { type Problem, problemAt, sortProblems } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';
import { articleSchema } from './schema/article.ts';
import { foreignScript } from './script.ts';
import type { Article } from './story.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** An article as read. */
export interface ParsedArticle {
  /** `null` where the outlet or the text is missing, or cannot be read. */
  readonly article: Article | null;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/** Name of an article's file without folders and `.md`. */
function slugOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/u, '');
}

/** A list of credit lines, whether one or several were written. */
function toList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/**
 * Reads one article. Any text will do: whatever is wrong is a problem in the result, and all problems
 * of the file are found in one go.
 *
 * @param text the file, decoded; CRLF and lone CR count as line breaks
 * @param path the file's path, with `/`: the last part makes the slug, and problems name it
 */
export function parseArticle(text: string, path: string): ParsedArticle {
  const source: SourceFile = {
    file: path,
    text: text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'),
  };
  const split = splitFrontMatter(source);
  const problems: Problem[] = [...split.problems, ...characterProblems(source, split)];
  const done = (article: Article | null): ParsedArticle => ({
    article,
    problems: sortProblems(problems),
  });

  const keys = split.yaml === null ? null : readYaml(source, split.yaml);
  if (keys !== null) problems.push(...keys.problems);
  const front =
    keys === null || keys.problems.length > 0
      ? null
      : validate(source, keys.entries, articleSchema);
  if (front !== null) problems.push(...front.problems);
  // Without closed front matter nobody knows where the text begins.
  if (split.problems.some(({ name }) => name === 'front-matter-unclosed')) return done(null);

  const { body, problem } = parseBody(source, split.body);
  if (problem !== null) {
    problems.push(problem);
    return done(null);
  }
  const lang = front?.data?.lang ?? 'en';
  const cut = toBlocks(body.clean);
  const { blocks, passages } = toPassages(source, cut.blocks, lang);
  problems.push(...bodyProblems(source, body, cut.faults, blocks, passages));
  const script = foreignScript(passages.map(({ text }) => text).join(' '), lang);
  if (script !== null) {
    const entry = keys?.entries.find(({ key }) => key === 'lang');
    const what = `Unexpected text in the script ${script}, expected that of the language “${lang}”.`;
    problems.push(problemAt('lang-unlikely', source, pointAt(source, entry?.offset ?? 0), what));
  }
  if (!passages.some(({ furniture }) => furniture === null)) {
    const empty = passages.length === 0;
    const name = empty ? 'body-empty' : 'report-empty';
    const what = `Unexpected end of the file, expected ${empty ? 'the text of the article' : 'a report beside the furniture'}.`;
    const line = source.text.trimEnd().split('\n').length;
    problems.push(problemAt(name, source, { line, column: 1 }, what));
    return done(null);
  }
  const data = front?.data;
  if (data === null || data === undefined) return done(null);
  return done({
    slug: slugOf(path),
    outlet: data.outlet,
    headline: data.headline ?? null,
    url: data.url ?? null,
    published: data.published ?? null,
    author: data.author ?? null,
    agency: toList(data.agency),
    lang,
    dir: directionOf(lang),
    rights: data.rights,
    blocks,
    passages,
  });
}
