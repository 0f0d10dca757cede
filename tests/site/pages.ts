import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of a published folder: address below the site's own, and its HTML. */
export function pagesOf(folder: string): { path: string; html: string }[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** A page of each kind of the project's own site. */
export const kindsOfPages = [
  '/',
  '/baghdad-rally/',
  '/baghdad-rally/reading/',
  '/baghdad-rally/differences/',
  '/about/',
  '/outlets/',
  '/outlets/al-jazeera/',
  '/wordings/',
  '/search/?q=Soleimani',
  '/404.html',
] as const;
