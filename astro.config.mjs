import { env } from 'node:process';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { alignerFigures, wholeGold } from './src/cli/bench/aligner-figures.ts';
import { nodeFiles } from './src/cli/bench/gold/index.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from './src/content/markdown.ts';
import { about } from './src/site/about/about.ts';
import { editor } from './src/site/editor/editor.ts';
import { frontMatterCompletion } from './src/site/front-matter-completion.ts';
import { precompression } from './src/site/hosting/compression.ts';
import { hosting } from './src/site/hosting/hosting.ts';
import { keptBetweenBuilds } from './src/site/kept-between-builds.ts';
import { prerendering } from './src/site/prerender/prerendering.ts';
import { sitemapOfIndexedPages } from './src/site/sitemap.ts';

// Astro lets variables of the environment with these names, which are common ones, take the place of
// what the site's settings say.
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']) {
  delete env[name];
}

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // 'jsx', the default, glues words across line breaks between inline elements.
  compressHTML: true,
  cacheDir: './.cache/astro',
  // No inline style or script is left, so that one strict header serves every host.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: {
    processor: unified({
      remarkPlugins,
      rehypePlugins,
      remarkRehype: remarkRehypeOptions,
      // Smart punctuation would alter a source's quotation marks.
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  // Each reads what the ones before it wrote.
  integrations: [
    keptBetweenBuilds(),
    about({
      read: (root) => wholeGold(nodeFiles(root)),
      measure: alignerFigures,
      code: ['src/content', 'src/cli/bench', 'src/cli/sets'],
    }),
    prerendering(),
    frontMatterCompletion(),
    editor(),
    sitemapOfIndexedPages(),
    hosting(),
    precompression(),
  ],
  devToolbar: { enabled: false },
});
