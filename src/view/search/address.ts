import type { Path } from '../addresses.ts';

/** Address of the search, and of the files it reads. */
export const SEARCH: Path = 'search/';
