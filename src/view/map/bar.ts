import type { FacingArticle, FacingPassage } from '../facing.ts';
import type { Scale, Stretch } from './scale.ts';

/** What a stretch of a bar is: told by both, told here alone, or text around the report. */
export type BarState = 'paired' | 'only' | 'furniture';

/** A stretch of a bar, one passage or, on a dense map, a run of passages of one state. */
export interface BarSegment extends Stretch {
  readonly state: BarState;
  /** Elements of its first and last passage. */
  readonly from: string;
  readonly to: string;
}

function stateOf({ links, furniture }: FacingPassage): BarState {
  if (links.length > 0) return 'paired';
  return furniture ? 'furniture' : 'only';
}

/** The stretches of an article's bar, in its order. */
export function barSegments({ passages }: FacingArticle, scale: Scale): readonly BarSegment[] {
  const segments: BarSegment[] = [];
  for (const passage of passages) {
    const state = stateOf(passage);
    const { start, length } = scale.stretch(passage);
    const before = segments.at(-1);
    if (scale.dense && before?.state === state) {
      const joined = { ...before, to: passage.element, length: start + length - before.start };
      segments[segments.length - 1] = joined;
    } else segments.push({ state, start, length, from: passage.element, to: passage.element });
  }
  return segments;
}
