import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from './src/content/markdown.ts';
import { fidelity } from './src/site/fidelity.ts';
import { sitemapOfIndexedPages } from './src/site/sitemap.ts';

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
  integrations: [fidelity(), sitemapOfIndexedPages()],
  devToolbar: { enabled: false },
});
