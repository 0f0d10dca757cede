import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { refusedBySystem } from './build-error.ts';
import { claim } from './claim.ts';
import { buildInProcess } from './process.ts';
import { moveFolder, replaceFolder, restoreFolder } from './replace.ts';
import type { SiteRequest } from './site.ts';

/** Does what the system may refuse. */
function attempt(what: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw refusedBySystem(what, error);
  }
}

/** Clears away what a build leaves; what cannot be is left for the next build, which clears it first. */
function clear(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {}
}

/**
 * The folder that builds with a cache work in. It stands in the project, for Astro keeps the parts of
 * a site that stands elsewhere where builds would get into each other's way; and its name depends on the
 * cache alone, for Astro clears a cache once the site is built in another folder.
 */
export function workshopOf({ root, cache }: Pick<SiteRequest, 'root' | 'cache'>): string {
  const name = createHash('sha256').update(cache).digest('hex').slice(0, 12);
  return join(root, '.cache', 'building', name);
}

/**
 * Builds a site aside, and puts it in the place of the last one once it is whole. The next build clears
 * what a build that was killed has left, and puts the last site back where that build was killed in the
 * very moment of replacing it.
 *
 * @param out absolute path of the site's folder
 * @throws BuildError where there is no new site; the last one is as it was then
 */
export async function replaceSite(out: string, request: Omit<SiteRequest, 'out'>): Promise<void> {
  const workshop = workshopOf(request);
  const beside = `${out}.building`;
  const [site, whole, last] = [join(workshop, 'site'), join(beside, 'site'), join(beside, 'last')];
  const claimed: string[] = [];
  try {
    for (const folder of [workshop, beside]) {
      attempt(`make ${folder}`, () => mkdirSync(folder, { recursive: true }));
      claim(join(folder, 'process'));
      claimed.push(folder);
    }
    attempt(`put the last site back in ${out}`, () => restoreFolder(out, last));
    attempt(`clear ${beside}`, () => {
      for (const left of [site, whole, last]) rmSync(left, { recursive: true, force: true });
    });
    await buildInProcess({ ...request, out: site });
    attempt(`move the new site to ${beside}`, () => moveFolder(site, whole));
    attempt(`put the new site in ${out}`, () => replaceFolder(whole, out, last));
  } finally {
    for (const folder of claimed) clear(folder);
  }
}
