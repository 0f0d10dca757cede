import type { APIRoute } from 'astro';
import { type PictureRoute, pictureRoutes } from '../../site/picture-routes.ts';
import { socialPicture } from '../../site/pictures.ts';
import { getComparison } from '../../site/stories.ts';

export const getStaticPaths = pictureRoutes;

export const GET: APIRoute<PictureRoute> = async ({ props: { story, left, right } }) =>
  new Response(await socialPicture(await getComparison(story, left, right)));
