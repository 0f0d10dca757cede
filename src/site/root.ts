/**
 * Address of the site, ending in a slash: absolute where the site knows its own, else the path that
 * it is served under.
 *
 * @param site where the site is served, if it is known
 * @param base the path that it is served under
 */
export function siteRoot(site: URL | undefined, base: string = import.meta.env.BASE_URL): string {
  const path = base.endsWith('/') ? base : `${base}/`;
  return site === undefined ? path : new URL(path, site).href;
}
