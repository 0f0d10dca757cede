/**
 * The address of a page below the path that the site is served under.
 *
 * @param path without a slash at its start; '' is the index
 */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}
