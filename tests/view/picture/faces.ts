import { readFileSync } from 'node:fs';
import { type Typeface, typeface } from '../../../src/view/picture/typeface.ts';

/** A static face of a fontsource package, from its files for some scripts. */
export function face(family: string, weight: number, scripts: readonly string[]): Typeface {
  return typeface(
    scripts.map((script) => {
      const file = `node_modules/@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`;
      return new Uint8Array(readFileSync(file)).buffer;
    }),
  );
}

export const serif = face('source-serif-4', 400, ['latin', 'latin-ext', 'cyrillic', 'greek']);
export const sans = face('public-sans', 500, ['latin', 'latin-ext']);
