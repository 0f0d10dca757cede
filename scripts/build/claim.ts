import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pid } from 'node:process';
import { BuildError, refusedBySystem } from './build-error.ts';

/** Whether a process lives; one that may not be signalled does. */
function lives(process: number): boolean {
  try {
    globalThis.process.kill(process, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The process that a claim names; `null` where the file is gone or names none. */
function claimant(file: string): number | null {
  try {
    const process = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isNaN(process) ? null : process;
  } catch {
    return null;
  }
}

/**
 * Claims what only one build may use at a time, until the file is removed. A claim whose process has
 * died, or had the number of this one, is taken over.
 *
 * @param file names the process that has the claim; its folder exists
 * @throws BuildError where another build has the claim, or the system refuses
 */
export function claim(file: string): void {
  for (const mayTakeOver of [true, false]) {
    try {
      writeFileSync(file, `${pid}\n`, { flag: 'wx' });
      return;
    } catch (error) {
      const stands = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!stands) throw refusedBySystem(`write ${file}`, error);
    }
    const other = claimant(file);
    if (!mayTakeOver || (other !== null && other !== pid && lives(other))) {
      throw new BuildError(
        `Another build is under way (process ${other ?? 'unknown'}). If there is none, delete ${file}`,
      );
    }
    rmSync(file, { force: true });
  }
}
