/** Weights are for telling which word argues more; more digits than these say nothing. */
const DIGITS = 4;

/** The weight of a word as evidence gives it. */
export function roundedWeight(weight: number): number {
  return Math.round(weight * 10 ** DIGITS) / 10 ** DIGITS;
}

/** A text that is the same whichever of two words is the left one. */
export function sideless(left: string, right: string): string {
  return left < right ? `${left}\n${right}` : `${right}\n${left}`;
}
