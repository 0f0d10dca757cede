import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { refusedBySystem } from './build-error.ts';
import { claim } from './claim.ts';
import { buildInProcess } from './process.ts';
import { replaceFolder, restoreFolder } from './replace.ts';
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
function clear(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    } catch {}
  }
}

/**
 * Builds a site aside, and puts it in the place of the last one once it is whole. All that is not the
 * site yet stands in one folder beside it; the next build clears what a build that was killed left
 * there, and puts the last site back where that build was killed in the very moment of replacing it.
 *
 * @param out absolute path of the site's folder
 * @throws BuildError where there is no new site; the last one is as it was then
 */
export async function replaceSite(out: string, request: Omit<SiteRequest, 'out'>): Promise<void> {
  const aside = `${out}.building`;
  const [site, last] = [join(aside, 'site'), join(aside, 'last')];
  const claims = [join(aside, 'process'), join(request.cache, 'process')];
  const claimed: string[] = [];
  try {
    for (const file of claims) {
      attempt(`make ${join(file, '..')}`, () => mkdirSync(join(file, '..'), { recursive: true }));
      claim(file);
      claimed.push(file);
    }
    attempt(`put the last site back in ${out}`, () => restoreFolder(out, last));
    attempt(`clear ${aside}`, () => {
      for (const folder of [site, last]) rmSync(folder, { recursive: true, force: true });
    });
    await buildInProcess({ ...request, out: site });
    attempt(`put the new site in ${out}`, () => replaceFolder(site, out, last));
  } finally {
    clear(claimed.includes(join(aside, 'process')) ? [...claimed, aside] : claimed);
  }
}
