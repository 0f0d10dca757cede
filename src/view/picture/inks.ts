import type { Kind } from '../../align/alignment.ts';
import type { Side } from '../side.ts';

/** The colours of the page by day (`src/styles/tokens.css`); a picture has no style sheet. */
export const PAPER = '#f7f6f2';
/** Titles and names. */
export const TEXT = '#1b1a18';
/** Dates and other small print. */
export const MUTED = '#5c5850';
/** Thin lines. */
export const RULE = '#8b867b';
/** The ink of what each side tells alone. */
export const INKS: Readonly<Record<Side, string>> = { a: '#17508c', b: '#97350f' };
/** Both inks over each other: what both tell. */
export const OVERPRINT = '#533a60';

/** How strongly a band of each kind is printed. */
export const STRENGTHS: Readonly<Record<Kind, number>> = {
  verbatim: 0.82,
  edited: 0.42,
  reworded: 0.16,
};
