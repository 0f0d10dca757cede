/**
 * Whether two sides come in the wrong order to be compared. What is computed for one order and
 * mirrored for the other cannot depend on which side is called left, ties included.
 *
 * @param left,right the sides' texts
 * @returns true where the right side's texts come before the left one's in the order of code units
 */
export function isFlipped(left: readonly string[], right: readonly string[]): boolean {
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [one, other] = [left[at] ?? '', right[at] ?? ''];
    if (one !== other) return other < one;
  }
  return right.length < left.length;
}
