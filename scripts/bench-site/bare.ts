import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const CONFIG = (markdown: string) => `
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from '${markdown}';

export default defineConfig({
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({
      remarkPlugins, rehypePlugins, remarkRehype: remarkRehypeOptions, smartypants: false,
    }),
    syntaxHighlight: false,
  },
});
`;

const COLLECTION = (content: string) => `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  articles: defineCollection({
    loader: glob({ base: '${content}', pattern: ['**/*.md', '!**/story.md'] }),
  }),
};
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('articles')).map((article) => ({
    params: { article: article.id },
    props: { article },
  }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---

<html lang="en">
  <head><meta charset="utf-8" /><title>{article.data.outlet}</title></head>
  <body><h1>{article.data.outlet}</h1><Content /></body>
</html>
`;

/**
 * Writes an Astro project that does nothing but render every article of an archive as a plain page,
 * through the same Markdown processor as the site.
 *
 * @param folder of the new project, below the project's own folder, so that packages are found
 * @param root the project's folder
 * @param content the archive
 */
export async function writeBareProject(
  folder: string,
  root: string,
  content: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'src', 'pages'), { recursive: true });
  const markdown = relative(folder, join(root, 'src', 'content', 'markdown.ts'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(folder, 'astro.config.mjs'), CONFIG(markdown));
  await writeFile(join(folder, 'src', 'content.config.ts'), COLLECTION(relative(folder, content)));
  await writeFile(join(folder, 'src', 'pages', '[...article].astro'), PAGE);
}
