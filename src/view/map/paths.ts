import { area, curveBumpX, curveBumpY } from 'd3-shape';
import type { BandEnd } from './bands.ts';
import type { Stretch } from './scale.ts';

/** How the bars lie: `across` the page, one above the other, or `down` it, side by side. */
export type Direction = 'across' | 'down';

/** Thickness of the map in its own units, both bars included. */
export const THICKNESS = 100;
/** Thickness of a bar. */
export const BAR = 9;
/** Bands stop short of the bars by a hair. */
const BAND_START = BAR + 1;
const BAND_END = THICKNESS - BAND_START;

/** Furniture is a thin line on the bar's outer edge. */
export const FURNITURE = 1.6;

interface Pair {
  readonly depth: number;
  readonly end: Stretch;
}

const from = ({ end }: Pair) => end.start;
const to = ({ end }: Pair) => end.start + end.length;
const depth = (pair: Pair) => pair.depth;

const across = area<Pair>().digits(1).x0(from).x1(to).y(depth).curve(curveBumpY);
const down = area<Pair>().digits(1).y0(from).y1(to).x(depth).curve(curveBumpX);

/** The outline of a band as SVG path data. */
export function bandPath(a: BandEnd, b: BandEnd, direction: Direction): string {
  const pairs = [
    { depth: BAND_START, end: a },
    { depth: BAND_END, end: b },
  ];
  return (direction === 'across' ? across(pairs) : down(pairs)) ?? '';
}
