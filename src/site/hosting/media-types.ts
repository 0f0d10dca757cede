import { extname } from 'node:path/posix';
import { SCHEMA_FOLDER, SCHEMA_TYPE } from '../../view/exports/json-schema.ts';

/** The media type of every kind of file that a site has, by extension. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Folders whose files have a type of their own, whatever their extension says. */
export const FOLDER_TYPES: Readonly<Record<string, string>> = { [SCHEMA_FOLDER]: SCHEMA_TYPE };

/**
 * The media type of a file.
 *
 * @param path below the site's own address, without a slash at its start
 */
export function mediaType(path: string): string | undefined {
  const folder = Object.keys(FOLDER_TYPES).find((own) => path.startsWith(own));
  return folder === undefined ? MEDIA_TYPES[extname(path).slice(1)] : FOLDER_TYPES[folder];
}

/** Extensions of files that are text, and grow smaller when they are compressed. */
export const TEXT_EXTENSIONS: readonly string[] = [
  ...['css', 'csv', 'html', 'js', 'json', 'jsonld', 'svg', 'txt', 'xml'],
];
