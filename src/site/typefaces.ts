import sansLatin from '@fontsource/public-sans/files/public-sans-latin-500-normal.woff?inline';
import sansLatinExt from '@fontsource/public-sans/files/public-sans-latin-ext-500-normal.woff?inline';
import sansVietnamese from '@fontsource/public-sans/files/public-sans-vietnamese-500-normal.woff?inline';
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff?inline';
import serifCyrillicExt from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-normal.woff?inline';
import serifGreek from '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff?inline';
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?inline';
import serifLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?inline';
import serifVietnamese from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff?inline';
import type { Typefaces } from '../view/picture/drawing.ts';
import { typeface } from '../view/picture/typeface.ts';

/** The bytes of a file that the build puts in as a `data:` address, so that it is found wherever the build runs. */
function bytes(address: string): ArrayBuffer {
  const { buffer, byteOffset, length } = Buffer.from(
    address.slice(address.indexOf(',') + 1),
    'base64',
  );
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(buffer, byteOffset, length));
  return copy;
}

let typefaces: Typefaces | undefined;

/** The faces of social pictures: the families of the pages, in the one weight that each is drawn in. */
export function pictureTypefaces(): Typefaces {
  typefaces ??= {
    serif: typeface(
      [
        ...[serifLatin, serifLatinExt, serifCyrillic],
        ...[serifCyrillicExt, serifGreek, serifVietnamese],
      ].map(bytes),
    ),
    sans: typeface([sansLatin, sansLatinExt, sansVietnamese].map(bytes)),
  };
  return typefaces;
}
