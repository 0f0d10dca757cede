import type { Story } from '../content/story.ts';
import { type Path, storyPath } from './addresses.ts';
import { type DateView, dateView } from './date-words.ts';
import { type EditorLanguage, editorLanguage } from './editor-language.ts';
import { isolated } from './isolated.ts';
import { listWords } from './number-words.ts';

/** Stories that the index prints with a map: as many as a reader scrolls through before looking for a list. */
const WITH_MAP = 12;

/** A story as a long index prints it, in a line. */
export interface StoryLine {
  readonly path: Path;
  readonly title: string;
  /** Of the title. */
  readonly language: EditorLanguage;
  readonly date: DateView | null;
  readonly outlets: string;
}

/** The stories of the index. */
export interface StoryList<S> {
  /** The newest, to be printed with their maps. */
  readonly newest: readonly S[];
  /** The others, by the year of their event. */
  readonly earlier: readonly { readonly year: string; readonly lines: readonly StoryLine[] }[];
}

type Listed = Pick<Story, 'slug' | 'title' | 'date'> & {
  readonly articles: readonly Pick<Story['articles'][number], 'outlet' | 'lang' | 'dir'>[];
};

/** The newest first, undated ones last; of one day, by their address. */
function order(x: Listed, y: Listed): number {
  const [a, b] = [x.date ?? '', y.date ?? ''];
  if (a !== b) return a < b ? 1 : -1;
  return x.slug < y.slug ? -1 : 1;
}

function line({ slug, title, date, articles }: Listed): StoryLine {
  return {
    path: storyPath(slug),
    title,
    language: editorLanguage(title, articles),
    date: dateView(date),
    outlets: listWords(articles.map(({ outlet }) => isolated(outlet))),
  };
}

/** Orders the stories of the index, the newest first, and lists by year what is too much for maps. */
export function storyList<S extends Listed>(stories: readonly S[]): StoryList<S> {
  const ordered = [...stories].sort(order);
  // Where undated stories already stand with maps, those that follow are the rest of them.
  const undated = ordered[WITH_MAP - 1]?.date == null ? 'Also undated' : 'Undated';
  const years = new Map<string, StoryLine[]>();
  for (const story of ordered.slice(WITH_MAP)) {
    const year = story.date?.slice(0, 4) ?? undated;
    years.set(year, [...(years.get(year) ?? []), line(story)]);
  }
  return {
    newest: ordered.slice(0, WITH_MAP),
    earlier: [...years].map(([year, lines]) => ({ year, lines })),
  };
}
