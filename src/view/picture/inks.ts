import type { Kind } from '../../align/alignment.ts';
import type { Side } from '../side.ts';

/** The colours of the page by day (`src/styles/tokens.css`); a picture has no style sheet. */
export const PAPER = '#f7f6f2';
export const TEXT = '#1b1a18';
export const MUTED = '#5c5850';
export const RULE = '#8b867b';
export const INKS: Readonly<Record<Side, string>> = { a: '#17508c', b: '#97350f' };
export const OVERPRINT = '#533a60';

/** How strongly a band of each kind is printed. */
export const STRENGTHS: Readonly<Record<Kind, number>> = {
  verbatim: 0.82,
  edited: 0.42,
  reworded: 0.16,
};
