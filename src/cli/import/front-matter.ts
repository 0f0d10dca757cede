import { stringify } from 'yaml';
import { quoted } from '../../content/problems/printable.ts';
import { articleSchema } from '../../content/schema/article.ts';

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
}

/** Writes front matter with the values that the schema takes; nothing is put in the place of others. */
export function writeFrontMatter(front: FrontMatter): WrittenFrontMatter {
  const [agency = ''] = front.agency;
  const values = { ...front, agency: front.agency.length > 1 ? front.agency : agency };
  const taken: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const key of KEYS) {
    const value = values[key];
    if (value.length === 0) continue;
    const parsed = articleSchema.shape[key].safeParse(value);
    if (parsed.success) taken[key] = parsed.data;
    else refused.push(`${key} ${quoted(String(value))}`);
  }
  const yaml = `---\n${stringify(taken, { lineWidth: 0 })}---\n`;
  return { yaml, keys: Object.keys(taken), refused };
}
