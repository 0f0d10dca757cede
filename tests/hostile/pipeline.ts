import { align } from '../../src/align/index.ts';
import { type ParsedArticle, parseArticle } from '../../src/content/index.ts';
import type { Article, Story } from '../../src/content/story.ts';
import { alignmentInput } from '../../src/view/alignment-input.ts';
import { comparison } from '../../src/view/comparison.ts';
import { comparisonData } from '../../src/view/exports/comparison-data.ts';
import { DATA_FILES } from '../../src/view/exports/data-files.ts';
import { passageElement } from '../../src/view/ids.ts';
import type { HostileDocument } from './documents.ts';
import { contained, offences } from './offences.ts';

const isError = ({ problems }: ParsedArticle) =>
  problems.some(({ severity }) => severity === 'error');

/**
 * Words of a document that its article does not print, though nothing was said of it: no error, and
 * no warning about what stands at or before them.
 */
function lost({ text, words }: HostileDocument, read: ParsedArticle): string[] {
  if (isError(read)) return [];
  const texts = (read.article?.passages ?? []).map((passage) => passage.text).join('\n');
  return words
    .filter((word) => {
      const whole = new RegExp(`${word}(?!\\d)`);
      const line = text.slice(0, text.search(whole)).split('\n').length;
      return !whole.test(texts) && read.problems.every((problem) => (problem.line ?? 0) > line);
    })
    .map((word) => `${word} is lost`);
}

interface Printed {
  readonly id: string;
  readonly html: string;
}

/** Every piece of HTML in a value, with the id of its passage. */
function printed(value: unknown): Printed[] {
  if (Array.isArray(value)) return value.flatMap(printed);
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'html' in value &&
    'id' in value &&
    typeof value.html === 'string' &&
    typeof value.id === 'string'
      ? [{ id: value.id, html: value.html }]
      : [];
  return [...own, ...Object.values(value).flatMap(printed)];
}

function storyOf(articles: readonly Article[]): Story {
  return {
    slug: 'mill',
    title: 'Mill',
    date: null,
    summary: null,
    names: [],
    same: [],
    different: [],
    articles,
  };
}

/** What two articles look like when their comparison is printed. */
function printedFaults(left: Article, right: Article): string[] {
  const story = storyOf([left, right]);
  const { left: a, right: b, options } = alignmentInput(story, left, right);
  const input = { story, left, right, alignment: align(a, b, options) };
  const pieces = printed(comparison(input));
  const faults = pieces.flatMap(({ id, html }) => [
    ...offences(`<p id="${id}" class="passage">${html}`),
    ...(contained(html).within ? [] : [`${html} leaves its element`]),
  ]);
  for (const [side, article] of [['a', left] as const, ['b', right] as const]) {
    for (const { id, text } of article.passages) {
      const own = pieces.filter((piece) => piece.id === passageElement(side, id));
      if (own.length === 0 && article.rights === 'full') faults.push(`${text} is not printed`);
      faults.push(
        ...own
          .filter(({ html }) => contained(html).text !== text)
          .map(({ html }) => `${JSON.stringify(text)} is printed as ${html}`),
      );
    }
  }
  const data = comparisonData(input, 'https://site.invalid/');
  for (const file of DATA_FILES) {
    if (file.text(data).length === 0) faults.push(`${file.name} is empty`);
  }
  return faults;
}

/** What came of two documents. */
export interface Outcome {
  readonly faults: readonly string[];
  /** Both were read without an error, so that they were compared and printed. */
  readonly compared: boolean;
}

/** Reads two documents, and compares and prints them where the reader takes both. */
export function outcome(left: HostileDocument, right: HostileDocument): Outcome {
  const [a, b] = [parseArticle(left.text, 'a.md'), parseArticle(right.text, 'b.md')];
  const faults = [...lost(left, a), ...lost(right, b)];
  if (a.article === null || b.article === null || isError(a) || isError(b)) {
    return { faults, compared: false };
  }
  return { faults: [...faults, ...printedFaults(a.article, b.article)], compared: true };
}
