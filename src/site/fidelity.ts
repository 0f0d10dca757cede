import type { Article, Story } from '../content/story.ts';
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

/** Finds what is wrong with a page, from what it shows by element id. */
type Check = (texts: ReadonlyMap<string, string>) => string[];

/** What each page that shows articles whole has to show, by the path of its file. */
function checksOf(stories: readonly Story[]): Map<string, Check> {
  const checks = new Map<string, Check>();
  for (const story of stories) {
    const articles = new Map(story.articles.map((article) => [article.slug, article]));
    for (const { left, right } of pairings([...articles.keys()])) {
      const [a, b] = [articles.get(left), articles.get(right)];
      if (a === undefined || b === undefined) continue;
      const { aligned, reading } = comparisonPages(story, left, right);
      const check: Check = (texts) => [
        ...named(
          a,
          differences(texts, (id) => passageElement('a', id), a),
        ),
        ...named(
          b,
          differences(texts, (id) => passageElement('b', id), b),
        ),
      ];
      for (const path of [aligned, reading]) checks.set(`${path}index.html`, check);
    }
    for (const { props } of passagesRoutes([story])) {
      const own = articles.get(props.article);
      if (own === undefined) continue;
      checks.set(`${passagesPath(story.slug, own.slug)}index.html`, (texts) => [
        ...named(
          own,
          differences(texts, (id) => id, own),
        ),
        ...twinDifferences(texts, story.articles),
      ]);
    }
  }
  return checks;
}

/** Says of each line whose article it is about. */
function named({ slug }: Article, lines: readonly string[]): string[] {
  return lines.map((line) => `${slug}: ${line}`);
}

/** Holds pages to the words of their sources, each as it is made. */
export class Fidelity {
  readonly #pages: Map<string, Check>;
  readonly #faults: string[] = [];

  /** @param stories as their sources have them */
  constructor(stories: readonly Story[]) {
    this.#pages = checksOf(stories);
  }

  /**
   * Looks at a page.
   *
   * @param path of its file below the site's own address
   * @param body its HTML, as it is published
   * @returns whether it shows every passage as its source prints it; so does a page that need not
   */
  check(path: string, body: Uint8Array): boolean {
    const check = this.#pages.get(path);
    if (check === undefined) return true;
    this.#pages.delete(path);
    const texts = textById(new TextDecoder().decode(body));
    const found = check(texts).map((line) => `/${path}: ${line}`);
    this.#faults.push(...found);
    return found.length === 0;
  }

  /** Takes note of a page that was found faithful when it was made. */
  trust(path: string): void {
    this.#pages.delete(path);
  }

  /** What is wrong with the pages so far, those included that nobody made. */
  faults(): string[] {
    return [...this.#faults, ...[...this.#pages.keys()].map((path) => `/${path} is missing`)];
  }
}
