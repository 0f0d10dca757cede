/**
 * Whole percentages of the parts of a whole that add up to 100 (method of the largest remainder,
 * after Hamilton). Equal remainders go to the earlier part.
 *
 * @param parts counts ≥ 0
 * @param total what they add up to where the parts are not all of the whole: a whole number
 * @returns a percentage for each; `null` for each where the parts add up to nothing
 */
export function percentages(
  parts: readonly number[],
  total: number = 100,
): readonly (number | null)[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return parts.map(() => null);
  const exact = parts.map((part) => (part / whole) * total);
  const floors = exact.map(Math.floor);
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing);
  const raised = new Set(byRemainder.map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}
