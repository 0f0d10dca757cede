import { dataResponse, dataRoutes } from '../../site/data-routes.ts';

export const getStaticPaths = () => dataRoutes('.jsonld');

export const GET = dataResponse;
