import type { Path } from '../addresses.ts';

/** Address of the page about the site. */
export const ABOUT: Path = 'about/';

/** Fragment of its part on mistakes. */
export const MISTAKES = 'mistakes';
