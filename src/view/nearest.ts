import type { Nearest } from '../align/alignment.ts';
import type { Facing, FacingPassage, FacingRow } from './facing.ts';
import { facingSide, linkEnd } from './side.ts';

/** A passage without a twin, and the one across the fold that came nearest to being it. */
export interface NearestPassage {
  readonly pair: Nearest;
  readonly passage: FacingPassage;
}

/**
 * What came nearest to being a passage's twin.
 *
 * @returns `null` where it has a twin, where nothing came near, and where the rights of an article withhold
 *   either's words
 */
export function nearestTo(own: FacingPassage, facing: Facing): NearestPassage | null {
  if (own.nearest === null || own.withheld) return null;
  const side = facingSide(own.side);
  const passage = facing[side].passages[linkEnd(own.nearest, side)];
  return passage === undefined || passage.withheld ? null : { pair: own.nearest, passage };
}

/** The same for a row that consists of one passage; `null` for any other. */
export function nearestToRow({ a, b }: FacingRow, facing: Facing): NearestPassage | null {
  const [own, next] = [...a, ...b];
  return own === undefined || next !== undefined ? null : nearestTo(own, facing);
}
