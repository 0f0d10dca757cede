/**
 * What a page may load and do, by directive (Content Security Policy Level 3). Everything that a page
 * needs is a file of its own on its own host, so that no directive needs an exception.
 */
const CONTENT_SECURITY_POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  // The search reads its index.
  'connect-src': "'self'",
  'base-uri': "'none'",
  // The search is a form that stays on its host.
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  // No script may turn text into markup or code.
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Directives that a `meta` element may not carry: browsers read them from the header alone. */
const HEADER_ONLY: readonly string[] = ['frame-ancestors'];

function policy(directives: readonly (readonly [string, string])[]): string {
  return directives.map(([name, sources]) => `${name} ${sources}`).join('; ');
}

/** The value of the header `Content-Security-Policy`. */
export const policyHeader = policy(Object.entries(CONTENT_SECURITY_POLICY));

/** The same for a `meta` element, which holds on hosts that let nobody set a header. */
export const policyMeta = policy(
  Object.entries(CONTENT_SECURITY_POLICY).filter(([name]) => !HEADER_ONLY.includes(name)),
);
