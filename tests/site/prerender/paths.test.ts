import { expect, it } from 'vitest';
import { fileOf, requestOf } from '../../../src/site/prerender/paths.ts';

it.each([
  ['/', 'page', '/', 'index.html'],
  ['/story/', 'page', '/story/', 'story/index.html'],
  ['/story/reading', 'page', '/story/reading/', 'story/reading/index.html'],
  ['/story/links.csv', 'endpoint', '/story/links.csv', 'story/links.csv'],
] as const)('knows the address and the file of %s', (pathname, type, address, file) => {
  expect(new URL(requestOf('/', pathname, type).url).pathname).toBe(address);
  expect(new URL(requestOf('/below/', pathname, type).url).pathname).toBe(`/below${address}`);
  expect(fileOf(pathname, type)).toBe(file);
});
