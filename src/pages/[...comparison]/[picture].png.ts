import type { APIRoute } from 'astro';
import { type PictureRoute, pictureRoutes } from '../../site/picture-routes.ts';
import { socialPicture } from '../../site/pictures.ts';

export const getStaticPaths = pictureRoutes;

export const GET: APIRoute<PictureRoute> = async ({ props }) =>
  new Response(await socialPicture(props.comparison));
