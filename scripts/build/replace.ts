import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a folder in the place of another. No signal is served in between; where the second step fails,
 * the first is taken back.
 *
 * @param whole the folder that is to stand at `place`, on the same file system
 * @param last where the folder that stood at `place` is left, if one did
 * @throws where the system refuses; what stood at `place` stands there then
 */
export function replaceFolder(whole: string, place: string, last: string): void {
  const stood = existsSync(place);
  if (stood) renameSync(place, last);
  try {
    renameSync(whole, place);
  } catch (error) {
    if (stood) renameSync(last, place);
    throw error;
  }
}

/** Undoes the first step of a replacement that was cut off between its two. */
export function restoreFolder(place: string, last: string): void {
  if (!existsSync(place) && existsSync(last)) renameSync(last, place);
}

/** Moves a folder, to another file system if need be. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
