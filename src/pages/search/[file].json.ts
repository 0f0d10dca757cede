import type { APIRoute } from 'astro';
import { searchRoutes } from '../../site/search-files.ts';

export const getStaticPaths = searchRoutes;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
