import { z } from 'zod';
import { comparisonSchema, VERSION } from './comparison-schema.ts';

/** Name of the JSON Schema of `comparison.json`, without its extension. */
export const SCHEMA_NAME = `comparison-${VERSION}`;

/** The folder of schemas, below the site's own address. */
export const SCHEMA_FOLDER = 'schema/';

/** Where the JSON Schema stands, below the site's own address. */
export const SCHEMA_PATH = `${SCHEMA_FOLDER}${SCHEMA_NAME}.json`;

/** Media type of a JSON Schema. */
export const SCHEMA_TYPE = 'application/schema+json';

/**
 * The JSON Schema (draft 2020-12) of `comparison.json`.
 *
 * @param root address of the site, ending in a slash; it gives the schema its `$id` where it is
 *   absolute, as JSON Schema asks of an `$id`
 */
export function comparisonJsonSchema(root: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(comparisonSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    ...(URL.canParse(root) ? { $id: `${root}${SCHEMA_PATH}` } : {}),
    title: 'Facing Pages comparison',
    ...schema,
  };
}
