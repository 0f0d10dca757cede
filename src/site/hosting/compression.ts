import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Threads } from '../threads.ts';
import { TEXT_EXTENSIONS } from './media-types.ts';
import { HOST_FILES } from './paths.ts';

/** Every text of a published folder that visitors ask for and that has no compressed form yet. */
async function texts(folder: string): Promise<string[]> {
  const paths = (await readdir(folder, { recursive: true })).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const compressed = new Set(paths.filter((path) => path.endsWith('.gz')));
  return paths
    .filter((path) => !compressed.has(`${path}.gz`))
    .filter((path) => TEXT_EXTENSIONS.includes(extname(path).slice(1)))
    .filter((path) => !HOST_FILES.some((own) => path === own || path.startsWith(own)))
    .sort();
}

/** Writes a `.br` and a `.gz` beside each text of the published folder, for servers that send them as they are. */
export function precompression(): AstroIntegration {
  let root = new URL('file:///');
  return {
    name: 'precompression',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const module = new URL('src/site/hosting/compression-worker.ts', root);
        const threads = new Threads<string, null>(module, availableParallelism(), null);
        try {
          const paths = await texts(folder);
          await Promise.all(paths.map((path) => threads.run(join(folder, path))));
        } finally {
          await threads.close();
        }
        logger.info('every text has a .br and a .gz beside it');
      },
    },
  };
}
