import type { Headers } from '../../../src/site/hosting/headers.ts';

/** What one rule finds, and the points it gives or takes. */
type Finding = readonly [rule: string, points: number];

/** Sources that amount to anywhere. */
const ANYWHERE = ['*', 'http:', 'https:', 'ftp:'];

const LOOSE = [...ANYWHERE, "'unsafe-inline'", 'data:'];

const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

/** Seconds of half a year, as the rules count it. */
const HALF_A_YEAR = 15_768_000;

/** Lowest score of each grade, and the score from which extra points count. */
const GRADES: Readonly<Record<string, number>> = { 'A+': 100, A: 90, 'A-': 85, 'B+': 80, B: 70 };
const EXTRA_FROM = 90;

function directives(policy = ''): Map<string, string[]> {
  const parts = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

function policyFinding(policy: string | undefined): Finding {
  if (policy === undefined) return ['csp-not-implemented', -25];
  const by = directives(policy);
  const has = (name: string, bad: readonly string[]) =>
    (by.get(name) ?? by.get('default-src') ?? ['*']).some((source) => bad.includes(source));
  const insecure = [...by.values()].flat().some((source) => /^(?:http|ftp):/.test(source));
  const evaluates = has('script-src', ["'unsafe-eval'"]) || has('style-src', ["'unsafe-eval'"]);
  if (has('script-src', LOOSE) || has('object-src', ANYWHERE)) {
    return ['csp-implemented-with-unsafe-inline', -20];
  }
  if (insecure) return ['csp-implemented-with-insecure-scheme', -20];
  if (evaluates) return ['csp-implemented-with-unsafe-eval', -10];
  if (has('style-src', LOOSE)) return ['csp-implemented-with-unsafe-inline-in-style-src-only', 0];
  return by.get('default-src')?.join() === "'none'"
    ? ['csp-implemented-with-no-unsafe-default-src-none', 10]
    : ['csp-implemented-with-no-unsafe', 5];
}

function framingFinding(headers: Headers): Finding {
  const ancestors = directives(headers['Content-Security-Policy']).get('frame-ancestors');
  if (ancestors?.every((source) => !ANYWHERE.includes(source))) {
    return ['x-frame-options-implemented-via-csp', 5];
  }
  return /^(?:deny|sameorigin)$/i.test(headers['X-Frame-Options'] ?? '')
    ? ['x-frame-options-sameorigin-or-deny', 0]
    : ['x-frame-options-not-implemented', -20];
}

function transportFinding(header: string | undefined): Finding {
  const age = /max-age=(\d+)/.exec(header ?? '')?.[1];
  if (age === undefined) return ['hsts-not-implemented', -20];
  return Number(age) >= HALF_A_YEAR
    ? ['hsts-implemented-max-age-at-least-six-months', 0]
    : ['hsts-implemented-max-age-less-than-six-months', -10];
}

function referrerFinding(header: string | undefined): Finding {
  if (header === undefined) return ['referrer-policy-not-implemented', 0];
  return PRIVATE.includes(header) ? ['referrer-policy-private', 5] : ['referrer-policy-unsafe', -5];
}

function scriptFinding(html: string): Finding {
  return /<script[^>]*\ssrc="(?:[a-z]+:)?\/\//i.test(html)
    ? ['sri-not-implemented-but-external-scripts-loaded-securely', -5]
    : ['sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0];
}

/**
 * The grade of a page by the published rules of the MDN HTTP Observatory: 100 points, less what is
 * missing, and points on top for a site that is good without them. The rules on redirection are the
 * host's to meet; those on cookies and on sharing across origins find nothing, since a static site
 * with these headers has neither.
 *
 * @see https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */
export function observatory(headers: Headers, html: string) {
  const sameSite = /^same-(?:origin|site)$/.test(headers['Cross-Origin-Resource-Policy'] ?? '');
  const noSniffing = headers['X-Content-Type-Options'] === 'nosniff';
  const findings: readonly Finding[] = [
    policyFinding(headers['Content-Security-Policy']),
    framingFinding(headers),
    transportFinding(headers['Strict-Transport-Security']),
    referrerFinding(headers['Referrer-Policy']),
    scriptFinding(html),
    noSniffing
      ? ['x-content-type-options-nosniff', 0]
      : ['x-content-type-options-not-implemented', -5],
    sameSite ? ['corp-implemented', 10] : ['corp-not-implemented', 0],
  ];
  const points = findings.map(([, point]) => point);
  const sum = (some: readonly number[]) => some.reduce((total, point) => total + point, 0);
  const without = Math.max(0, 100 + sum(points.filter((point) => point < 0)));
  const score = without + (without < EXTRA_FROM ? 0 : sum(points.filter((point) => point > 0)));
  const [grade = 'C or worse'] = Object.entries(GRADES).find(([, from]) => score >= from) ?? [];
  return { score, grade, rules: findings.map(([rule]) => rule) };
}
