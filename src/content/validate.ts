import { z } from 'zod';
import { listOfTexts, singleList, tornText } from './list-faults.ts';
import { nearest } from './nearest.ts';
import { keyNamedOtherwise } from './other-names.ts';
import { quoted } from './problems/printable.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';
import { fieldReports } from './schema/fields.ts';
import { type Entry, follow, isBlank, type Tree, toPlain } from './tree.ts';
import type { Keys } from './yaml.ts';

/** Front matter held against its schema. */
export interface Validated<T> {
  /** `null` where a problem leaves no usable data. */
  readonly data: T | null;
  readonly problems: readonly Problem[];
}

/** The key that an unknown one stands for, under another name or misspelt: one that is not there already. */
function meantKey(key: string, known: readonly string[], there: readonly string[]): string | null {
  const open = known.filter((one) => !there.includes(one));
  return keyNamedOtherwise(key, open) ?? nearest(key, open);
}

/** How a report names what was found. */
function foundIn(tree: Tree): string {
  if (tree.kind === 'text') return tree.text === '' ? 'nothing' : quoted(tree.text);
  return tree.kind === 'list' ? `list of ${tree.items.length}` : 'keys with values';
}

/**
 * @param near the key that is meant, where one is
 * @param known keys of the schema
 * @param missed those of them that have to be there and are not
 */
function unknownKey(
  source: SourceFile,
  { key, offset }: Pick<Entry, 'key' | 'offset'>,
  near: string | null,
  known: readonly string[],
  missed: readonly string[],
): Problem {
  const what = `Unexpected key ${quoted(key)}, expected ${
    near === null ? `one of ${known.join(', ')}` : `“${near}”`
  }.`;
  const orDelete = near !== null && missed.includes(near) ? '' : ', or delete the line';
  const detail = near === null ? {} : { fix: `Write \`${near}\` in its place${orDelete}.` };
  return problemAt('key-unknown', source, pointAt(source, offset), what, detail);
}

/**
 * Holds front matter against a schema. A key without a value counts as left out. A key that the
 * schema does not have, and each value that it does not take, is a problem at its own place.
 *
 * @param source the file, for places and frames
 * @param keys as `readYaml` gives them; a key that stands in the file and cannot be read is not missed, and
 *   none is where nothing can be read as keys
 * @param schema a strict object; its fields are in `fieldReports`
 */
export function validate<S extends z.ZodObject>(
  source: SourceFile,
  keys: Keys,
  schema: S,
): Validated<z.output<S>> {
  const { entries, damaged } = keys;
  const isLegible = entries.length + damaged.size > 0 || keys.problems.length === 0;
  const known = Object.keys(schema.shape);
  const missed = Object.entries(schema.shape)
    .filter(([, field]) => !z.safeParse(field, undefined).success)
    .map(([key]) => key)
    .filter((key) => entries.every((entry) => entry.key !== key));
  const there = [...entries.map(({ key }) => key), ...damaged.keys()];
  const unknown = [...entries, ...[...damaged].map(([key, offset]) => ({ key, offset }))]
    .filter(({ key }) => !known.includes(key))
    .map((entry) => ({ entry, near: meantKey(entry.key, known, there) }))
    // Of a line that cannot be read there is a report; which key it is meant for is worth one more.
    .filter(({ entry, near }) => near !== null || !damaged.has(entry.key));
  const problems = unknown.map(({ entry, near }) => unknownKey(source, entry, near, known, missed));
  // A key under a misspelt name is not missed: to mend the name is to add it.
  const meant = new Set(unknown.map(({ near }) => near));
  const used = entries.filter((entry) => known.includes(entry.key) && !isBlank(entry));
  const tree: Tree = { kind: 'map', entries: used, offset: 0 };
  const result = schema.safeParse(toPlain(tree));
  if (result.success) return { data: result.data, problems };
  const seen = new Set<string>();
  for (const { path } of result.error.issues) {
    const key = String(path[0] ?? '');
    const field = schema.shape[key];
    const report = field === undefined ? undefined : fieldReports.get(field);
    if (report === undefined) continue;
    const blank = entries.find((entry) => entry.key === key);
    const found = follow(tree, path);
    const single = path.length > 1 ? listOfTexts(follow(tree, path.slice(0, 1))) : null;
    const value = single ?? found;
    const written = used.some((entry) => entry.key === key);
    const place = JSON.stringify([key, written ? value.offset : 0]);
    if (seen.has(place)) continue;
    seen.add(place);
    if (written) {
      const torn = single === null ? tornText(key, value) : singleList(key, single);
      const name = report.problem ?? 'value-wrong';
      if (torn !== null) {
        const point = pointAt(source, value.offset);
        problems.push(problemAt(name, source, point, torn.what, { fix: torn.fix }));
        continue;
      }
      const expected = path.length > 1 ? (report.item ?? report.expected) : report.expected;
      const what = `Unexpected ${foundIn(value)} for \`${key}\`, expected ${expected}.`;
      const mended = value.kind === 'text' ? report.fixOf?.(value.text) : null;
      const asExample =
        report.example === undefined ? {} : { fix: `Write it as in \`${report.example}\`.` };
      const detail = typeof mended === 'string' ? { fix: mended } : asExample;
      problems.push(problemAt(name, source, pointAt(source, value.offset), what, detail));
    } else if (isLegible && !damaged.has(key) && (blank !== undefined || !meant.has(key))) {
      const point = blank === undefined ? { line: 1, column: 1 } : pointAt(source, blank.offset);
      const what =
        blank === undefined
          ? `Unexpected end of the front matter, expected \`${key}\`.`
          : `Unexpected key \`${key}\` without a value, expected ${report.expected}.`;
      const fix =
        blank === undefined
          ? `Add a line \`${key}: …\`.`
          : `Write the value behind \`${key}:\`${report.example === undefined ? '' : `, as in \`${report.example}\``}.`;
      problems.push(problemAt('key-missing', source, point, what, { fix }));
    }
  }
  return { data: null, problems };
}
