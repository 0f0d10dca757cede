import { z } from 'zod';
import type { ArticleInput } from '../../align/alignment.ts';
import { align } from '../../align/index.ts';
import type { Effects } from '../effects.ts';

/** A line in: two articles as lists of passages. Other keys are left alone. */
const pairSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string().default('en'),
  a: z.array(z.string()),
  b: z.array(z.string()),
});

type Pair = z.infer<typeof pairSchema>;

/** A list of passages as an article: without blocks, each passage is one of its own. */
function article(texts: readonly string[], lang: string): ArticleInput {
  return { lang, passages: texts.map((text, block) => ({ text, furniture: false, block })) };
}

/** The line out for a pair: its links, by left passage, then right passage. */
function linksLine({ id, lang, a, b }: Pair): string {
  const { links } = align(article(a, lang), article(b, lang));
  return JSON.stringify({
    id,
    links: links.map(({ left, right, kind, moved, confidence }) => ({
      a: left,
      b: right,
      kind,
      moved: moved !== null,
      confidence: Math.round(confidence * 1e4) / 1e4,
    })),
  });
}

/** A line read, or what is wrong with it. */
function read(line: string): { pair: Pair } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { fault: error instanceof Error ? error.message : 'not JSON' };
  }
  const { success, data, error } = pairSchema.safeParse(value);
  return success ? { pair: data } : { fault: z.prettifyError(error).replaceAll('\n', ' ') };
}

/**
 * Aligns pairs of texts, one a line (JSON Lines): `{"id", "lang", "a": [passages], "b": [passages]}`
 * in, `{"id", "links": [{"a", "b", "kind", "moved", "confidence"}]}` out, in the same order. A line
 * that is no such pair is reported with its number, and the rest is aligned all the same.
 *
 * @returns exit code: 1 where a line was wrong
 */
export async function alignLines({
  lines,
  print,
  complain,
}: Pick<Effects, 'lines' | 'print' | 'complain'>): Promise<number> {
  let number = 0;
  let code = 0;
  for await (const line of lines()) {
    number++;
    if (line.trim() === '') continue;
    const found = read(line);
    if ('pair' in found) print(linksLine(found.pair));
    else {
      complain(
        `line ${number}: ${found.fault}\n  Fix: write {"id": …, "lang": "en", "a": ["…"], "b": ["…"]} on one line.`,
      );
      code = 1;
    }
  }
  return code;
}
