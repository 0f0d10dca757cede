import { stringify } from 'yaml';
import { quoted } from '../../content/problems/printable.ts';
import type { SourceFile } from '../../content/problems/source.ts';
import { articleSchema } from '../../content/schema/article.ts';
import { fillFrontMatter, type Value } from '../fill-front-matter.ts';

/** Front matter of an article in the order in which it is written. Empty texts and lists are left out. */
export interface FrontMatter {
  readonly outlet: string;
  readonly headline: string;
  readonly url: string;
  readonly published: string;
  readonly author: string;
  readonly agency: readonly string[];
  readonly lang: string;
}

const KEYS = ['outlet', 'headline', 'url', 'published', 'author', 'agency', 'lang'] as const;

/** Front matter as YAML, and what the schema refuses of it. */
export interface WrittenFrontMatter {
  /** Between two lines `---`, with a line break at the end. */
  readonly yaml: string;
  /** Names of the keys that are set, in order. */
  readonly keys: readonly string[];
  /** Values that stand on the page and that front matter does not take, ready to print. */
  readonly refused: readonly string[];
  /** Values that the file has already and the page tells otherwise, ready to print. */
  readonly kept: readonly string[];
}

/** The values that the schema takes, and those that it refuses. */
function takenOf(front: FrontMatter): {
  readonly taken: Readonly<Record<string, Value>>;
  readonly refused: readonly string[];
} {
  const [agency = ''] = front.agency;
  const values = { ...front, agency: front.agency.length > 1 ? front.agency : agency };
  const taken: Record<string, Value> = {};
  const refused: string[] = [];
  for (const key of KEYS) {
    const value = values[key];
    if (value.length === 0) continue;
    const parsed = articleSchema.shape[key].safeParse(value);
    if (parsed.success && parsed.data !== undefined) taken[key] = parsed.data;
    else refused.push(`${key} ${quoted(String(value))}`);
  }
  return { taken, refused };
}

/** Writes front matter with the values that the schema takes; nothing is put in the place of others. */
export function writeFrontMatter(front: FrontMatter): WrittenFrontMatter {
  const { taken, refused } = takenOf(front);
  const yaml = `---\n${stringify(taken, { lineWidth: 0 })}---\n`;
  return { yaml, keys: Object.keys(taken), refused, kept: [] };
}

/**
 * The same for an article that waits to be filled: what its front matter has already stays.
 *
 * @returns `null` where its front matter cannot be read
 */
export function completeFrontMatter(
  template: SourceFile,
  front: FrontMatter,
): WrittenFrontMatter | null {
  const { taken, refused } = takenOf(front);
  const filled = fillFrontMatter(template, taken);
  if (filled === null) return null;
  const kept = filled.kept.map(
    ({ key, has, offered }) => `${key} ${quoted(has)}; the page has ${quoted(offered)}`,
  );
  return { yaml: `${filled.text.trimEnd()}\n`, keys: filled.set, refused, kept };
}
