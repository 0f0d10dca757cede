import { primaryLanguage } from '../text/segmenter.ts';
import { toBlocks } from './blocks.ts';
import { parseBody } from './body.ts';
import { bodyProblems } from './body-problems.ts';
import { characterProblems } from './characters.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { directionOf } from './direction.ts';
import { likelierLanguage } from './foreign-words.ts';
import { splitFrontMatter } from './front-matter.ts';
import { toPassages } from './passages.ts';
import { hasErrors, type Problem, problemAt, sortProblems } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';
import { articleSchema } from './schema/article.ts';
import { foreignScript } from './script.ts';
import type { Article } from './story.ts';
import { type Entry, isBlank } from './tree.ts';
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

/** The language of an article that names none. */
const DEFAULT_LANGUAGE = 'en';

/** The language that front matter names, whatever else is wrong in it; `null` where it is none. */
function languageOf(entry: Entry | undefined): string | null {
  if (entry === undefined || isBlank(entry)) return DEFAULT_LANGUAGE;
  const { value } = entry;
  const parsed = articleSchema.shape.lang.safeParse(value.kind === 'text' ? value.text : null);
  return parsed.success ? parsed.data : null;
}

/** How to mend a language that is written, and is not that of the text. */
function languageOnLine(lang: string): string {
  const british =
    primaryLanguage(lang) === 'uk' ? ' “uk” is Ukrainian; British English is en-GB.' : '';
  return `Write the BCP 47 tag of the text’s language on this line, for example ar, en or zh.${british}`;
}

/** What shows that a text is in another language than it is said to be; `null` where nothing does. */
function unlikelyLanguage(
  text: string,
  lang: string,
): { readonly what: string; readonly detail: { readonly fix?: string } } | null {
  const script = foreignScript(text, lang);
  if (script !== null) return { what: `in the script ${script}`, detail: {} };
  const other = likelierLanguage(text, lang);
  if (other === null) return null;
  const fix = `Write \`lang: ${other}\`, if that is the language of the text.`;
  return { what: `with the function words of “${other}”`, detail: { fix } };
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
  const front = keys === null ? null : validate(source, keys, articleSchema);
  problems.push(...(keys?.problems ?? []), ...(front?.problems ?? []));
  problems.push(...curlyQuotes(source, keys?.entries ?? []));
  // Without closed front matter nobody knows where the text begins, and of nothing all is missing.
  const isUnclosed = split.problems.some(({ name }) => name === 'front-matter-unclosed');
  if ((isUnclosed && keys === null) || source.text.trim() === '') return done(null);

  const { body, problem } = parseBody(source, split.body);
  if (problem !== null) {
    problems.push(problem);
    return done(null);
  }
  const written = keys?.entries.find(({ key }) => key === 'lang');
  const lang = languageOf(written);
  const cut = toBlocks(body.clean);
  const { blocks, passages } = toPassages(source, cut.blocks, lang ?? DEFAULT_LANGUAGE);
  problems.push(...bodyProblems(source, body, cut.faults, blocks, passages));
  // Of a language that cannot be read there is a report already.
  const isKnown = lang !== null && keys?.damaged.has('lang') !== true;
  const unlikely = isKnown
    ? unlikelyLanguage(passages.map(({ text }) => text).join(' '), lang)
    : null;
  if (unlikely !== null) {
    const isGiven = written !== undefined && !isBlank(written);
    const named = `“${lang}”${isGiven ? '' : ', which counts where `lang` is not given'}`;
    const what = `Unexpected text ${unlikely.what}, expected that of the language ${named}.`;
    const point = pointAt(source, isGiven ? written.offset : 0);
    // A line that is there is to be changed, not added.
    const changed = { fix: languageOnLine(lang ?? DEFAULT_LANGUAGE) };
    const detail = isGiven && unlikely.detail.fix === undefined ? changed : unlikely.detail;
    problems.push(problemAt('lang-unlikely', source, point, what, detail));
  }
  if (!passages.some(({ furniture }) => furniture === null)) {
    const empty = passages.length === 0;
    const name = empty ? 'body-empty' : 'report-empty';
    const what = `Unexpected end of the file, expected ${empty ? 'the text of the article' : 'a report beside the furniture'}.`;
    const line = source.text.trimEnd().split('\n').length;
    problems.push(problemAt(name, source, { line, column: 1 }, what));
    return done(null);
  }
  const data = front?.data ?? null;
  if (data === null || keys === null || hasErrors(keys.problems)) return done(null);
  return done({
    slug: slugOf(path),
    outlet: data.outlet,
    headline: data.headline ?? null,
    url: data.url ?? null,
    published: data.published ?? null,
    author: data.author ?? null,
    agency: toList(data.agency),
    lang: data.lang,
    dir: directionOf(data.lang),
    rights: data.rights,
    blocks,
    passages,
  });
}
