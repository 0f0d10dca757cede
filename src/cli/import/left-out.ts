import { quoted } from '../../content/problems/printable.ts';
import { countWords } from './count-words.ts';

/** Sorts of things on a page that are no part of its article, each with its plural. */
const leftOutSorts = {
  script: 'scripts and styles',
  hidden: 'hidden parts',
  tracker: 'trackers',
  image: 'images',
  embed: 'embeds',
  form: 'forms and buttons',
  navigation: 'navigation',
  consent: 'consent notices',
  ad: 'advertisements',
  share: 'share bars',
  newsletter: 'newsletter boxes',
  related: 'related lists',
  comments: 'comment sections',
  tags: 'tag lists',
  tool: 'reading tools',
  paywall: 'subscription boxes',
  'author box': 'author boxes',
  byline: 'bylines and dates',
  'pull quote': 'pull quotes',
  aside: 'asides',
  footer: 'footers',
  text: 'other texts',
} as const;

/** A sort of thing that is left out. */
export type LeftOutSort = keyof typeof leftOutSorts;

/** Something that was left out, with its text, white space collapsed. */
export interface LeftOutItem {
  readonly sort: LeftOutSort;
  readonly text: string;
}

// The keys of an object literal are those that its type names.
const SORTS = Object.keys(leftOutSorts) as readonly LeftOutSort[];

/** Left out in such numbers, and so without words, that only their number is of interest. */
const WORDLESS: ReadonlySet<LeftOutSort> = new Set(['script', 'tracker', 'image']);

/** What was left out in one line: "comment sections 1 (340 words), images 4"; `null` where nothing was. */
export function summariseLeftOut(items: readonly LeftOutItem[]): string | null {
  const parts = SORTS.flatMap((sort) => {
    const own = items.filter((item) => item.sort === sort);
    if (own.length === 0) return [];
    const words = WORDLESS.has(sort) ? 0 : own.reduce((sum, { text }) => sum + countWords(text), 0);
    const count = words === 0 ? '' : ` (${words} word${words === 1 ? '' : 's'})`;
    return [`${leftOutSorts[sort]} ${own.length}${count}`];
  });
  return parts.length === 0 ? null : parts.join(', ');
}

/** Characters of each text that a list of what was left out shows. */
const SHOWN = 90;

/** One line for each text that was left out, in the order of the page. */
export function listLeftOut(items: readonly LeftOutItem[]): readonly string[] {
  return items
    .filter(({ sort, text }) => text !== '' && !WORDLESS.has(sort))
    .map(({ sort, text }) => `${leftOutSorts[sort]}: ${quoted(text, SHOWN)}`);
}
