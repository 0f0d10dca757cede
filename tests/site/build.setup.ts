import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, project } from './build.ts';
import { serve } from './serve.ts';
import { writeTestStories } from './stories.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site as `npm run build` makes it. */
    readonly site: string;
    /** The folder it is served from. */
    readonly siteFolder: string;
    /** Address of the site of the test stories (`stories.ts`). */
    readonly testSite: string;
    /** The folder it is served from. */
    readonly testSiteFolder: string;
  }
}

const tests = join(project, '.cache', 'tests');

/** Builds a site from nothing and serves it. */
async function site(name: string, content: string) {
  const [folder, cache] = [join(tests, name), join(tests, `${name}-cache`)];
  await rm(cache, { recursive: true, force: true });
  const { code, output } = await buildSite({ out: folder, cache, content });
  if (code !== 0) throw new Error(`The site of ${content} does not build:\n${output}`);
  return { folder, ...(await serve(folder)) };
}

/** Builds the site and the site of the test stories once, and serves both for all tests of the project. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const content = join(tests, 'content');
  await rm(content, { recursive: true, force: true });
  await writeTestStories(content);
  const [own, stories] = await Promise.all([
    site('site', join(project, 'content')),
    site('stories', content),
  ]);
  provide('site', own.address);
  provide('siteFolder', own.folder);
  provide('testSite', stories.address);
  provide('testSiteFolder', stories.folder);
  return async () => {
    await own.close();
    await stories.close();
  };
}
