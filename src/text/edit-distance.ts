/**
 * Levenshtein's distance: the fewest characters (UTF-16 code units) to put in, take out or exchange.
 * Time grows with the product of both lengths: for words, not for texts.
 */
export function editDistance(a: string, b: string): number {
  const row = Int32Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    // What stood at `j - 1` in the row before.
    let corner = i - 1;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = corner + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      corner = row[j] ?? 0;
      row[j] = Math.min(change, corner + 1, (row[j - 1] ?? 0) + 1);
    }
  }
  return row[b.length] ?? 0;
}
