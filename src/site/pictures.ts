import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import sharp from 'sharp';
import { comparison } from '../view/comparison.ts';
import { pictureDrawing } from '../view/picture/drawing.ts';
import { pictureView } from '../view/picture/picture.ts';
import type { Comparison } from './comparison.ts';
import { pictureTypefaces } from './typefaces.ts';

/** Where pictures are kept between builds, beside the alignments. */
const folder = () => join(import.meta.env.CACHE_FOLDER, 'pictures');

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
 * the points are kept under the digest of the drawing.
 */
export async function socialPicture(input: Comparison): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = pictureDrawing(pictureView(comparison(input)), pictureTypefaces());
  const file = join(folder(), `${digest(drawing)}.png`);
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return new Uint8Array(kept);
  const bytes = await sharp(Buffer.from(drawing)).png().toBuffer();
  await mkdir(folder(), { recursive: true });
  // Written aside, so that a build that is broken off leaves no half picture.
  const aside = `${file}.${pid}`;
  await writeFile(aside, bytes);
  await rename(aside, file);
  return new Uint8Array(bytes);
}
