import { HASHED_FOLDER, type Headers, headersOf } from './headers.ts';
import { FOLDER_TYPES, MEDIA_TYPES } from './media-types.ts';
import { HOST_FILES } from './paths.ts';

const indent = (lines: readonly string[]) =>
  lines.map((line) => (line === '' ? '' : `    ${line}`));

const addHeaders = (headers: Headers) =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indent(lines), '}'];

/**
 * A snippet for nginx, to be included in a `server` block. A block that sets a header inherits none,
 * so the blocks of the hashed files, and of those with a type of their own, repeat them all.
 *
 * @param base path the site is served under, with a slash at each end
 */
export function nginxSnippet(base: string): string {
  const types = Object.entries(MEDIA_TYPES).map(([extension, type]) => `"${type}" ${extension};`);
  const lines = [
    '# Facing Pages on nginx. In the configuration of a site:',
    '#',
    '#     server {',
    '#         root /srv/www;',
    `#         include /srv/www${base}_hosting/nginx.conf;`,
    '#     }',
    '#',
    `# The published folder stands at /srv/www${base}.`,
    '',
    ...block(`location ^~ ${base}`, [
      'index index.html;',
      'try_files $uri $uri/ =404;',
      `error_page 404 ${base}404.html;`,
      '# A folder without a page of its own is forbidden to nginx, and unknown to readers.',
      `error_page 403 =404 ${base}404.html;`,
      'absolute_redirect off;',
      '',
      '# The compressed files that stand beside the others. Where the module',
      '# ngx_http_brotli_static_module is loaded, take the mark off the second line.',
      'gzip_static on;',
      '# brotli_static on;',
      'gzip_vary on;',
      '',
      ...block('types', types),
      '',
      ...addHeaders(headersOf('')),
      '',
      ...block(`location ^~ ${base}${HASHED_FOLDER}`, addHeaders(headersOf(HASHED_FOLDER))),
      '',
      ...Object.entries(FOLDER_TYPES).flatMap(([folder, type]) => [
        ...block(`location ^~ ${base}${folder}`, [
          'types {}',
          `default_type "${type}";`,
          ...addHeaders(headersOf(folder)),
        ]),
        '',
      ]),
      ...HOST_FILES.flatMap((path) =>
        block(`location ${path.endsWith('/') ? '^~' : '='} ${base}${path}`, ['return 404;']),
      ),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
