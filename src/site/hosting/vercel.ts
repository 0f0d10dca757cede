import {
  HASHED_CACHE,
  HASHED_FOLDER,
  type Headers,
  REVALIDATED_CACHE,
  SECURITY_HEADERS,
} from './headers.ts';
import { FOLDER_TYPES } from './media-types.ts';

const list = (headers: Headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/**
 * `vercel.json`. Of two rules that set a header, Vercel heeds the later.
 *
 * @param base path the site is served under, with a slash at each end
 */
export function vercelJson(base: string): string {
  const everything = { ...SECURITY_HEADERS, 'Cache-Control': REVALIDATED_CACHE };
  const config = {
    trailingSlash: true,
    headers: [
      { source: `${base}(.*)`, headers: list(everything) },
      { source: `${base}${HASHED_FOLDER}(.*)`, headers: list({ 'Cache-Control': HASHED_CACHE }) },
      ...Object.entries(FOLDER_TYPES).map(([folder, type]) => ({
        source: `${base}${folder}(.*)`,
        headers: list({ 'Content-Type': type }),
      })),
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
