import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, project } from './build.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site as `npm run build` makes it. */
    readonly site: string;
    /** The folder it is served from. */
    readonly siteFolder: string;
  }
}

/** Builds the site once, from nothing, and serves it for all tests of the project. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = join(project, '.cache', 'tests', 'site');
  const cache = join(project, '.cache', 'tests', 'cache');
  await rm(cache, { recursive: true, force: true });
  const { code, output } = await buildSite({ out: folder, cache });
  if (code !== 0) throw new Error(`The site does not build:\n${output}`);
  const { address, close } = await serve(folder);
  provide('site', address);
  provide('siteFolder', folder);
  return close;
}
