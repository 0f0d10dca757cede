import { z } from 'zod';
import { parseGold } from './parse.ts';

/** Words as printed, or their forms at several places. */
const words = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** Opening words of the passage, or passages, in which the words stand. */
const evidence = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const entry = {
  a: words.optional(),
  b: words.optional(),
  'in-a': evidence.optional(),
  'in-b': evidence.optional(),
  optional: z.literal(true).optional(),
};

/** `ledgers.yaml`. */
const ledgersSchema = z.strictObject({
  wording: z
    .array(z.strictObject({ ...entry, voice: z.enum(['own', 'quoted']).default('own') }))
    .optional(),
  names: z.array(z.strictObject({ kind: z.enum(['spelling', 'naming']), ...entry })).optional(),
  quotes: z
    .array(
      z.strictObject({
        kind: z.enum(['word for word', 'altered', 'cut short', 'only-a', 'only-b']),
        ...entry,
        altered: z.array(z.tuple([z.string(), z.string()])).default([]),
        'speaker-a': z.string().nullable().default(null),
        'speaker-b': z.string().nullable().default(null),
      }),
    )
    .optional(),
  figures: z
    .array(z.strictObject({ kind: z.enum(['agree', 'conflict', 'only-a', 'only-b']), ...entry }))
    .optional(),
  voices: z
    .array(
      z.strictObject({
        ...entry,
        'verb-a': z.string().nullable().default(null),
        'verb-b': z.string().nullable().default(null),
      }),
    )
    .optional(),
  clauses: z.array(z.strictObject(entry)).optional(),
});

/** `ledgers.yaml` before its words are found in the articles. */
export type LedgersFile = z.infer<typeof ledgersSchema>;

/** What the entries of every ledger have in the file. */
export type EntryFile = z.infer<z.ZodObject<typeof entry>>;

/**
 * Parses `ledgers.yaml`.
 *
 * @throws GoldError where it is not YAML or not of the shape
 */
export function parseLedgers(yaml: string, file: string): LedgersFile {
  return parseGold(ledgersSchema, yaml, file);
}
