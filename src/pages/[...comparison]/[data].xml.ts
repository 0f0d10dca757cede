import { dataResponse, dataRoutes } from '../../site/data-routes.ts';

export const getStaticPaths = () => dataRoutes('.xml');

export const GET = dataResponse;
