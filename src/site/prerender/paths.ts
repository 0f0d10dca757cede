import type { PathWithRoute } from 'astro';

type RouteType = PathWithRoute['route']['type'];

/** A path as this folder writes them: without a slash at either end. */
export const bare = (path: string): string => path.replace(/^\/+|\/+$/g, '');

/** The file that answers for a path, below the site's own address. */
export function fileOf(pathname: string, type: RouteType): string {
  const path = bare(pathname);
  return type === 'page' ? `${path}/index.html`.replace(/^\//, '') : path;
}

/**
 * The request that Astro renders a path for. No page depends on the host.
 *
 * @param base path that the site is served under, with a slash at each end
 */
export function requestOf(base: string, pathname: string, type: RouteType): Request {
  const path = bare(pathname);
  const end = type === 'page' && path !== '' ? '/' : '';
  return new Request(new URL(`${base}${encodeURI(path)}${end}`, 'http://localhost'));
}
