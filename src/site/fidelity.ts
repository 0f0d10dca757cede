import type { Article, Story } from '../content/story.ts';
import { comparisonPages } from '../view/addresses.ts';
import { passageElement } from '../view/ids.ts';
import type { Side } from '../view/side.ts';
import { pairings } from './comparison.ts';
import { textById } from './rendered-text.ts';

/**
 * Compares the passages of one article on one page with their source.
 *
 * @param texts what the page shows, by element id (`textById`)
 * @returns a line for each passage that is missing or differs; a passage may be missing where its
 *   article is shown in excerpt
 */
export function differences(
  texts: ReadonlyMap<string, string>,
  side: Side,
  article: Pick<Article, 'passages' | 'rights'>,
): string[] {
  return article.passages.flatMap(({ id, text }) => {
    const shown = texts.get(passageElement(side, id));
    if (shown === undefined && article.rights === 'excerpt') return [];
    if (shown === text) return [];
    return [
      shown === undefined
        ? `${JSON.stringify(text)} is not on the page`
        : `${JSON.stringify(text)} is shown as ${JSON.stringify(shown)}`,
    ];
  });
}

/** The articles that a page shows, by side. */
type Shown = Readonly<Record<Side, Article>>;

/** What each page that shows articles whole has to show, by the path of its file. */
function pagesOf(stories: readonly Story[]): Map<string, Shown> {
  return new Map(
    stories.flatMap((story) => {
      const articles = new Map(story.articles.map((article) => [article.slug, article]));
      return pairings([...articles.keys()]).flatMap(({ left, right }): [string, Shown][] => {
        const [a, b] = [articles.get(left), articles.get(right)];
        if (a === undefined || b === undefined) return [];
        const { aligned, reading } = comparisonPages(story, left, right);
        return [aligned, reading].map((path) => [`${path}index.html`, { a, b }]);
      });
    }),
  );
}

/** Holds pages to the words of their sources, each as it is made. */
export class Fidelity {
  readonly #pages: Map<string, Shown>;
  readonly #faults: string[] = [];

  /** @param stories as their sources have them */
  constructor(stories: readonly Story[]) {
    this.#pages = pagesOf(stories);
  }

  /**
   * Looks at a page.
   *
   * @param path of its file below the site's own address
   * @param body its HTML, as it is published
   * @returns whether it shows every passage as its source prints it; so does a page that need not
   */
  check(path: string, body: Uint8Array): boolean {
    const shown = this.#pages.get(path);
    if (shown === undefined) return true;
    this.#pages.delete(path);
    const texts = textById(new TextDecoder().decode(body));
    const found = (['a', 'b'] as const).flatMap((side) =>
      differences(texts, side, shown[side]).map((line) => `/${path}: ${shown[side].slug}: ${line}`),
    );
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
