import { describe, expect, it } from 'vitest';
import { basePath } from '../../../src/site/hosting/base.ts';
import { caddySnippet } from '../../../src/site/hosting/caddy.ts';
import { headersOf, REVALIDATED_CACHE } from '../../../src/site/hosting/headers.ts';
import { headersFile } from '../../../src/site/hosting/headers-file.ts';
import { mediaType } from '../../../src/site/hosting/media-types.ts';
import { nginxSnippet } from '../../../src/site/hosting/nginx.ts';
import { vercelJson } from '../../../src/site/hosting/vercel.ts';
import {
  headersBy,
  type Rule,
  readCaddy,
  readHeadersFile,
  readNginx,
  readVercel,
} from './read-configuration.ts';

const paths = ['', '404.html', 'a-story/', 'a-story/comparison.json', 'assets/page.Bb1.css'];

/** Netlify and Cloudflare revalidate what no rule speaks of. */
const REVALIDATED: Rule = {
  fits: () => true,
  headers: { 'Cache-Control': REVALIDATED_CACHE },
};

const hosts: readonly [string, (base: string) => Rule[]][] = [
  ['_headers', (base) => [REVALIDATED, ...readHeadersFile(headersFile(base))]],
  ['vercel.json', (base) => readVercel(vercelJson(base))],
  ['nginx.conf', (base) => readNginx(nginxSnippet(base))],
  ['Caddyfile', (base) => readCaddy(caddySnippet(base))],
];

describe.each(hosts)('%s', (_, rulesUnder) => {
  it.each(['/', '/editions/', '/a/b/'])('gives the headers of the site under %s', (base) => {
    const rules = rulesUnder(base);
    for (const path of paths) expect(headersBy(rules, base + path)).toEqual(headersOf(path));
  });

  it('leaves what stands beside the site alone', () => {
    const rules = rulesUnder('/editions/').filter((rule) => rule !== REVALIDATED);
    for (const path of ['/', '/other/', '/assets/page.css', '/edition/']) {
      expect(headersBy(rules, path)).toEqual({});
    }
  });
});

it('keeps hashed files for a year and asks anew for every other', () => {
  expect(headersOf('assets/page.Bb1.css')['Cache-Control']).toBe(
    'public, max-age=31536000, immutable',
  );
  expect(headersOf('a-story/')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
});

it.each(hosts.slice(0, 2))('gives the schema its type in %s', (_, rulesUnder) => {
  const type = headersBy(rulesUnder('/editions/'), '/editions/schema/comparison-2.json');
  expect(type).toEqual({
    ...headersOf('schema/comparison-2.json'),
    'Content-Type': mediaType('schema/comparison-2.json'),
  });
});

describe('the path that a site is served under', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['editions', '/editions/'],
    ['/editions', '/editions/'],
    ['/a/b/', '/a/b/'],
  ])('%j is %j', (base, expected) => {
    expect(basePath(base)).toBe(expected);
  });

  it.each(['/a b', '/a"b', '/a{b', '/a;b', '/a\nb', '/é', '//a', '/a//b', '/../a/', '/a/.'])(
    'refuses %j',
    (base) => {
      expect(() => basePath(base)).toThrow('Unexpected path');
    },
  );
});
