import type { APIRoute } from 'astro';
import { type SearchFile, searchFile, searchRoutes } from '../../site/search-files.ts';

export const getStaticPaths = searchRoutes;

export const GET: APIRoute<SearchFile> = async ({ props }) => new Response(await searchFile(props));
