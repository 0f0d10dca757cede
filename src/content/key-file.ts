import type { z } from 'zod';
import { characterProblems } from './characters.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { splitFrontMatter } from './front-matter.ts';
import { hasErrors, type Problem, problemAt } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';
import type { Entry } from './tree.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** A file of front matter alone: `story.md` or `names.md`. */
export interface KeyFile<S extends z.ZodObject> {
  readonly source: SourceFile;
  /** `null` where it cannot be used. */
  readonly data: z.output<S> | null;
  /** For the places of values. */
  readonly entries: readonly Entry[];
  /** The keys that stand in the file and cannot be read: names with offsets into the file. */
  readonly damaged: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** What is wrong with text after the front matter, or `null` where there is none. */
function bodyProblem(source: SourceFile, body: string, keys: readonly string[]): Problem | null {
  const rest = /\S/u.exec(body);
  if (rest === null) return null;
  const again = new RegExp(`^(?:---[ \\t]*$|(?:${keys.join('|')}):(?:[ \\t]|$))`, 'mu').exec(body);
  if (again !== null) {
    const what = 'Unexpected second block of front matter, expected one block for all keys.';
    return problemAt('front-matter-twice', source, pointAt(source, again.index), what);
  }
  const what = 'Unexpected text after the front matter.';
  return problemAt('body-not-printed', source, pointAt(source, rest.index), what);
}

/** Reads a file whose front matter is all that counts. Text after it is a problem, since nobody sees it. */
export function readKeyFile<S extends z.ZodObject>(source: SourceFile, schema: S): KeyFile<S> {
  const split = splitFrontMatter(source);
  const problems: Problem[] = [...split.problems, ...characterProblems(source, split)];
  if (split.yaml === null) return { source, data: null, entries: [], damaged: new Map(), problems };
  const text = bodyProblem(source, split.body, Object.keys(schema.shape));
  if (text !== null) problems.push(text);
  const keys = readYaml(source, split.yaml);
  const { entries, damaged } = keys;
  const front = validate(source, keys, schema);
  problems.push(...keys.problems, ...front.problems, ...curlyQuotes(source, entries));
  const data = hasErrors(keys.problems) ? null : front.data;
  return { source, data, entries, damaged, problems };
}
