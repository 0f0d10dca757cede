import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { type ArticleEntry, articleLoader, type StoryEntry, storyLoader } from './site/loaders.ts';

/** The loaders check what they read, all of it and with line numbers; the schemas here only carry the types. */
export const collections = {
  stories: defineCollection({ loader: storyLoader, schema: z.custom<StoryEntry>() }),
  articles: defineCollection({ loader: articleLoader, schema: z.custom<ArticleEntry>() }),
};
