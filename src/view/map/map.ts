import type { Alignment, Kind } from '../../align/alignment.ts';
import type { Facing } from '../facing.ts';
import { KINDS } from '../kind.ts';
import type { Side } from '../side.ts';
import { type Band, bands } from './bands.ts';
import { type BarSegment, type BarState, barSegments } from './bar.ts';
import { BAR, bandPath, FURNITURE, THICKNESS } from './paths.ts';
import { scale } from './scale.ts';

/** The map of a comparison: both articles as bars on one scale, bands between twins. */
export interface MapView {
  /** Of the longer bar, one unit for each word and some white. */
  readonly length: number;
  readonly a: readonly BarSegment[];
  readonly b: readonly BarSegment[];
  readonly bands: readonly Band[];
}

/** Lays out the map of a comparison. */
export function mapView(facing: Facing, { links }: Alignment): MapView {
  const common = scale(facing.a, facing.b);
  return {
    length: common.length,
    a: barSegments(facing.a, common),
    b: barSegments(facing.b, common),
    bands: bands(facing, links, common),
  };
}

/** A map as a picture without links: one path for each kind of band and each state of a bar. */
export interface ThumbnailView {
  readonly length: number;
  readonly bands: readonly { readonly kind: Kind; readonly path: string }[];
  readonly bars: readonly {
    readonly side: Side;
    readonly state: BarState;
    readonly path: string;
  }[];
  /** What it shows, in words. */
  readonly label: string;
}

const STATES: readonly BarState[] = ['paired', 'only', 'furniture'];

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function barPath(side: Side, segment: BarSegment): string {
  const thickness = segment.state === 'furniture' ? FURNITURE : BAR;
  const top = side === 'a' ? 0 : THICKNESS - thickness;
  const width = round(segment.length);
  return `M${round(segment.start)} ${round(top)}h${width}v${thickness}h-${width}z`;
}

/** Draws a map small. */
export function thumbnail(map: MapView, label: string): ThumbnailView {
  return {
    length: map.length,
    label,
    bands: KINDS.map((kind) => ({
      kind,
      path: map.bands
        .filter((band) => band.kind === kind)
        .map(({ a, b }) => bandPath(a, b, 'across'))
        .join(''),
    })).filter(({ path }) => path !== ''),
    bars: (['a', 'b'] as const).flatMap((side) =>
      STATES.map((state) => ({
        side,
        state,
        path: map[side]
          .filter((segment) => segment.state === state)
          .map((segment) => barPath(side, segment))
          .join(''),
      })).filter(({ path }) => path !== ''),
    ),
  };
}
