import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './build.ts';

/** Every page of a published folder: address below the site's own, and its HTML. */
export async function pagesOf(folder: string): Promise<{ path: string; html: string }[]> {
  return [...(await filesOf(folder)).keys()]
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}
