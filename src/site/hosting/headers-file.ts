import { HASHED_CACHE, HASHED_FOLDER, type Headers, SECURITY_HEADERS } from './headers.ts';
import { FOLDER_TYPES } from './media-types.ts';

function rule(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [pattern, ...lines].join('\n');
}

/**
 * `_headers`, as Netlify and Cloudflare read it. Both add up all rules that fit, and join the values
 * of a header that two rules set: so the pages' `Cache-Control` is left to the hosts, whose own is the
 * one that is wanted.
 *
 * @param base path the site is served under, with a slash at each end
 */
export function headersFile(base: string): string {
  const rules = [
    rule(`${base}*`, SECURITY_HEADERS),
    rule(`${base}${HASHED_FOLDER}*`, { 'Cache-Control': HASHED_CACHE }),
    ...Object.entries(FOLDER_TYPES).map(([folder, type]) =>
      rule(`${base}${folder}*`, { 'Content-Type': type }),
    ),
  ];
  return `${rules.join('\n')}\n`;
}
