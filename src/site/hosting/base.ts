/**
 * The path that the site is served under, as configuration files name it.
 *
 * @param base as Astro has it, with or without slashes at its ends
 * @returns with one slash at each end; '/' at a domain's root
 * @throws Error where the path has a character that a configuration file could misread, or a part that is
 *   empty or leads elsewhere
 */
export function basePath(base: string): string {
  const inner = base.replace(/^\/|\/$/gu, '');
  const parts = inner === '' ? [] : inner.split('/');
  if (!parts.every((part) => /^(?!\.{1,2}$)[\w.~-]+$/u.test(part))) {
    throw new Error(
      `Unexpected path ${JSON.stringify(base)} to serve under, expected a path as /editions/, of ASCII letters, digits and . _ ~ -`,
    );
  }
  return inner === '' ? '/' : `/${inner}/`;
}
