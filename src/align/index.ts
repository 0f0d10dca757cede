export { align } from './align.ts';
export type * from './alignment.ts';
