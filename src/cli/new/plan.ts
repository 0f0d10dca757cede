import { stringify } from 'yaml';
import { articleSchema } from '../../content/schema/article.ts';
import { storySchema } from '../../content/schema/story.ts';
import {
  DEVICES,
  isPlainSlug,
  nearestSlug,
  reservedArticles,
  reservedStories,
  toSlug,
} from '../../content/slugs.ts';

/** A story to be made. */
export interface Wanted {
  /** Name of its folder. */
  readonly story: string;
  readonly title: string | null;
  /** ISO 8601 day. */
  readonly date: string | null;
  /** Names of outlets, or `file-name=Name` for one whose name has no plain letters. */
  readonly outlets: readonly string[];
  /** BCP 47 tag of all articles; `null` where none is given. */
  readonly lang: string | null;
}

/** A file to be written; the path begins at the content folder and has `/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What would be written, or why nothing can be. */
export interface Plan {
  readonly files: readonly NewFile[];
  /** One sentence each; where there is one, no file may be written. */
  readonly faults: readonly string[];
}

/** A line of front matter; a key without a value waits to be filled in. */
function line(key: string, value: string | null): string {
  const text = value?.replace(/\s+/gu, ' ').trim() ?? '';
  return text === '' ? `${key}:` : `${key}: ${stringify(text, { lineWidth: 0 }).trimEnd()}`;
}

/** The outlet and the name of its file. */
function outletOf(written: string): { readonly slug: string; readonly outlet: string } {
  const named = /^([a-z0-9-]+)=(.+)$/su.exec(written);
  const outlet = (named?.[2] ?? written).trim();
  return { slug: named?.[1] ?? toSlug(outlet), outlet };
}

/** That a name cannot be had, and who has it. */
function taken(name: string, page: string): string {
  return `The name “${name}” is taken by ${DEVICES.includes(name) ? 'a device of Windows' : page}.`;
}

/** What is wrong with a name for a story's folder, or `null`. */
export function storyFault(story: string): string | null {
  if (isPlainSlug(story)) {
    return reservedStories.includes(story) ? taken(story, 'a page of the site') : null;
  }
  const slug = nearestSlug(story);
  const near = slug === '' ? '' : `, for example ${slug}`;
  return `Unexpected story “${story}”, expected lower-case letters, digits and single hyphens${near}.`;
}

/** What is wrong with a day, or `null`. */
export function dateFault(date: string): string | null {
  const right = storySchema.shape.date.safeParse(date).success;
  return right ? null : `Unexpected date “${date}”, expected a day as 2022-01-01.`;
}

/** What is wrong with the name of an outlet, or `null`. */
export function outletFault(written: string): string | null {
  const { slug, outlet } = outletOf(written);
  if (outlet === '') return 'Unexpected outlet without a name.';
  if (!isPlainSlug(slug)) {
    return `Unexpected outlet “${outlet}”, expected a name with Latin letters, or its file's name before it: 'plain-name=${outlet}'.`;
  }
  return reservedArticles.includes(slug) ? taken(slug, 'a page of each story') : null;
}

/**
 * Plans the files of a new story: one for each outlet, and `story.md`.
 *
 * @param wanted the story
 */
export function plan({ story, title, date, outlets, lang }: Wanted): Plan {
  const faults = [
    storyFault(story),
    date === null ? null : dateFault(date),
    ...outlets.map(outletFault),
  ];
  if (lang !== null && !articleSchema.shape.lang.safeParse(lang).success) {
    faults.push(`Unexpected language “${lang}”, expected a BCP 47 tag such as en, de or ar.`);
  }
  const articles = outlets.map(outletOf);
  const slugs = articles.map(({ slug }) => slug);
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) < index);
  if (twice !== undefined)
    faults.push(`Unexpected second outlet for ${twice}.md, expected another name.`);
  const found = faults.filter((fault) => fault !== null);
  if (found.length > 0) return { files: [], faults: found };

  const head = ['---', line('title', title), line('date', date), 'summary:', '---', ''];
  const files = articles.map(({ slug, outlet }) => {
    const keys = ['headline', 'url', 'published', 'author'].map((key) => line(key, null));
    const front = ['---', line('outlet', outlet), ...keys, line('lang', lang), '---', '', ''];
    return { path: `${story}/${slug}.md`, text: front.join('\n') };
  });
  return { files: [{ path: `${story}/story.md`, text: head.join('\n') }, ...files], faults: [] };
}
