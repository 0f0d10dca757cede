import { z } from 'zod';
import type { ArticleInput } from '../../../align/alignment.ts';
import type { GoldLink } from './gold.ts';
import { findOpening } from './openings.ts';
import { parseGold } from './parse.ts';
import { Report } from './problems.ts';

const opening = z.string().min(1);

/** `links.yaml`. */
const linksSchema = z.strictObject({
  about: z.string().min(1),
  /** The two Markdown files, from the folder of the gold. */
  articles: z.tuple([z.string(), z.string()]).default(['a.md', 'b.md']),
  links: z.array(
    z.strictObject({
      a: opening,
      b: opening,
      kind: z.enum(['verbatim', 'edited', 'reworded']),
      moved: z.enum(['up', 'down']).optional(),
      optional: z.literal(true).optional(),
    }),
  ),
  'only-a': z.array(opening),
  'only-b': z.array(opening),
});

/** The parts of `links.yaml` that stand before the articles are read. */
export type LinksFile = z.infer<typeof linksSchema>;

/**
 * Parses `links.yaml`.
 *
 * @throws GoldError where it is not YAML or not of the shape
 */
export function parseLinks(yaml: string, file: string): LinksFile {
  return parseGold(linksSchema, yaml, file);
}

/**
 * Turns opening words into passage numbers.
 *
 * Every passage of the report must be in a link or be listed as standing alone, and never both, so
 * that a passage that was overlooked is noticed. Furniture needs no mention.
 *
 * @returns links ordered by left passage, then right passage
 * @throws GoldError with every problem at once
 */
export function resolveLinks(
  gold: LinksFile,
  left: ArticleInput,
  right: ArticleInput,
  file: string,
): GoldLink[] {
  const report = new Report();
  const texts = (article: ArticleInput) => article.passages.map(({ text }) => text);
  const [lefts, rights] = [texts(left), texts(right)];
  const links = gold.links.flatMap((link): GoldLink[] => {
    const a = findOpening(link.a, lefts, 'a', report);
    const b = findOpening(link.b, rights, 'b', report);
    if (a === null || b === null) return [];
    const { kind, moved = null, optional = false } = link;
    return [{ left: a, right: b, kind, moved, optional }];
  });
  reportTwice(links, report);
  const pairedLeft = new Set(links.map((link) => link.left));
  const pairedRight = new Set(links.map((link) => link.right));
  reportCover('a', left, pairedLeft, gold['only-a'], report);
  reportCover('b', right, pairedRight, gold['only-b'], report);
  report.close(file);
  return links.sort((x, y) => x.left - y.left || x.right - y.right);
}

function reportTwice(links: readonly GoldLink[], report: Report): void {
  const seen = new Set<string>();
  for (const { left, right } of links) {
    const cell = `${left}-${right}`;
    if (seen.has(cell)) report.add(`Passages ${left} and ${right} are linked twice.`);
    seen.add(cell);
  }
}

function reportCover(
  side: string,
  article: ArticleInput,
  paired: ReadonlySet<number>,
  only: readonly string[],
  report: Report,
): void {
  const texts = article.passages.map(({ text }) => text);
  const alone = new Set(only.map((words) => findOpening(words, texts, side, report)));
  article.passages.forEach(({ text, furniture }, at) => {
    if (paired.has(at) && alone.has(at)) {
      report.add(`“${text}” is in a link and in only-${side}.`);
    }
    if (!paired.has(at) && !alone.has(at) && !furniture) {
      report.add(`“${text}” is neither in a link nor in only-${side}.`);
    }
  });
}
