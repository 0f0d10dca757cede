import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { compressed } from '../../../src/site/hosting/compressed.ts';
import { MEDIA_TYPES, TEXT_EXTENSIONS } from '../../../src/site/hosting/media-types.ts';
import { HOST_FILES } from '../../../src/site/hosting/paths.ts';
import { filesOf } from '../build.ts';

const forHost = (path: string) => HOST_FILES.some((own) => path.startsWith(own));
const isCompressed = (path: string) => /\.(?:br|gz)$/.test(path);
const isText = (path: string) => TEXT_EXTENSIONS.includes(extname(path).slice(1));

describe.each(['siteFolder', 'testSiteFolder'] as const)('%s', (folder) => {
  it('has both compressed forms beside each text, and beside nothing else', async () => {
    const files = await filesOf(inject(folder));
    const [beside, own] = [[...files].filter(([path]) => isCompressed(path)), [...files.keys()]];
    const texts = own.filter((path) => isText(path) && !forHost(path));
    expect(texts.length).toBeGreaterThan(10);
    expect(beside.map(([path]) => path).sort()).toEqual(
      texts.flatMap((path) => [`${path}.br`, `${path}.gz`]).sort(),
    );
    for (const [path, bytes] of beside) {
      const unpacked = path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      expect(unpacked.equals(files.get(path.slice(0, -3)) ?? Buffer.of()), path).toBe(true);
    }
  });

  it('has only files of a kind whose type every server is told', async () => {
    const kinds = [...(await filesOf(inject(folder))).keys()]
      .filter((path) => !isCompressed(path) && !forHost(path))
      .map((path) => extname(path).slice(1));
    expect(Object.keys(MEDIA_TYPES)).toEqual(expect.arrayContaining([...new Set(kinds)]));
  });
});

it('compresses to the same bytes each time, which name no system and no time', () => {
  const bytes = new TextEncoder().encode('It rained at the mill. '.repeat(500));
  const [once, again] = [compressed(bytes), compressed(bytes)];
  expect(once).toEqual(again);
  // RFC 1952: four bytes of time, and after one more the system; 255 is "unknown".
  expect([...once.gz.slice(4, 8), once.gz[9]]).toEqual([0, 0, 0, 0, 255]);
  expect(once.br.length).toBeLessThan(bytes.length / 50);
});
