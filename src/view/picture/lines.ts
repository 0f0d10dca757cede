import type { Typeface } from './typeface.ts';

/** A text set in lines. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Breaks a text at its spaces, each line as full as it may be; a word wider than a line has one of its own. */
function broken(text: string, typeface: Typeface, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const before = lines.at(-1);
    const longer = `${before} ${word}`;
    if (before !== undefined && typeface.width(longer, size) <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

/**
 * Sets a text in the largest of some sizes in which it fits.
 *
 * @param sizes falling, each with the number of lines it may take
 * @returns `null` where it fits in none, or the typeface lacks one of its characters
 */
export function setText(
  text: string,
  typeface: Typeface,
  width: number,
  sizes: readonly { readonly size: number; readonly lines: number }[],
): SetText | null {
  if (!typeface.holds(text)) return null;
  for (const { size, lines: most } of sizes) {
    const lines = broken(text, typeface, size, width);
    const fits = lines.every((line) => typeface.width(line, size) <= width);
    if (fits && lines.length > 0 && lines.length <= most) return { size, lines };
  }
  return null;
}
