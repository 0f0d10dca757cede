import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { pictureDrawing } from '../view/picture/drawing.ts';
import { pictureView } from '../view/picture/picture.ts';
import type { Comparison } from './comparison.ts';
import { kept } from './kept.ts';
import { pictureTypefaces } from './typefaces.ts';
import { viewOf } from './views.ts';

/**
 * What decides a picture's bytes: its drawing, which the alignment, the words on it and the code that
 * draws all go into, and what turns the drawing into points.
 */
function digest(drawing: string): string {
  const { sharp: version, vips } = sharp.versions;
  return createHash('sha256').update(`${version}\0${vips}\0${drawing}`).digest('hex');
}

/**
 * The social picture of a comparison, PNG. It is drawn at every build and turned into points once:
 * the points are kept.
 */
export async function socialPicture(input: Comparison): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = pictureDrawing(pictureView(await viewOf(input)), pictureTypefaces());
  const points = await kept(`pictures/${digest(drawing)}`, () =>
    sharp(Buffer.from(drawing)).png().toBuffer(),
  );
  return new Uint8Array(points);
}
