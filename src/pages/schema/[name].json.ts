import type { APIRoute } from 'astro';
import { siteRoot } from '../../site/root.ts';
import { jsonFile } from '../../view/exports/json.ts';
import { comparisonJsonSchema, SCHEMA_NAME } from '../../view/exports/json-schema.ts';

export function getStaticPaths() {
  return [{ params: { name: SCHEMA_NAME } }];
}

export const GET: APIRoute = ({ site }) =>
  new Response(jsonFile(comparisonJsonSchema(siteRoot(site))));
