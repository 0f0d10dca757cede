import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { hasErrors, parseArticle, readContent } from '../../src/content/index.ts';
import { buildSite } from '../site/build.ts';
import { pagesOf } from '../site/pages.ts';
import { hostileDocument } from './documents.ts';
import { offences } from './offences.ts';

/** A build that fails says why at its end, after what it says of each document. */
const FAULT_LENGTH = 4_000;

/** What came of a site of hostile documents. */
export interface HostileSite {
  /** Documents that the reader took. */
  readonly documents: number;
  readonly pages: number;
  readonly faults: readonly string[];
}

/**
 * Writes documents as stories of two, and takes away those that the reader refuses: they stop a build,
 * which is their treatment.
 */
async function writeStories(content: string, documents: readonly string[]): Promise<number> {
  for (let index = 0; index + 1 < documents.length; index += 2) {
    const story = join(content, `story-${index / 2}`);
    await mkdir(story, { recursive: true });
    await writeFile(join(story, 'left.md'), documents[index] ?? '');
    await writeFile(join(story, 'right.md'), documents[index + 1] ?? '');
  }
  const taken = new Set(readContent(content).stories.map(({ slug }) => slug));
  for (const story of await readdir(content)) {
    if (!taken.has(story)) await rm(join(content, story), { recursive: true });
  }
  return taken.size * 2;
}

/**
 * Writes hostile documents as stories, builds their site as `npm run build` does, and looks at every
 * element of every page. The build itself fails where a page shows a passage otherwise than its
 * source has it.
 *
 * @param folder an empty folder, for content, cache and site
 * @param count how many documents are generated
 */
export async function hostileSite(
  folder: string,
  count: number,
  seed: number,
): Promise<HostileSite> {
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  const texts = fc
    .sample(hostileDocument, { numRuns: count, seed })
    .map(({ text }) => text)
    .filter((text) => !hasErrors(parseArticle(text, 'left.md').problems));
  const documents = await writeStories(content, texts);
  const { code, output } = await buildSite({ out, content, cache: join(folder, 'cache') });
  if (code !== 0) return { documents, pages: 0, faults: [output.slice(-FAULT_LENGTH)] };
  const pages = pagesOf(out);
  const faults = pages.flatMap(({ path, html }) =>
    offences(html, `https://site.invalid${path}`).map((offence) => `${path}: ${offence}`),
  );
  return { documents, pages: pages.length, faults };
}
