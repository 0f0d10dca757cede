import { dataResponse, dataRoutes } from '../../site/data-routes.ts';

export const getStaticPaths = () => dataRoutes('.json');

export const GET = dataResponse;
