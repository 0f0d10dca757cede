import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headersOf } from '../../../src/site/hosting/headers.ts';
import { mediaType } from '../../../src/site/hosting/media-types.ts';
import { HOST_FILES } from '../../../src/site/hosting/paths.ts';
import { buildSite, filesOf } from '../build.ts';
import { hosts, missing, serveWith } from './servers.ts';

const BASE = '/editions/';

let www = '';

beforeAll(async () => {
  www = await mkdtemp(join(tmpdir(), 'facing-pages-www-'));
  await mkdir(join(www, 'cache'));
  const built = await buildSite({ out: join(www, BASE), base: BASE, cache: join(www, 'cache') });
  expect(built.code, built.output).toBe(0);
});

afterAll(() => rm(www, { recursive: true, force: true }));

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** One request, answered as it is: `fetch` would follow, unpack and tidy. */
function ask(address: string, accept = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { 'Accept-Encoding': accept } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode,
          headers: answer.headers,
          body: Buffer.concat(pieces),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const shipped = (path: string) =>
  Object.fromEntries(
    Object.entries(headersOf(path)).map(([name, value]) => [name.toLowerCase(), value]),
  );

const isHostFile = (path: string) => HOST_FILES.some((own) => path.startsWith(own));
const isCompressed = (path: string) => /\.(?:br|gz)$/.test(path);

const places = [
  { base: '/', root: () => inject('siteFolder'), folder: () => inject('siteFolder') },
  { base: BASE, root: () => www, folder: () => join(www, BASE) },
];

describe.each(hosts)('$program with the shipped $name', (host) => {
  describe.each(places)('under $base', ({ base, root, folder }) => {
    it('serves every file as it is, with its type and headers', async ({ skip }) => {
      const without = missing(host);
      skip(without !== null, without ?? '');
      const { address, close } = await serveWith(host, root(), base);
      try {
        for (const [path, bytes] of await filesOf(folder())) {
          if (isHostFile(path) || isCompressed(path)) continue;
          const page = path.replace(/(^|\/)index\.html$/, '$1');
          const { status, headers, body } = await ask(address + base + page);
          expect(status, page).toBe(200);
          expect(headers, page).toMatchObject(shipped(page));
          expect(headers['content-type'], page).toBe(mediaType(path));
          expect(body.equals(bytes), page).toBe(true);
        }
      } finally {
        await close();
      }
    });

    it('sends texts compressed, finds pages without their slash, and hides what is the host’s', async ({
      skip,
    }) => {
      const without = missing(host);
      skip(without !== null, without ?? '');
      const { address, close } = await serveWith(host, root(), base);
      try {
        const page = `${address}${base}baghdad-rally/`;
        const html = readFileSync(join(folder(), 'baghdad-rally', 'index.html'));
        const gzipped = await ask(page, 'gzip');
        expect(gzipped.headers['content-encoding']).toBe('gzip');
        expect(gzipped.headers['content-type']).toBe('text/html; charset=utf-8');
        expect(gzipped.headers['vary']).toMatch(/accept-encoding/i);
        expect(gunzipSync(gzipped.body).equals(html)).toBe(true);
        const { headers, body } = await ask(page, 'br, gzip');
        const plain =
          headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
        expect(plain.equals(html)).toBe(true);

        const moved = await ask(`${address}${base}baghdad-rally`);
        expect([301, 302, 307, 308]).toContain(moved.status);
        expect(new URL(String(moved.headers['location']), page).href).toBe(page);

        for (const path of [
          'nothing-here/',
          'assets/gone.css',
          'assets/',
          'schema/',
          ...HOST_FILES,
          '_hosting/nginx.conf',
        ]) {
          const { status, headers: own, body: words } = await ask(address + base + path);
          expect(status, path).toBe(404);
          expect(own, path).toMatchObject(shipped('404.html'));
          expect(own['content-type'], path).toBe('text/html; charset=utf-8');
          expect(words.equals(readFileSync(join(folder(), '404.html'))), path).toBe(true);
        }
      } finally {
        await close();
      }
    });
  });
});
