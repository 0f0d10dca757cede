/**
 * The share of an article's words in passages with a twin, whole; never rounded to all or none where
 * it is neither.
 */
export function sharePercent(shared: number, words: number): number {
  if (shared <= 0 || words <= 0) return 0;
  if (shared >= words) return 100;
  return Math.min(Math.max(Math.round((shared / words) * 100), 1), 99);
}
