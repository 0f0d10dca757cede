export { align } from './align.ts';
export type * from './alignment.ts';
export { type Rejected, strongestRejected, THRESHOLD } from './rejected.ts';
export { type WeighedPair, weighedPairs } from './weighed-pairs.ts';
