import { HASHED_CACHE, HASHED_FOLDER, REVALIDATED_CACHE, SECURITY_HEADERS } from './headers.ts';
import { FOLDER_TYPES, MEDIA_TYPES } from './media-types.ts';
import { HOST_FILES } from './paths.ts';

const indent = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `\t${line}`));

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indent(lines), '}'];

/**
 * A snippet for Caddy, to be imported in the block of a site.
 *
 * @param base path the site is served under, with a slash at each end
 */
export function caddySnippet(base: string): string {
  const hidden = HOST_FILES.map((path) => `${base}${path}${path.endsWith('/') ? '*' : ''}`);
  const types = [
    ...Object.entries(MEDIA_TYPES).flatMap(([extension, type]) => [
      `@${extension} path *.${extension}`,
      `header @${extension} Content-Type "${type}"`,
    ]),
    ...Object.entries(FOLDER_TYPES).flatMap(([folder, type]) => {
      const name = folder.replaceAll('/', '');
      // Deferred, it takes the place of what the extension says, in whatever order Caddy puts the two.
      return [
        `@${name} path ${base}${folder}*`,
        ...block(`header @${name}`, [`Content-Type "${type}"`, 'defer']),
      ];
    }),
  ];
  const lines = [
    '# Facing Pages on Caddy. In the Caddyfile:',
    '#',
    '#     pages.example {',
    '#         root * /srv/www',
    `#         import /srv/www${base}_hosting/Caddyfile`,
    '#     }',
    '#',
    `# The published folder stands at /srv/www${base}.`,
    '',
    ...block(`handle ${base}*`, [
      `@hidden path ${hidden.join(' ')}`,
      'error @hidden 404',
      '',
      ...block(
        'header',
        Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name} "${value}"`),
      ),
      `@hashed path ${base}${HASHED_FOLDER}*`,
      `@others not path ${base}${HASHED_FOLDER}*`,
      `header @hashed Cache-Control "${HASHED_CACHE}"`,
      `header @others Cache-Control "${REVALIDATED_CACHE}"`,
      ...types,
      '',
      ...block('file_server', ['precompressed br gzip']),
    ]),
    '',
    ...block('handle_errors', [
      `@missing expression \`{http.error.status_code} == 404\``,
      ...block('handle @missing', [
        `rewrite * ${base}404.html`,
        // The answer carries the headers of the file that is missing, until told otherwise.
        ...block('header', [
          `Cache-Control "${REVALIDATED_CACHE}"`,
          `Content-Type "${MEDIA_TYPES['html']}"`,
        ]),
        ...block('file_server', ['precompressed br gzip']),
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
