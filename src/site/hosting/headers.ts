import { policyHeader } from './content-security-policy.ts';

/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * Features of a browser that no page of the site uses, and no script on it may. Only those that
 * browsers know: they complain of others.
 */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Seconds of a year: how long a file whose name is its content's digest may be kept, and HTTPS be insisted on. */
const YEAR = 31_536_000;

/** Headers of every answer. */
export const SECURITY_HEADERS: Headers = {
  'Content-Security-Policy': policyHeader,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Browsers heed it over HTTPS alone. Subdomains are their owner's affair.
  'Strict-Transport-Security': `max-age=${YEAR}`,
  'X-Content-Type-Options': 'nosniff',
};

/** A file in here has the digest of its content in its name. */
export const HASHED_FOLDER = 'assets/';

/** For files whose content never changes under their name. */
export const HASHED_CACHE = `public, max-age=${YEAR}, immutable`;

/** For everything else. Netlify, Cloudflare and Vercel send just this where nothing else is asked. */
export const REVALIDATED_CACHE = 'public, max-age=0, must-revalidate';

/**
 * The headers that a host should send with a file.
 *
 * @param path below the site's own address, without a slash at its start
 */
export function headersOf(path: string): Headers {
  const cache = path.startsWith(HASHED_FOLDER) ? HASHED_CACHE : REVALIDATED_CACHE;
  return { ...SECURITY_HEADERS, 'Cache-Control': cache };
}
