import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { articlesAskedFor, type KnownArticle, recallArticles } from '../content/parsed-articles.ts';
import { codeDigest } from './code-digest.ts';

/** The articles of the last build, as they were parsed: kept for the next one. */
export class KeptArticles {
  readonly #folder: string;
  readonly #file: string;
  #recalled: readonly KnownArticle[] = [];

  /**
   * @param root the project's folder
   * @param cache path of the folder that is kept between builds
   */
  constructor(root: URL, cache: string) {
    this.#folder = join(cache, 'articles');
    // Under a digest of the code that parses; each article has its whole text beside it.
    this.#file = `${codeDigest(root, ['src/text', 'src/content'])}.json`;
  }

  /** Spares those articles a parsing whose texts are the same. */
  recall(): void {
    try {
      this.#recalled = JSON.parse(readFileSync(join(this.#folder, this.#file), 'utf8'));
    } catch {
      // The first build with this cache and code, or a file that something else has broken.
    }
    recallArticles(this.#recalled);
  }

  /** Keeps the articles that were read, where one is not as it was recalled. */
  keep(): void {
    const articles = articlesAskedFor();
    const recalled = new Set(this.#recalled);
    if (articles.length === recalled.size && articles.every((one) => recalled.has(one))) return;
    mkdirSync(this.#folder, { recursive: true });
    const aside = join(this.#folder, `${this.#file}.${pid}`);
    // Written aside, so that a build that is broken off leaves no half file.
    writeFileSync(aside, JSON.stringify(articles));
    renameSync(aside, join(this.#folder, this.#file));
    for (const name of readdirSync(this.#folder)) {
      if (name !== this.#file) rmSync(join(this.#folder, name), { force: true });
    }
  }
}
