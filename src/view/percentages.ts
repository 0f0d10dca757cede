/**
 * Whole percentages of the parts of a whole that add up to 100 (method of the largest remainder,
 * after Hamilton). Equal remainders go to the earlier part.
 *
 * @param parts counts ≥ 0
 * @returns a percentage for each; `null` for each where the parts add up to nothing
 */
export function percentages(parts: readonly number[]): readonly (number | null)[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return parts.map(() => null);
  const exact = parts.map((part) => (part / whole) * 100);
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing);
  const raised = new Set(byRemainder.map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}
