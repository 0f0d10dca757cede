import type { Article, Story } from '../content/story.ts';
import { once } from '../text/once.ts';
import { comparisonPages, passagesPath, passagesRoutes } from '../view/addresses.ts';
import { passageElement, twinName, twinNameIn } from '../view/ids.ts';
import { pairings } from './comparison.ts';
import { textById } from './rendered-text.ts';

/**
 * Compares the passages of one article on one page with their source.
 *
 * @param texts what the page shows, by element id (`textById`)
 * @param elementOf id of the element that prints a passage, from the passage's own
 * @returns a line for each passage that is missing or differs; a passage may be missing where its
 *   article is shown in excerpt
 */
export function differences(
  texts: ReadonlyMap<string, string>,
  elementOf: (id: string) => string,
  article: Pick<Article, 'passages' | 'rights'>,
): string[] {
  return article.passages.flatMap(({ id, text }) => {
    const shown = texts.get(elementOf(id));
    if (shown === undefined && article.rights === 'excerpt') return [];
    if (shown === undefined) return [`${JSON.stringify(text)} is not on the page`];
    return altered(text, shown);
  });
}

function altered(text: string, shown: string): string[] {
  return shown === text ? [] : [`${JSON.stringify(text)} is shown as ${JSON.stringify(shown)}`];
}

/**
 * Compares the twins on the page of an article's passages with their sources.
 *
 * @param texts what the page shows, by element id
 * @param articles all of the story
 * @returns a line for each twin that differs, or that no article has
 */
export function twinDifferences(
  texts: ReadonlyMap<string, string>,
  articles: readonly Pick<Article, 'slug' | 'passages'>[],
): string[] {
  const sources = new Map(
    articles.flatMap(({ slug, passages }) =>
      passages.map(({ id, text }) => [twinName(slug, id), text] as const),
    ),
  );
  return [...texts].flatMap(([element, shown]) => {
    const name = twinNameIn(element);
    if (name === null) return [];
    const text = sources.get(name);
    return text === undefined ? [`${JSON.stringify(shown)} is no passage`] : altered(text, shown);
  });
}

/** Says of each line whose article it is about. */
function named({ slug }: Article, lines: readonly string[]): string[] {
  return lines.map((line) => `${slug}: ${line}`);
}

/** What a page has to show. */
interface Check {
  /** Ids of the elements that it is about. */
  readonly isAbout: (element: string) => boolean;
  /** Finds what is wrong with the page, from what it shows by element id. */
  readonly find: (texts: ReadonlyMap<string, string>) => string[];
}

/** The check of a page that shows two articles whole. */
function comparisonCheck(a: Article, b: Article): Check {
  const sides = [
    { side: 'a', article: a },
    { side: 'b', article: b },
  ] as const;
  const elements = new Set(
    sides.flatMap(({ side, article }) =>
      article.passages.map(({ id }) => passageElement(side, id)),
    ),
  );
  return {
    isAbout: (element) => elements.has(element),
    find: (texts) =>
      sides.flatMap(({ side, article }) =>
        named(
          article,
          differences(texts, (id) => passageElement(side, id), article),
        ),
      ),
  };
}

/** The check of the page of an article's passages. */
function passagesCheck(own: Article, story: Story): Check {
  const passages = new Set(own.passages.map(({ id }) => id));
  return {
    isAbout: (element) => passages.has(element) || twinNameIn(element) !== null,
    find: (texts) => [
      ...named(
        own,
        differences(texts, (id) => id, own),
      ),
      ...twinDifferences(texts, story.articles),
    ],
  };
}

/** What makes the checks of a story's pages, by the path of each page's file. */
const checksOf = once((story: Story): ReadonlyMap<string, () => Check> => {
  const checks = new Map<string, () => Check>();
  const articles = new Map(story.articles.map((article) => [article.slug, article]));
  for (const { left, right } of pairings([...articles.keys()])) {
    const [a, b] = [articles.get(left), articles.get(right)];
    if (a === undefined || b === undefined) continue;
    const { aligned, reading } = comparisonPages(story, left, right);
    const check = () => comparisonCheck(a, b);
    for (const path of [aligned, reading]) checks.set(`${path}index.html`, check);
  }
  for (const { props } of passagesRoutes([story])) {
    const own = articles.get(props.article);
    if (own === undefined) continue;
    checks.set(`${passagesPath(story.slug, own.slug)}index.html`, () => passagesCheck(own, story));
  }
  return checks;
});

/**
 * Holds a page of a story to the words of its sources.
 *
 * @param path of its file below the site's own address
 * @param body its HTML, as it is published
 * @returns a line for each passage that it shows otherwise, or does not show; none for a page that
 *   need not show any
 */
export function faultsOf(story: Story, path: string, body: Uint8Array): string[] {
  const check = checksOf(story).get(path)?.();
  if (check === undefined) return [];
  const texts = textById(new TextDecoder().decode(body), check.isAbout);
  return check.find(texts).map((line) => `/${path}: ${line}`);
}

/** Takes note of which pages were held to their sources, and of what was wrong with them. */
export class Fidelity {
  readonly #missing: Set<string>;
  readonly #faults: string[] = [];

  /** @param stories as their sources have them */
  constructor(stories: readonly Story[]) {
    this.#missing = new Set(stories.flatMap((story) => [...checksOf(story).keys()]));
  }

  /**
   * Takes note of a page that was looked at, now or when it was made.
   *
   * @param faults as `faultsOf` found them
   */
  note(path: string, faults: readonly string[]): void {
    this.#missing.delete(path);
    this.#faults.push(...faults);
  }

  /** What is wrong with the pages so far, those included that nobody made. */
  faults(): string[] {
    return [...this.#faults, ...[...this.#missing].map((path) => `/${path} is missing`)];
  }
}
