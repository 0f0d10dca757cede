import { posix } from 'node:path';
import type { ArticleInput } from '../../../align/alignment.ts';
import { formatProblems, parseArticle } from '../../../content/index.ts';
import type { GoldPair } from './gold.ts';
import { parseLedgers } from './ledger-file.ts';
import { resolveLedgers } from './ledgers.ts';
import { parseLinks, resolveLinks } from './links.ts';
import { storyFacts } from './names.ts';
import { GoldError } from './problems.ts';

/** What reading the gold needs of a file system. Paths are relative to the project, with `/`. */
export interface GoldFiles {
  /** Names of the folders in a folder, in any order. */
  folders(path: string): readonly string[];
  /** The text of a file; `null` where there is none. */
  read(path: string): string | null;
}

/** Where the project's own gold stands. */
export const GOLD_FOLDER = 'tests/gold';

/**
 * Reads every pair of the gold.
 *
 * @param folder holds a folder for each pair, with `links.yaml`, the two articles or the path to
 *   them, and where wanted `story.md` and `ledgers.yaml`
 * @returns in the order of the folders' names, by code unit
 * @throws GoldError where a file is missing or the gold does not fit its articles
 */
export function readGold(files: GoldFiles, folder: string = GOLD_FOLDER): GoldPair[] {
  return [...files.folders(folder)].sort().map((name) => readPair(files, folder, name));
}

/**
 * Reads one pair of the gold.
 *
 * @param name of the folder in `folder`
 * @throws GoldError as `readGold`
 */
export function readPair(files: GoldFiles, folder: string, name: string): GoldPair {
  const at = posix.join(folder, name);
  const file = posix.join(at, 'links.yaml');
  const links = parseLinks(readFile(files, file), file);
  const [leftPath, rightPath] = links.articles.map((path) => posix.join(at, path));
  const left = readArticle(files, leftPath ?? at);
  const right = readArticle(files, rightPath ?? at);
  const storyPath = posix.join(posix.dirname(leftPath ?? at), 'story.md');
  const story = files.read(storyPath);
  const ledgersPath = posix.join(at, 'ledgers.yaml');
  const ledgers = files.read(ledgersPath);
  return {
    name,
    about: links.about,
    left,
    right,
    ...(story === null ? { names: [], date: null } : storyFacts(story, storyPath)),
    links: resolveLinks(links, left, right, file),
    ledgers:
      ledgers === null
        ? null
        : resolveLedgers(parseLedgers(ledgers, ledgersPath), left, right, ledgersPath),
  };
}

function readFile(files: GoldFiles, path: string): string {
  const text = files.read(path);
  if (text === null) throw new GoldError(path, ['There is no such file.']);
  return text;
}

function readArticle(files: GoldFiles, path: string): ArticleInput {
  const { article, problems } = parseArticle(readFile(files, path), path);
  if (article === null || problems.length > 0) {
    throw new GoldError(path, [formatProblems(problems)]);
  }
  const { lang, passages } = article;
  return {
    lang,
    passages: passages.map(({ text, furniture, block }) => ({
      text,
      furniture: furniture !== null,
      block,
    })),
  };
}
