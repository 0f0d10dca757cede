/** Parts of a whole that a reader pictures without reckoning, rising. */
const PARTS: readonly (readonly [share: number, words: string])[] = [
  [1 / 20, 'a twentieth'],
  [1 / 10, 'a tenth'],
  [1 / 6, 'a sixth'],
  [1 / 5, 'a fifth'],
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [2 / 5, 'two fifths'],
  [1 / 2, 'half'],
  [3 / 5, 'three fifths'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
  [4 / 5, 'four fifths'],
  [5 / 6, 'five sixths'],
  [9 / 10, 'nine tenths'],
];

/** A share this near to a part, in per cent, is called by it; farther off it is "about" that part. */
const EXACT = 1;

/**
 * A share in words that can start or stand in a sentence: "none", "two fifths", "about a third", "all".
 * "None" and "all" mean just that; the smallest and the largest of the rest are "a little" and "nearly all".
 * What is rounded to one per cent has one name, so that no table calls a figure by two.
 *
 * @param share 0 to 1
 */
export function fractionWords(share: number): string {
  if (share <= 0) return 'none';
  if (share >= 1) return 'all';
  const percent = Math.round(share * 100);
  if (percent < 4) return 'a little';
  if (percent >= 92) return 'nearly all';
  const away = (part: number) => Math.abs(part * 100 - percent);
  let [nearest, words] = PARTS[0] ?? [0, ''];
  for (const [part, name] of PARTS) {
    if (away(part) < away(nearest)) [nearest, words] = [part, name];
  }
  return away(nearest) <= EXACT ? words : `about ${words}`;
}
