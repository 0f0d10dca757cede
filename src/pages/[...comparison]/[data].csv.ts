import { dataResponse, dataRoutes } from '../../site/data-routes.ts';

export const getStaticPaths = () => dataRoutes('.csv');

export const GET = dataResponse;
