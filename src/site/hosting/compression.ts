import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { TEXT_EXTENSIONS } from './media-types.ts';
import { HOST_FILES } from './paths.ts';

/** Offset of the byte of a gzip file that names the system it was made on (RFC 1952, 2.3). */
const GZIP_SYSTEM = 9;

/** "Unknown", so that every system writes the same. */
const UNKNOWN_SYSTEM = 255;

/**
 * Quality of brotli, 0 to 11. On pages and data of the site, 6 makes files 11 % smaller than gzip's
 * best; 7 to 9 save less than 1 % more and take four to twelve times as long, and 11 makes them 12 %
 * smaller still and takes fifty times as long.
 */
const BROTLI_QUALITY = 6;

/**
 * A text compressed both ways that hosts send. The same bytes give the same bytes.
 *
 * @returns by the extension that the compressed file has beside the file's own
 */
export async function compressed(
  bytes: Uint8Array,
): Promise<{ readonly br: Uint8Array; readonly gz: Uint8Array }> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  gz[GZIP_SYSTEM] = UNKNOWN_SYSTEM;
  return { br, gz };
}

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
  return {
    name: 'precompression',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const queue = (await texts(folder)).values();
        const worker = async () => {
          for (const path of queue) {
            const file = join(folder, path);
            const { br, gz } = await compressed(await readFile(file));
            await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
          }
        };
        await Promise.all(Array.from({ length: availableParallelism() * 2 }, worker));
        logger.info('every text has a .br and a .gz beside it');
      },
    },
  };
}
