/** Read by Netlify and Cloudflare. */
export const HEADERS_FILE = '_headers';

/** Read by Vercel. */
export const VERCEL_FILE = 'vercel.json';

/** Snippets for servers. No story's name starts with an underscore, so nothing else stands here. */
export const HOSTING_FOLDER = '_hosting/';

/** The file that names all that stands at the top of a built site, one a line: the next build replaces nothing else. */
export const ENTRIES_FILE = `${HOSTING_FOLDER}entries`;

/** What is in the published folder for its host alone, and no server should show; a folder ends in a slash. */
export const HOST_FILES: readonly string[] = [HEADERS_FILE, VERCEL_FILE, HOSTING_FOLDER];
