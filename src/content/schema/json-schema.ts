import { z } from 'zod';
import { articleSchema } from './article.ts';
import { siteNamesSchema, storySchema } from './story.ts';

/** Front matter by the sort of its file, with the files of each as globs from the project's folder. */
export const frontMatterSorts = {
  article: {
    schema: articleSchema,
    title: 'Front matter of an article',
    files: ['content/*/*.md', '!content/*/story.md', '!**/README.md'],
  },
  story: {
    schema: storySchema,
    title: 'Front matter of a story',
    files: ['content/*/story.md'],
  },
  names: {
    schema: siteNamesSchema,
    title: 'Same names for the whole site',
    files: ['content/names.md'],
  },
} as const;

/** A sort of front matter. */
export type FrontMatterSort = keyof typeof frontMatterSorts;

/** A JSON Schema, or a part of one. */
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The same schema that takes no value as well: a key without one counts as left out. */
function orNothing(schema: JsonSchema): JsonSchema {
  if (schema.anyOf !== undefined) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
  const { title, description, examples, default: preset, ...rest } = schema;
  const notes = Object.fromEntries(
    Object.entries({ title, description, examples, default: preset }).filter(
      ([, note]) => note !== undefined,
    ),
  );
  return { ...notes, anyOf: [rest, { type: 'null' }] };
}

/**
 * The JSON Schema of a sort of front matter, for editors: draft 7, which all of them know. It says
 * what the zod schema says, except what only code can say (that a day is in the calendar, that an
 * address is whole): `npm run check` has the last word.
 */
export function frontMatterSchema(sort: FrontMatterSort): JsonSchema {
  const { schema, title } = frontMatterSorts[sort];
  const made = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  const required = new Set(made.required ?? []);
  const properties = Object.entries(made.properties ?? {}).map(([key, value]) => {
    const optional = !required.has(key) && typeof value === 'object';
    return [key, optional ? orNothing(value) : value];
  });
  return { ...made, title, properties: Object.fromEntries(properties) };
}
