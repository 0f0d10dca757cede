import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { articlesAskedFor, type KnownArticle, recallArticles } from '../content/parsed-articles.ts';
import { codeDigest } from './code-digest.ts';

/** How many files the articles are shared out over: where one changes, one file is written anew. */
const FILES = 61;

/** The file that keeps an article: always the same one for its path. */
function fileFor(path: string): string {
  let sum = 0;
  for (let at = 0; at < path.length; at += 1) sum = (sum * 31 + path.charCodeAt(at)) % FILES;
  return `${sum}.json`;
}

/** What a folder holds; nothing where there is none. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The articles of the last build, as they were parsed: kept for the next one. */
export class KeptArticles {
  readonly #folder: string;
  readonly #digest: string;
  #recalled: ReadonlyMap<string, readonly KnownArticle[]> = new Map();

  /**
   * @param root the project's folder
   * @param cache path of the folder that is kept between builds
   */
  constructor(root: URL, cache: string) {
    this.#folder = join(cache, 'articles');
    // Under a digest of the code that parses; each article has its whole text beside it.
    this.#digest = codeDigest(root, ['src/text', 'src/content']);
  }

  /** Spares those articles a parsing whose texts are the same. */
  recall(): void {
    const own = join(this.#folder, this.#digest);
    this.#recalled = new Map(
      namesIn(own).flatMap((name): [string, readonly KnownArticle[]][] => {
        if (!/^\d+\.json$/u.test(name)) return [];
        try {
          return [[name, JSON.parse(readFileSync(join(own, name), 'utf8'))]];
        } catch {
          // Something else has broken the file: its articles are parsed anew.
          return [];
        }
      }),
    );
    recallArticles([...this.#recalled.values()].flat());
  }

  /** Keeps the articles that were read, where one is not as it was recalled. */
  keep(): void {
    const own = join(this.#folder, this.#digest);
    mkdirSync(own, { recursive: true });
    const files = Map.groupBy(articlesAskedFor(), ({ path }) => fileFor(path));
    for (const [name, articles] of files) {
      const recalled = new Set(this.#recalled.get(name));
      if (articles.length === recalled.size && articles.every((one) => recalled.has(one))) continue;
      // Written aside, so that a build that is broken off leaves no half file.
      const aside = join(own, `${name}.${pid}`);
      writeFileSync(aside, JSON.stringify(articles));
      renameSync(aside, join(own, name));
    }
    for (const name of namesIn(own)) if (!files.has(name)) rmSync(join(own, name), { force: true });
    for (const name of namesIn(this.#folder)) {
      if (name !== this.#digest) rmSync(join(this.#folder, name), { recursive: true, force: true });
    }
  }
}
