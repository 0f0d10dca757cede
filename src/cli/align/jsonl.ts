import { z } from 'zod';
import type { ArticleInput } from '../../align/alignment.ts';
import { align } from '../../align/index.ts';
import { meantLanguage } from '../../content/languages.ts';
import { quoted } from '../../content/problems/printable.ts';
import { languageField } from '../../content/schema/fields.ts';
import type { Effects } from '../effects.ts';

/** A line in: two articles as lists of passages. Other keys are left alone. */
const pairSchema = z.object({
  id: z.union([
    z.string(),
    z.number().refine((id) => !Number.isInteger(id) || Number.isSafeInteger(id), {
      error: 'a number beyond 9007199254740991 is not read exactly: write it as a string',
    }),
  ]),
  lang: languageField().default('en'),
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

/** What is wrong with a line, and how to mend it. */
interface Fault {
  readonly fault: string;
  readonly fix: string;
}

const FIX = 'write {"id": …, "lang": "en", "a": ["…"], "b": ["…"]} on one line.';

/** Longest tag that a nearer one is looked for, in characters; the longest names of languages have fewer. */
const LONGEST_LANGUAGE = 40;

/** What is wrong with the language of a line; `null` where it is no text, or nothing is. */
function languageFault(value: unknown): Fault | null {
  const lang = z.object({ lang: z.string() }).safeParse(value).data?.lang;
  if (lang === undefined || languageField().safeParse(lang).success) return null;
  const meant = lang.length > LONGEST_LANGUAGE ? null : meantLanguage(lang);
  return {
    fault: `Unexpected "lang" ${quoted(lang)}, expected a BCP 47 tag such as en, de, pt-BR or zh-Hant: words are compared by the rules of this language.`,
    fix: meant === null ? FIX : `write "lang": "${meant}".`,
  };
}

/** A line read, or what is wrong with it. */
function read(line: string): { readonly pair: Pair } | Fault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { fault: error instanceof Error ? error.message : 'not JSON', fix: FIX };
  }
  const fault = languageFault(value);
  if (fault !== null) return fault;
  const { success, data, error } = pairSchema.safeParse(value);
  if (success) return { pair: data };
  return { fault: z.prettifyError(error).replaceAll('\n', ' '), fix: FIX };
}

/**
 * Aligns pairs of texts, one a line (JSON Lines): `{"id", "lang", "a": [passages], "b": [passages]}`
 * in, `{"id", "links": [{"a", "b", "kind", "moved", "confidence"}]}` out, in the same order. A line
 * that is no such pair, or whose language is no BCP 47 tag, is reported with its number, and the rest is
 * aligned all the same. `lang` is English if not given. A byte order mark before the first line is none
 * of its text.
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
  for await (const written of lines()) {
    number++;
    const line = number === 1 ? written.replace(/^\uFEFF/u, '') : written;
    if (line.trim() === '') continue;
    const found = read(line);
    if ('pair' in found) print(linksLine(found.pair));
    else {
      complain(`line ${number}: ${found.fault}\n  Fix: ${found.fix}`);
      code = 1;
    }
  }
  return code;
}
