import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontMatterSchema, frontMatterSorts } from '../src/content/schema/json-schema.ts';

/** Writes the JSON Schemas of front matter, for editors, into `schemas/`. */
const folder = join(import.meta.dirname, '..', 'schemas');
mkdirSync(folder, { recursive: true });
for (const sort of ['article', 'story', 'names'] as const) {
  const file = join(folder, `${sort}.schema.json`);
  writeFileSync(file, `${JSON.stringify(frontMatterSchema(sort), null, 2)}\n`);
  console.log(`made ${file} for ${frontMatterSorts[sort].files.join(' ')}`);
}
