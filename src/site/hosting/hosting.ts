import { mkdir, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath } from './base.ts';
import { caddySnippet } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxSnippet } from './nginx.ts';
import { licenceNotices } from './notices.ts';
import { ENTRIES_FILE, HEADERS_FILE, HOSTING_FOLDER, VERCEL_FILE } from './paths.ts';
import { vercelJson } from './vercel.ts';

/** Writes into the published folder how each host is to serve it, and what in it belongs to others. */
export function hosting(): AstroIntegration {
  let base = '/';
  let root = new URL('file:///');
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL(HOSTING_FOLDER, dir), { recursive: true });
        const files: readonly (readonly [string, string])[] = [
          ['licences.txt', licenceNotices(root)],
          [HEADERS_FILE, headersFile(base)],
          [VERCEL_FILE, vercelJson(base)],
          [`${HOSTING_FOLDER}nginx.conf`, nginxSnippet(base)],
          [`${HOSTING_FOLDER}Caddyfile`, caddySnippet(base)],
        ];
        await Promise.all(files.map(([path, text]) => writeFile(new URL(path, dir), text)));
        const entries = (await readdir(dir)).sort();
        await writeFile(new URL(ENTRIES_FILE, dir), `${entries.join('\n')}\n`);
      },
    },
  };
}
