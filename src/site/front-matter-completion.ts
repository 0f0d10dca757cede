import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type FrontMatterSort, frontMatterSchema } from '../content/schema/json-schema.ts';
import { contentFolder } from './folders.ts';

/** Which front matter each file of the content folder has, by its path in there. */
function sortOf(path: string): FrontMatterSort {
  if (path === 'names.md') return 'names';
  return /^[^/]+\/story\.md$/u.test(path) ? 'story' : 'article';
}

/**
 * What Astro's language server reads of a project: the schemas of front matter, and which file has
 * which. It looks a file up by its address, decoded and in lower case.
 */
function completionManifest(folder: URL): {
  readonly collections: readonly { readonly name: FrontMatterSort; readonly hasSchema: true }[];
  readonly entries: Readonly<Record<string, FrontMatterSort>>;
} {
  const root = fileURLToPath(folder);
  const files = globSync(['names.md', '*/*.md'], { cwd: root })
    .filter((path) => !path.endsWith('README.md'))
    .sort();
  const entries = files.map((path): [string, FrontMatterSort] => {
    const { href } = pathToFileURL(join(root, path));
    return [decodeURIComponent(href).toLowerCase(), sortOf(path.replaceAll('\\', '/'))];
  });
  const collections = (['article', 'story', 'names'] as const).map((name) => ({
    name,
    hasSchema: true as const,
  }));
  return { collections, entries: Object.fromEntries(entries) };
}

/** Writes the manifest and its schemas where the language server looks for them. */
export function writeCompletion(root: URL): void {
  const target = new URL('.astro/collections/', root);
  mkdirSync(target, { recursive: true });
  const manifest = completionManifest(contentFolder(root));
  for (const { name } of manifest.collections) {
    writeFileSync(new URL(`${name}.schema.json`, target), JSON.stringify(frontMatterSchema(name)));
  }
  writeFileSync(new URL('collections.json', target), JSON.stringify(manifest));
}

/**
 * Lets editors complete and check front matter: Astro's own support knows only its glob loader's
 * files, so this tells its language server of ours. `.vscode/settings.json` switches it on.
 */
export function frontMatterCompletion(): AstroIntegration {
  let root: URL;
  return {
    name: 'front-matter-completion',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        writeCompletion(root);
      },
      'astro:server:setup': ({ server }) => {
        for (const event of ['add', 'unlink'] as const) {
          server.watcher.on(event, (file: string) => {
            if (file.endsWith('.md')) writeCompletion(root);
          });
        }
      },
    },
  };
}
