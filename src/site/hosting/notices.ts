import { readFileSync } from 'node:fs';

/** Packages that parts of the published folder are taken from as they are: its fonts. */
export const PUBLISHED_PACKAGES: readonly string[] = [
  '@fontsource-variable/public-sans',
  '@fontsource-variable/source-serif-4',
];

/**
 * `licences.txt`: what in the published folder belongs to others, and their licences, which ask to go
 * wherever the files go.
 *
 * @param root the project's folder
 */
export function licenceNotices(root: URL): string {
  const notices = PUBLISHED_PACKAGES.map((name) => {
    const licence = readFileSync(new URL(`node_modules/${name}/LICENSE`, root), 'utf8');
    return `${name}\n${'='.repeat(name.length)}\n\n${licence.replaceAll('\r\n', '\n').trim()}\n`;
  });
  return `The articles belong to their publishers. The typefaces in assets/ come from these packages:\n\n${notices.join('\n\n')}`;
}
