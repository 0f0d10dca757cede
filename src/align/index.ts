export { align } from './align.ts';
export type * from './alignment.ts';
export { type WeighedPair, weighedPairs } from './weighed-pairs.ts';
