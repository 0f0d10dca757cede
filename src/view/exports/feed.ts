import type { Story } from '../../content/story.ts';
import { storyPath } from '../addresses.ts';
import { dateView } from '../date-words.ts';
import { listWords, sentenceCase } from '../number-words.ts';

/** Name of the feed, without its extension. */
export const FEED_NAME = 'feed';

/** An item of the feed. */
export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  /** The first moment of the event's day, UTC; absent where the story has no date. */
  readonly pubDate?: Date;
}

/** Readers ask for a feed many times a day: as many stories as keep it a small file. */
const LENGTH = 50;

/** Whether the story's page prints an article of which only an excerpt may be shown: it asks to be left out of lists. */
function isExcerpt({ articles }: Story): boolean {
  // The page of a story of three and more prints no passage.
  return articles.length === 2 && articles.some(({ rights }) => rights === 'excerpt');
}

/** The latest event first, those without a date last; then by slug. */
function byDate(x: Story, y: Story): number {
  if (x.date !== y.date) return (x.date ?? '') < (y.date ?? '') ? 1 : -1;
  return x.slug < y.slug ? -1 : 1;
}

function description({ articles, date, summary }: Story): string {
  const when = dateView(date, true);
  const outlets = listWords(articles.map(({ outlet }) => outlet));
  return [when && `${when.words}.`, summary, sentenceCase(`${outlets}, side by side.`)]
    .filter((part) => part !== null)
    .join(' ');
}

/**
 * The stories as the feed tells them: titles, dates, summaries and outlets, no words of an article; none whose
 * page asks search engines to stay away.
 *
 * @param stories in any order
 * @param root address of the site, absolute, ending in a slash
 */
export function feedItems(stories: readonly Story[], root: string): readonly FeedItem[] {
  return stories
    .filter((story) => !isExcerpt(story))
    .sort(byDate)
    .slice(0, LENGTH)
    .map((story) => ({
      title: story.title,
      link: `${root}${storyPath(story.slug)}`,
      description: description(story),
      ...(story.date === null ? {} : { pubDate: new Date(`${story.date}T00:00:00Z`) }),
    }));
}
