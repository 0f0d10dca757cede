import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { z } from 'zod';
import { type ContentFiles, isMissing, systemReason } from '../../content/files.ts';

const cell = z.tuple([z.int().min(0), z.int().min(0)]);

/** What to do about a line of another shape. */
const SHAPE =
  '  Fix: give “id”, “event”, “a” and “b” (sentences) and “gold” (links [i, j], counted from 0).';

/** A pair of texts aligned by hand, one a line. Keys beside these are left alone. */
const pairSchema = z.object({
  id: z.string(),
  event: z.string(),
  lang: z.string().default('en'),
  a: z.array(z.string()),
  b: z.array(z.string()),
  gold: z.array(cell),
  partial: z.array(cell).default([]),
  ignore: z.array(cell).default([]),
  relation: z.record(z.string(), z.array(z.string())).default({}),
});

/** A pair of texts aligned by hand. */
export interface SetPair {
  readonly id: string;
  /** Pairs of one event may share sentences: they stay together when a set is cut into folds. */
  readonly event: string;
  readonly lang: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Links, full and partial alike, by `cellKey`. */
  readonly gold: ReadonlySet<string>;
  /** Cells that are not scored either way. */
  readonly ignore: ReadonlySet<string>;
  /** The relations of a cell, where the set tells them. */
  readonly relation: ReadonlyMap<string, readonly string[]>;
}

/** A development set. */
export interface DevelopmentSet {
  /** Name of the file without its ending. */
  readonly name: string;
  /** First twelve digits of the file's SHA-256. */
  readonly digest: string;
  readonly pairs: readonly SetPair[];
}

/** A file of pairs cannot be read. The message names the file, the line and the fix. */
export class SetError extends Error {
  override readonly name: string = 'SetError';
}

/** There is no such file. */
export class MissingSetError extends SetError {
  override readonly name = 'MissingSetError';
}

/** The key of a cell: a left and a right sentence. */
export function cellKey(left: number, right: number): string {
  return `${left}-${right}`;
}

/**
 * Reads a development set: JSON Lines with `id`, `event`, `lang`, `a`, `b`, `gold`, `partial`,
 * `ignore` and `relation`, as the sets' own README describes them.
 *
 * @throws SetError with file, line, reason and fix; MissingSetError where there is no such file
 */
export function readSet(files: Pick<ContentFiles, 'read'>, path: string): DevelopmentSet {
  const bytes = readBytes(files, path);
  const lines = new TextDecoder('utf-8', { fatal: false }).decode(bytes).split('\n');
  const pairs = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readPair(line, `${path}:${index + 1}`)],
  );
  if (pairs.length === 0) {
    throw new SetError(`${path} holds no pair.\n  Fix: put one JSON object on each line.`);
  }
  return {
    name: basename(path).replace(/\.jsonl$/u, ''),
    digest: createHash('sha256').update(bytes).digest('hex').slice(0, 12),
    pairs,
  };
}

function readBytes(files: Pick<ContentFiles, 'read'>, path: string): Uint8Array {
  try {
    return files.read(path);
  } catch (error) {
    const reason = systemReason(error);
    if (isMissing(error)) throw new MissingSetError(`${path}: ${reason}.`);
    throw new SetError(`${path} cannot be read: ${reason}.`);
  }
}

function readPair(line: string, place: string): SetPair {
  const { success, data, error } = pairSchema.safeParse(parseJson(line, place));
  if (!success) {
    throw new SetError(`${place}: this is no aligned pair.\n${z.prettifyError(error)}\n${SHAPE}`);
  }
  for (const [i, j] of [...data.gold, ...data.partial, ...data.ignore]) {
    if (i < data.a.length && j < data.b.length) continue;
    throw new SetError(
      `${place}: there is no cell [${i}, ${j}] between ${data.a.length} and ${data.b.length} sentences.\n  Fix: count sentences from 0.`,
    );
  }
  const keys = (cells: readonly (readonly [number, number])[]) =>
    new Set(cells.map(([left, right]) => cellKey(left, right)));
  return {
    id: data.id,
    event: data.event,
    lang: data.lang,
    left: data.a,
    right: data.b,
    gold: keys([...data.gold, ...data.partial]),
    ignore: keys(data.ignore),
    relation: new Map(Object.entries(data.relation)),
  };
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetError(
      `${place}: this is not JSON: ${reason}.\n  Fix: put one JSON object on each line.`,
    );
  }
}
