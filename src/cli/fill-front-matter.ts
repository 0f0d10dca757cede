import { stringify } from 'yaml';
import { splitFrontMatter } from '../content/front-matter.ts';
import { hasErrors } from '../content/problems/problem.ts';
import type { SourceFile } from '../content/problems/source.ts';
import { type Entry, isBlank, toPlain } from '../content/tree.ts';
import { readYaml } from '../content/yaml.ts';

/** A value of front matter. */
export type Value = string | readonly string[];

/** Front matter with values put where there was none. */
export interface FilledFrontMatter {
  /** The whole file. */
  readonly text: string;
  /** Names of the keys that were without a value and have one now. */
  readonly set: readonly string[];
  /** Keys that keep the value they had, where another one was offered. */
  readonly kept: readonly {
    readonly key: string;
    readonly has: string;
    readonly offered: string;
  }[];
}

/** What may stand after the colon of a key without a value: an empty text, a comment. */
const BLANK = /^[ \t]*?(?:""|'')?[ \t]*(#[^\n]*)?(?=\n|$)/u;

function words(value: unknown): string {
  return Array.isArray(value) ? value.map(words).join(', ') : String(value);
}

/** A value as it stands after a key and its colon. */
function written(value: Value): string {
  return stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trimEnd();
}

/**
 * Puts values into the front matter of a file, each where its key has none; all else stays as it is,
 * comments and order included. A comment behind such a key goes to the line above it, since behind a
 * value none may stand. No value is ever replaced.
 *
 * @param values in the order in which keys that the file lacks are added
 * @returns `null` where the front matter cannot be read, or has no place for a value
 */
export function fillFrontMatter(
  source: SourceFile,
  values: Readonly<Record<string, Value>>,
): FilledFrontMatter | null {
  const entriesIn = (text: string): readonly Entry[] | null => {
    const { yaml, problems } = splitFrontMatter({ ...source, text });
    const keys = yaml === null || hasErrors(problems) ? null : readYaml({ ...source, text }, yaml);
    return keys === null || hasErrors(keys.problems) ? null : keys.entries;
  };
  const set: string[] = [];
  const kept: FilledFrontMatter['kept'][number][] = [];
  let { text } = source;
  for (const [key, value] of Object.entries(values)) {
    const { yaml } = splitFrontMatter({ ...source, text });
    const entries = entriesIn(text);
    if (yaml === null || entries === null) return null;
    const entry = entries.find((known) => known.key === key);
    if (entry !== undefined && !isBlank(entry)) {
      const [has, offered] = [words(toPlain(entry.value)), words(value)];
      if (has !== offered) kept.push({ key, has, offered });
      continue;
    }
    if (entry === undefined) {
      const end = yaml.offset + yaml.text.length;
      const line = `${key}: ${written(value)}`;
      const before = yaml.text === '' ? '' : '\n';
      const after = yaml.text === '' ? '\n' : '';
      text = `${text.slice(0, end)}${before}${line}${after}${text.slice(end)}`;
    } else {
      const colon = text.indexOf(':', entry.offset) + 1;
      const comment = BLANK.exec(text.slice(colon))?.[1];
      const above = comment === undefined ? '' : `${comment.trimEnd()}\n`;
      const rest = text.slice(colon).replace(BLANK, () => ` ${written(value)}`);
      text = text.slice(0, entry.offset) + above + text.slice(entry.offset, colon) + rest;
    }
    set.push(key);
  }
  const found = entriesIn(text);
  const isRight = set.every((key) => {
    const entry = found?.find((known) => known.key === key);
    const offered = values[key];
    return (
      entry !== undefined && offered !== undefined && words(toPlain(entry.value)) === words(offered)
    );
  });
  return isRight ? { text, set, kept } : null;
}
