import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** A page that asks search engines to stay away. */
const NOT_INDEXED = /<meta name="robots" content="[^"]*\bnoindex\b/;

/**
 * Writes the sitemap of a site that knows its own address: every page but those that ask search
 * engines to stay away, as a comparison with an excerpt does.
 */
export function sitemapOfIndexedPages(): AstroIntegration {
  let root: URL | null = null;
  let folder = new URL('file:///');
  const { name, hooks } = sitemap({
    filter(page) {
      const path = root === null ? page : page.slice(root.href.length);
      return !NOT_INDEXED.test(readFileSync(new URL(`${path}index.html`, folder), 'utf8'));
    },
  });
  return {
    name,
    hooks: {
      ...hooks,
      async 'astro:config:done'(options) {
        const { site, base } = options.config;
        root = site === undefined ? null : new URL(base.endsWith('/') ? base : `${base}/`, site);
        await hooks['astro:config:done']?.(options);
      },
      async 'astro:build:done'(options) {
        if (root === null) return;
        folder = options.dir;
        // Astro knows of the pages that it rendered, and not of those that earlier builds did.
        const pages = globSync('**/index.html', { cwd: fileURLToPath(folder) })
          .map((file) => ({ pathname: file.replaceAll('\\', '/').replace(/index\.html$/, '') }))
          .sort((a, b) => (a.pathname < b.pathname ? -1 : 1));
        await hooks['astro:build:done']?.({ ...options, pages });
      },
    },
  };
}
